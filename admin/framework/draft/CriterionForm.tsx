import { MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import type { DraftCriterion } from "./draft-content.ts";
import { ExactLine, Line, Toggle } from "./inputs.tsx";
import { GuidanceList, LevelList, OptionList, TierList } from "./lists.tsx";

interface CriterionFormProps {
  readonly criterion: DraftCriterion;
  readonly onChange: (criterion: DraftCriterion) => void;
}

const METHODS = ["POINTS", "LEVEL", "VIOLATION", "PASS_FAIL", "TIER", "CHOICE", "RATIO", "BONUS", "DEDUCTION"] as const;
const SEVERITIES = ["MINOR", "MAJOR", "SERIOUS"] as const;

/** A criterion's words, how it is answered and what it counts. */
export function CriterionForm({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  return (
    <Section title={`${label("criterion")} ${criterion.code}`}>
      <Line
        required
        label={label("code")}
        value={criterion.code}
        maxLength={40}
        onChange={(code) => onChange({ ...criterion, code })}
      />
      <Line
        required
        multiline
        label={label("textVi")}
        value={criterion.text.vi}
        onChange={(vi) => onChange({ ...criterion, text: { ...criterion.text, vi } })}
      />
      <Line
        multiline
        label={label("textEn")}
        value={criterion.text.en}
        onChange={(en) => onChange({ ...criterion, text: { ...criterion.text, en: en === "" ? null : en } })}
      />
      <TextField
        select
        label={label("method")}
        value={criterion.method}
        onChange={(event) => onChange({ ...criterion, method: asMethod(event.target.value) })}
      >
        {METHODS.map((method) => (
          <MenuItem key={method} value={method}>
            {translate(`framework.method.${method}`)}
          </MenuItem>
        ))}
      </TextField>
      <Numbers criterion={criterion} onChange={onChange} />
      <Stack direction="row" sx={{ flexWrap: "wrap" }}>
        <Toggle
          label={label("required")}
          checked={criterion.required !== false}
          onChange={(required) => onChange({ ...criterion, required })}
        />
        <Toggle
          label={label("evidence")}
          checked={criterion.evidence === true}
          onChange={(evidence) => onChange({ ...criterion, evidence })}
        />
      </Stack>
      <Line
        label={label("basis")}
        value={criterion.basis}
        maxLength={500}
        onChange={(basis) => onChange({ ...criterion, basis: basis === "" ? null : basis })}
      />
      <GuidanceList criterion={criterion} onChange={onChange} />
      {criterion.method === "LEVEL" && <LevelList criterion={criterion} onChange={onChange} />}
      {criterion.method === "CHOICE" && <OptionList criterion={criterion} onChange={onChange} />}
      {criterion.method === "TIER" && <TierList criterion={criterion} onChange={onChange} />}
    </Section>
  );
}

function Numbers({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const { method } = criterion;
  const number = (field: "max" | "step" | "points" | "each"): ReactElement => (
    <ExactLine
      label={translate(`framework.draft.${field}`)}
      value={criterion[field]}
      onChange={(value) => onChange({ ...criterion, [field]: value })}
    />
  );
  return (
    <Stack direction="row" sx={{ gap: 1.5 }}>
      {method !== "PASS_FAIL" && method !== "VIOLATION" && number("max")}
      {(method === "POINTS" || method === "BONUS" || method === "DEDUCTION") && number("step")}
      {method === "DEDUCTION" && number("each")}
      {method === "PASS_FAIL" && number("points")}
      {method === "RATIO" && (
        <Line
          label={translate("framework.draft.metric")}
          value={criterion.metric}
          maxLength={40}
          onChange={(metric) => onChange({ ...criterion, metric: metric === "" ? null : metric })}
        />
      )}
      {method === "VIOLATION" && <SeverityChoice criterion={criterion} onChange={onChange} />}
    </Stack>
  );
}

function SeverityChoice({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const choose = (value: string): void =>
    onChange({ ...criterion, severity: SEVERITIES.find((one) => one === value) ?? null });
  return (
    <TextField
      select
      label={translate("framework.draft.severity")}
      value={criterion.severity ?? ""}
      onChange={(event) => choose(event.target.value)}
    >
      <MenuItem value="">–</MenuItem>
      {SEVERITIES.map((severity) => (
        <MenuItem key={severity} value={severity}>
          {translate(`framework.draft.severities.${severity}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function asMethod(value: string): DraftCriterion["method"] {
  return METHODS.find((method) => method === value) ?? "POINTS";
}
