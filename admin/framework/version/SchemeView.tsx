import { Box, Chip, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, Section } from "../../shared/ui/parts.tsx";
import { type AppliesTo, type Scheme, type Version, wording } from "../framework-rows.ts";
import { SmallPrint } from "./Notes.tsx";
import { SchemeProcess } from "./process/SchemeProcess.tsx";
import { SchemeRules } from "./SchemeRules.tsx";
import { bandWords, gradeName, roundingWords } from "./scheme-words.ts";

/** The rating rules in readable words, in the order in which they work. */
export function SchemeView({ scheme }: { readonly scheme: Version["scheme"] }): ReactElement {
  return (
    <Stack sx={{ gap: 2 }}>
      <Method scheme={scheme} />
      <Metrics scheme={scheme} />
      <Formulas scheme={scheme} />
      <Grading scheme={scheme} />
      <Gates scheme={scheme} />
      <SchemeProcess scheme={scheme} />
      <SchemeRules scheme={scheme} />
    </Stack>
  );
}

function Method({ scheme }: { readonly scheme: Version["scheme"] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section
      title={translate(`framework.scheme.method.${scheme.method}`)}
      subtitle={
        scheme.maximum === null
          ? undefined
          : translate("framework.scheme.maximum", { points: format.exact(scheme.maximum) })
      }
    >
      <Typography variant="subtitle2" component="h3" sx={{ mb: 0.75 }}>
        {translate("framework.scheme.grades")}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {scheme.grades.map((grade) => (
          <Chip
            key={grade.code}
            variant="outlined"
            label={`${grade.code} – ${gradeName(scheme, grade.code, format.locale)}`}
          />
        ))}
      </Stack>
      {scheme.bonusCap !== null && (
        <Typography sx={{ mt: 1 }}>
          {translate("framework.law.bonusCap", { points: format.exact(scheme.bonusCap) })}
        </Typography>
      )}
    </Section>
  );
}

function Metrics({ scheme }: { readonly scheme: Scheme }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (scheme.metrics.length === 0 && scheme.findings.length === 0) return null;
  return (
    <Section title={translate("framework.scheme.metrics")}>
      {scheme.metrics.map((metric) => (
        <Rule
          key={metric.name}
          name={metric.name}
          title={format.text(wording(metric.labelVi, metric.labelEn))}
          appliesTo={metric.appliesTo}
          basis={metric.basis}
        >
          {[
            translate(`framework.scheme.metricKind.${metric.kind}`),
            metric.min === null ? "" : translate("framework.scheme.least", { value: format.exact(metric.min) }),
            metric.max === null ? "" : translate("framework.scheme.most", { value: format.exact(metric.max) }),
            metric.source === "TYPED"
              ? translate(`framework.scheme.typedBy.${metric.typedBy}`)
              : translate(`framework.law.metricSource.${metric.source}`),
            metric.isRequired ? "" : translate("framework.part.optional"),
          ]
            .filter((part) => part !== "")
            .join(", ")}
          {metric.options.map((option) => (
            <Box key={option.key} component="span" sx={{ display: "block" }}>
              {format.text(wording(option.labelVi, option.labelEn))} = {format.exact(option.value)}
            </Box>
          ))}
        </Rule>
      ))}
      {scheme.findings.length > 0 && (
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
          {translate("framework.scheme.findings")}
        </Typography>
      )}
      {scheme.findings.map((finding) => (
        <Rule
          key={finding.name}
          name={finding.name}
          title={format.text(wording(finding.labelVi, finding.labelEn))}
          appliesTo={finding.appliesTo}
          basis={finding.basis}
        >
          {translate(`framework.scheme.typedBy.${finding.typedBy}`)}
        </Rule>
      ))}
    </Section>
  );
}

function Formulas({ scheme }: { readonly scheme: Scheme }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (scheme.formulas.length === 0) return null;
  return (
    <Section title={translate("framework.scheme.formulas")} subtitle={roundingWords(scheme.rounding, translate)}>
      {scheme.formulas.map((formula) => (
        <Rule
          key={`${formula.name} ${formula.text}`}
          title={format.text(wording(formula.labelVi, formula.labelEn))}
          appliesTo={formula.appliesTo}
          basis={formula.basis}
        >
          <Code>
            {translate("framework.scheme.equals", { name: formula.name })} {formula.text}
          </Code>
        </Rule>
      ))}
    </Section>
  );
}

function Grading({ scheme }: { readonly scheme: Scheme }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (scheme.method === "JUDGED") return null;
  if (scheme.method === "CONDITIONS") {
    return (
      <Section title={translate("framework.scheme.conditions")}>
        {scheme.conditions.map((condition, index) => (
          <Rule
            key={`${condition.grade} ${condition.when}`}
            title={`${String(index + 1)}. ${gradeName(scheme, condition.grade, format.locale)}`}
            appliesTo={condition.appliesTo}
            basis={condition.basis}
          >
            {format.text(wording(condition.labelVi, condition.labelEn))}
            <Code>{condition.when}</Code>
          </Rule>
        ))}
      </Section>
    );
  }
  return (
    <Section title={translate("framework.scheme.bands")}>
      <Facts
        facts={scheme.bands.map(
          (band) =>
            [
              bandWords(band, translate, format.exact),
              `${band.grade} – ${gradeName(scheme, band.grade, format.locale)}`,
            ] as const,
        )}
      />
    </Section>
  );
}

function Gates({ scheme }: { readonly scheme: Scheme }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (scheme.gates.length === 0) return null;
  return (
    <Section title={translate("framework.scheme.gates")} subtitle={translate("framework.scheme.gatesHint")}>
      {scheme.gates.map((gate) => (
        <Rule
          key={gate.code}
          title={`${translate(`framework.scheme.gate.${gate.kind}`, { grade: gradeName(scheme, gate.grade, format.locale) })}:`}
          appliesTo={gate.appliesTo}
          basis={gate.basis}
        >
          {format.text(wording(gate.labelVi, gate.labelEn))}
          {gate.when !== null && <Code>{gate.when}</Code>}
          {gate.otherwise === "DECISION" && <span>{translate("framework.law.otherwiseDecision")}</span>}
        </Rule>
      ))}
    </Section>
  );
}

interface RuleProps {
  readonly title: string;
  /** Name that formulas use. */
  readonly name?: string;
  readonly appliesTo: AppliesTo | null;
  readonly basis: string | null;
  readonly children: ReactNode;
}

function Rule({ title, name, appliesTo, basis, children }: RuleProps): ReactElement {
  return (
    <Box
      sx={{
        py: 1,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0, pb: 0 },
        "&:first-of-type": { pt: 0 },
      }}
    >
      <Typography variant="subtitle2" component="h3">
        {title} {name !== undefined && <Code inline>{name}</Code>}
      </Typography>
      <Typography variant="body2" component="div">
        {children}
      </Typography>
      <SmallPrint appliesTo={appliesTo} basis={basis} />
    </Box>
  );
}

/** Text that the machine reads: a formula, a name. */
export function Code({
  inline = false,
  children,
}: {
  readonly inline?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Box
      component="code"
      sx={{
        display: inline ? "inline" : "block",
        mt: inline ? 0 : 0.5,
        px: 0.75,
        py: inline ? 0 : 0.5,
        borderRadius: 0.5,
        bgcolor: "action.hover",
        fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
        fontSize: "0.85em",
        fontWeight: 400,
        overflowWrap: "anywhere",
      }}
    >
      {children}
    </Box>
  );
}
