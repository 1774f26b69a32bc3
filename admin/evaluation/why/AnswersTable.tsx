import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { type Format, useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { showEntry } from "../answers/exact-entry.ts";
import { concerns, criteriaOf, questionsOf } from "../answers/questions.ts";
import type { Metric, Why } from "../answers/rows.ts";
import { answerWords } from "../form/answer-words.ts";

type StepOfAnswers = Why["scores"][number]["step"];

interface Line {
  readonly key: string;
  readonly label: string;
  readonly self: string;
  readonly head: string;
}

/** What the person answered and what the deciding side made of it, side by side; where they differ it stands out. */
export function AnswersTable({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (why.scores.length + why.measures.length === 0)
    return (
      <Quiet dense title={translate("evaluation.why.noAnswers")} hint={translate("evaluation.why.noAnswersHint")} />
    );
  const lines = linesOf(why, translate, format);
  const byHead =
    why.scores.some(({ step }) => step === "DECISION") || why.measures.some(({ step }) => step === "DECISION");
  return (
    <Section
      flush
      title={translate("evaluation.why.answers")}
      subtitle={translate(byHead ? "evaluation.why.answersBoth" : "evaluation.why.answersSelf")}
    >
      <WideTable stacked name="why.answers" label={translate("evaluation.why.answers")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("evaluation.why.question")}</TableCell>
            <TableCell>{translate("evaluation.why.bySelf")}</TableCell>
            {byHead && <TableCell>{translate("evaluation.why.byHead")}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.key}>
              <TableCell component="th" scope="row">
                {line.label}
              </TableCell>
              <TableCell sx={{ minWidth: 96 }}>{line.self}</TableCell>
              {byHead && (
                <TableCell>
                  <Typography
                    component="span"
                    variant="body2"
                    sx={line.self === line.head || line.self === "–" ? {} : { fontWeight: 600, color: "warning.main" }}
                  >
                    {line.head}
                  </Typography>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}

function linesOf(why: Why, translate: (key: string) => string, format: Format): Line[] {
  const { groups, scheme } = why.frameworkVersion;
  const score = (id: string, step: StepOfAnswers): string | null =>
    why.scores.find((one) => one.criterionId === id && one.step === step)?.value ?? null;
  const measure = (name: string, step: StepOfAnswers): string | null =>
    why.measures.find((one) => one.name === name && one.step === step)?.value ?? null;
  const yesNo = (value: string | null): string =>
    value === null ? "–" : translate(`khung.words.${value === "true" ? "yes" : "no"}`);
  const form = { ...why, frameworkVersion: { ...why.frameworkVersion, groups, scheme } };
  const typedByHand = translate("drill.typed").toLowerCase();
  return [
    ...criteriaOf(questionsOf(form, "HEAD").groups).map((criterion) => ({
      key: criterion.id,
      label: `${criterion.code} ${format.text(wording(criterion.textVi, criterion.textEn))}`,
      self: answerWords(criterion, score(criterion.id, "SELF"), translate, format),
      head: answerWords(criterion, score(criterion.id, "DECISION"), translate, format),
    })),
    ...scheme.metrics
      .filter((metric) => concerns(metric.appliesTo, why))
      .map((metric) => ({
        key: metric.name,
        label: [
          format.text(wording(metric.labelVi, metric.labelEn)),
          metric.source === "TASKS" && why.measures.some(({ name }) => name === metric.name) ? typedByHand : "",
        ]
          .filter(Boolean)
          .join(" · "),
        self: metricWords(metric, measure(metric.name, "SELF"), format),
        head: metricWords(metric, measure(metric.name, "DECISION"), format),
      })),
    ...scheme.findings
      .filter((finding) => concerns(finding.appliesTo, why))
      .map((finding) => ({
        key: finding.name,
        label: format.text(wording(finding.labelVi, finding.labelEn)),
        self: yesNo(measure(finding.name, "SELF")),
        head: yesNo(measure(finding.name, "DECISION")),
      })),
  ];
}

function metricWords(metric: Metric, value: string | null, format: Format): string {
  if (value === null) return "–";
  const option = metric.options.find((one) => one.key === value);
  if (option) return format.text(wording(option.labelVi, option.labelEn));
  const shown = showEntry(metric.kind, value, format.locale);
  return metric.kind === "RATIO" && !shown.includes("/") ? `${shown}%` : shown;
}
