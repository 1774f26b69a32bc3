import { MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Across, Pick } from "../scheme/fields.tsx";
import { DraftAudience } from "./criterion/DraftAudience.tsx";
import { MethodFields } from "./criterion/MethodFields.tsx";
import type { DraftCriterion } from "./draft-content.ts";
import { Line, Toggle } from "./inputs.tsx";
import { GuidanceList } from "./lists.tsx";

interface CriterionFormProps {
  readonly criterion: DraftCriterion;
  readonly onChange: (criterion: DraftCriterion) => void;
}

const METHODS = ["POINTS", "LEVEL", "VIOLATION", "PASS_FAIL", "TIER", "CHOICE", "RATIO", "BONUS", "DEDUCTION"] as const;
const FREQUENCIES = ["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;
/** Methods that never must be answered. */
const OPEN = new Set<DraftCriterion["method"]>(["RATIO", "BONUS", "DEDUCTION"]);

/** A criterion's words, how it is answered, what it counts and whom it concerns. */
export function CriterionForm({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const [english, setEnglish] = useState(locale === "en");
  return (
    <Section title={`${translate("framework.draft.criterion")} ${criterion.code}`}>
      <Wordings criterion={criterion} onChange={onChange} />
      <Method criterion={criterion} onChange={onChange} />
      <MethodFields criterion={criterion} english={english} onChange={onChange} />
      <Answering criterion={criterion} onChange={onChange} />
      <Line
        grows
        label={translate("framework.draft.basis")}
        value={criterion.basis}
        maxLength={500}
        onChange={(basis) => onChange({ ...criterion, basis: basis === "" ? null : basis })}
      />
      <DraftAudience value={criterion.appliesTo} onChange={(appliesTo) => onChange({ ...criterion, appliesTo })} />
      <GuidanceList criterion={criterion} english={english} onChange={onChange} />
      <Toggle label={translate("framework.rules.criterion.showEnglish")} checked={english} onChange={setEnglish} />
    </Section>
  );
}

function Wordings({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  return (
    <>
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
    </>
  );
}

function Method({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate("framework.draft.method")}
      value={criterion.method}
      helperText={translate(`framework.rules.criterion.methods.${criterion.method}`)}
      onChange={(event) => onChange({ ...criterion, method: asMethod(event.target.value) })}
    >
      {METHODS.map((method) => (
        <MenuItem key={method} value={method}>
          {translate(`framework.method.${method}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** How often it is answered, whether it must be, and with what beside it. */
function Answering({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.criterion.${field}`);
  const word = (one: string): string =>
    one === "ANY" ? label("everyPeriod") : translate(`framework.cycleKind.${one}`, { _: one });
  return (
    <>
      <Across columns="1fr 2fr">
        <Pick
          label={label("frequency")}
          value={criterion.frequency ?? "ANY"}
          all={["ANY", ...FREQUENCIES]}
          wordOf={word}
          place="frequency"
          onChange={(value) => onChange({ ...criterion, frequency: FREQUENCIES.find((one) => one === value) ?? null })}
        />
        <Line
          label={label("competency")}
          value={criterion.competency}
          maxLength={40}
          place="competency"
          onChange={(competency) => onChange({ ...criterion, competency: competency === "" ? null : competency })}
        />
      </Across>
      <Stack direction="row" sx={{ flexWrap: "wrap" }}>
        {!OPEN.has(criterion.method) && (
          <Toggle
            label={translate("framework.draft.required")}
            checked={criterion.required !== false}
            onChange={(required) => onChange({ ...criterion, required })}
          />
        )}
        <Toggle
          label={translate("framework.draft.evidence")}
          checked={criterion.evidence === true}
          onChange={(evidence) => onChange({ ...criterion, evidence })}
        />
      </Stack>
    </>
  );
}

function asMethod(value: string): DraftCriterion["method"] {
  return METHODS.find((method) => method === value) ?? "POINTS";
}
