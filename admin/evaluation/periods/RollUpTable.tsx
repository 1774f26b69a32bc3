import { Alert, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ExternalResults } from "../../../schema/operations/cycle/period.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { WhyLink } from "../../shared/ui/why/WhyLink.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { Form, GradeOption } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { missingOf, type Period, periodName, plainScore, standingOf } from "./period-words.ts";

type Paper = ResultOf<typeof ExternalResults>["externalResults"][number];

/** An evaluation that is made of shorter periods. */
export type RolledUp = Pick<Form, "rollUp" | "grades"> & {
  readonly cycle: { readonly kind: string };
  readonly person: { readonly id: string } | null;
  readonly frameworkVersion: { readonly scheme: Pick<Form["frameworkVersion"]["scheme"], "rollUp"> };
};

/** The shorter periods that make the score: which count, which are left out and why, which came from elsewhere. */
export function RollUpTable({ evaluation }: { readonly evaluation: RolledUp }): ReactElement | null {
  const translate = useTranslate();
  const { rollUp, person, cycle, frameworkVersion } = evaluation;
  const isExternal = rollUp?.periods.some(({ externalResultId }) => externalResultId !== null) === true;
  const papers = useAsk(ExternalResults, { personId: person?.id ?? "" }, { enabled: isExternal && person !== null });
  if (rollUp === null) return null;
  const rule = frameworkVersion.scheme.rollUp.find(({ to, from }) => to === cycle.kind && from === rollUp.from);
  const excused = rule?.excused ?? [];
  const missing = missingOf(rollUp, excused);
  return (
    <Section
      flush
      title={translate("evaluation.periods.title")}
      subtitle={[
        translate("evaluation.periods.counted", { counted: rollUp.counted, expected: rollUp.expected }),
        missing > 0 ? translate("evaluation.periods.missing", { smart_count: missing }) : "",
      ]
        .filter(Boolean)
        .join(" ")}
    >
      {rollUp.provisional && (
        <Alert severity="info" sx={{ mx: 2, mb: 1 }}>
          {translate("evaluation.periods.provisional")}
          {rule?.provisional?.basis && ` ${translate("framework.trace.basis", { basis: rule.provisional.basis })}`}
        </Alert>
      )}
      <WideTable name="evaluation.rollUp" label={translate("evaluation.periods.title")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("evaluation.periods.period")}</TableCell>
            <TableCell align="right">{translate("evaluation.table.total")}</TableCell>
            <TableCell>{translate("evaluation.periods.grade")}</TableCell>
            <TableCell>{translate("evaluation.periods.standing")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rollUp.periods.map((period) => (
            <Row
              key={period.key}
              period={period}
              grades={evaluation.grades}
              excused={excused}
              paper={papers.data?.externalResults.find(({ id }) => id === period.externalResultId)}
            />
          ))}
        </TableBody>
      </WideTable>
      {rule?.basis && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
          {translate("framework.trace.basis", { basis: rule.basis })}
        </Typography>
      )}
    </Section>
  );
}

interface RowProps {
  readonly period: Period;
  readonly grades: readonly GradeOption[];
  readonly excused: readonly string[];
  readonly paper: Paper | undefined;
}

function Row({ period, grades, excused, paper }: RowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const standing = standingOf(period, excused);
  const counts = standing === "counted" || standing === "external";
  const name = periodName(period, translate);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {period.evaluationId === null ? name : <GoTo to={`/evaluations/${period.evaluationId}/show`}>{name}</GoTo>}
      </TableCell>
      <TableCell align="right">
        <WhyLink evaluationId={period.evaluationId}>{format.exact(plainScore(period.score))}</WhyLink>
      </TableCell>
      <TableCell>
        <WhyLink evaluationId={period.evaluationId}>{gradeWords(grades, period.grade, format.locale)}</WhyLink>
      </TableCell>
      <TableCell sx={{ color: counts ? "text.primary" : "text.secondary" }}>
        {translate(`evaluation.periods.is.${standing}`, {
          agency: period.agency,
          absence: translate(`organization.absence.kind.${period.absence ?? "OTHER"}`),
          step: period.step === null ? "" : translate(`evaluation.step.${period.step}`),
        })}
        {paper !== undefined && (
          <Typography variant="body2" color="textSecondary">
            {translate("evaluation.periods.paper", { number: paper.documentNumber, day: format.day(paper.documentOn) })}
          </Typography>
        )}
      </TableCell>
    </TableRow>
  );
}
