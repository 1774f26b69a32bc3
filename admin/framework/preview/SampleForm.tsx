import { Box, Button, FormControlLabel, MenuItem, Stack, Switch, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { type LocalText, useFormat } from "../../shared/text/format.ts";
import { ExactLine, Toggle } from "../draft/inputs.tsx";
import { type Criterion, type Scheme, wording } from "../framework-rows.ts";
import { howAnswered } from "../version/CriteriaTree.tsx";
import { tellsPublicContact } from "./asked-facts.ts";
import type { RatingShape } from "./draft-shape.ts";
import { criteriaFor, findingsFor, flawless, metricsFor, type Sample } from "./sample.ts";
import { SampleFacts } from "./SampleFacts.tsx";

interface SampleFormProps {
  readonly version: RatingShape;
  readonly sample: Sample;
  readonly onChange: (sample: Sample) => void;
}

const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;
const SUBJECTS = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT", "NON_SPECIALIZED"] as const;

/** Who the sample person is and how each question is answered. */
export function SampleForm({ version, sample, onChange }: SampleFormProps): ReactElement {
  const translate = useTranslate();
  const { scheme } = version;
  const metrics = metricsFor(scheme, sample);
  const findings = findingsFor(scheme, sample);
  return (
    <>
      <Audience version={version} sample={sample} onChange={onChange} />
      {criteriaFor(version.groups, sample)
        .filter((criterion) => criterion.method !== "RATIO")
        .map((criterion) => (
          <CriterionAnswer
            key={criterion.code}
            criterion={criterion}
            value={sample.criteria[criterion.code] ?? ""}
            onChange={(value) => onChange({ ...sample, criteria: { ...sample.criteria, [criterion.code]: value } })}
          />
        ))}
      {metrics.map((metric) => (
        <MetricAnswer
          key={metric.name}
          metric={metric}
          value={sample.metrics[metric.name] ?? ""}
          onChange={(value) => onChange({ ...sample, metrics: { ...sample.metrics, [metric.name]: value } })}
        />
      ))}
      {findings.length > 0 && (
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
          {translate("framework.scheme.findings")}
        </Typography>
      )}
      {findings.map((finding) => (
        <FindingAnswer
          key={finding.name}
          finding={finding}
          checked={sample.findings[finding.name] === true}
          onChange={(value) => onChange({ ...sample, findings: { ...sample.findings, [finding.name]: value } })}
        />
      ))}
      <SampleFacts version={version} sample={sample} onChange={(facts) => onChange({ ...sample, facts })} />
    </>
  );
}

function Audience({ version, sample, onChange }: SampleFormProps): ReactElement {
  const translate = useTranslate();
  const become = (change: Partial<Sample>): void =>
    onChange({ ...flawless(version, { ...sample, ...change }), findings: sample.findings, facts: sample.facts });
  return (
    <Box
      sx={{
        display: "grid",
        columnGap: 1.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
        mb: 1,
      }}
    >
      <TextField
        select
        label={translate("resources.positions.fields.positionClass")}
        value={sample.positionClass}
        onChange={(event) =>
          become({ positionClass: CLASSES.find((one) => one === event.target.value) ?? "PROFESSIONAL" })
        }
      >
        {CLASSES.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`organization.positionClass.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("resources.appointments.fields.subjectType")}
        value={sample.subjectType}
        onChange={(event) =>
          become({ subjectType: SUBJECTS.find((one) => one === event.target.value) ?? "CIVIL_SERVANT" })
        }
      >
        {SUBJECTS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`organization.subjectType.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={<Switch checked={sample.leading} onChange={(event) => become({ leading: event.target.checked })} />}
        label={translate("framework.appliesTo.leaders")}
      />
      {tellsPublicContact(version) && (
        <Toggle
          label={translate("framework.preview.facts.publicContact")}
          checked={sample.publicContact === true}
          onChange={(publicContact) => become({ publicContact })}
        />
      )}
      <Button size="small" onClick={() => onChange(flawless(version, sample))} sx={{ justifySelf: "start" }}>
        {translate("framework.preview.best")}
      </Button>
    </Box>
  );
}

interface AnswerProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function CriterionAnswer({
  criterion,
  value,
  onChange,
}: AnswerProps & { readonly criterion: Criterion }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = `${criterion.code}. ${format.text(wording(criterion.textVi, criterion.textEn))}`;
  const choices = choicesOf(criterion, translate, format.text);
  if (choices === null) {
    const hint = howAnswered(criterion, translate, format.exact);
    return <ExactLine label={label} value={value} helperText={hint} onChange={(next) => onChange(next ?? "")} />;
  }
  return <Choice label={label} choices={choices} value={value} onChange={onChange} />;
}

interface ChoiceOf {
  readonly key: string;
  readonly label: string;
}

/** The answers that one may pick; null where a number is typed. */
function choicesOf(
  criterion: Criterion,
  translate: (key: string) => string,
  text: (text: LocalText) => string,
): ChoiceOf[] | null {
  const stated = (keys: readonly string[]): ChoiceOf[] =>
    keys.map((key) => ({ key, label: translate(`framework.trace.answer.${key}`) }));
  switch (criterion.method) {
    case "PASS_FAIL":
      return stated(["true", "false"]);
    case "VIOLATION":
      return stated(["none", "remedied", "standing"]);
    case "CHOICE":
      return criterion.options.map((option) => ({
        key: option.key,
        label: text(wording(option.labelVi, option.labelEn)),
      }));
    case "TIER":
      return criterion.tiers.map((tier) => ({ key: tier.key, label: text(wording(tier.labelVi, tier.labelEn)) }));
    case "LEVEL":
      return criterion.levels.map((level) => ({
        key: level.key,
        label: `${level.key}. ${text(wording(level.descriptorVi, level.descriptorEn))}`,
      }));
    default:
      return null;
  }
}

function MetricAnswer({
  metric,
  value,
  onChange,
}: AnswerProps & { readonly metric: Scheme["metrics"][number] }): ReactElement {
  const format = useFormat();
  const translate = useTranslate();
  const label = format.text(wording(metric.labelVi, metric.labelEn));
  if (metric.kind === "CHOICE") {
    const choices = metric.options.map((option) => ({
      key: option.key,
      label: format.text(wording(option.labelVi, option.labelEn)),
    }));
    return <Choice label={label} choices={choices} value={value} onChange={onChange} />;
  }
  return (
    <ExactLine
      label={label}
      value={value}
      onChange={(next) => onChange(next ?? "")}
      {...(metric.kind === "RATIO" ? { helperText: translate("framework.preview.ratio") } : {})}
    />
  );
}

interface ChoiceProps extends AnswerProps {
  readonly label: string;
  readonly choices: readonly ChoiceOf[];
}

function Choice({ label, choices, value, onChange }: ChoiceProps): ReactElement {
  return (
    <TextField select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <MenuItem value="">–</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.key} value={choice.key} sx={{ whiteSpace: "normal" }}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface FindingAnswerProps {
  readonly finding: Scheme["findings"][number];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function FindingAnswer({ finding, checked, onChange }: FindingAnswerProps): ReactElement {
  const format = useFormat();
  return (
    <Stack>
      <FormControlLabel
        control={<Switch checked={checked} onChange={(event) => onChange(event.target.checked)} />}
        label={format.text(wording(finding.labelVi, finding.labelEn))}
      />
    </Stack>
  );
}
