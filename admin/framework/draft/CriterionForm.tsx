import { MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Across, Pick } from "../scheme/fields.tsx";
import { DraftAudience } from "./criterion/DraftAudience.tsx";
import { MethodFields } from "./criterion/MethodFields.tsx";
import type { DraftCriterion } from "./draft-content.ts";
import { answeredBy } from "./criterion/answered-by.ts";
import { BasisField } from "./criterion/BasisField.tsx";
import { CodeField } from "./criterion/CodeField.tsx";
import { useDraftAround } from "./criterion/draft-access.ts";
import { useEnglish } from "./criterion/useEnglish.ts";
import { useFieldOf } from "./criterion/useFieldOf.ts";
import { Line, Toggle } from "./inputs.tsx";
import { GuidanceList, LevelList } from "./lists.tsx";
import { useWorkWords } from "./words/words.ts";

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
  const [english, setEnglish] = useEnglish();
  const onBasis = useFieldOf(criterion, onChange, "basis");
  const isCompetency = useDraftAround()?.isCompetency === true;
  const kind = translate(isCompetency ? "framework.editor.field.competency" : "framework.draft.criterion");
  return (
    <Section title={`${kind} ${criterion.code}`}>
      <Wordings criterion={criterion} english={english} onChange={onChange} />
      {isCompetency ? (
        <LevelList bare criterion={criterion} english={english} onChange={onChange} />
      ) : (
        <>
          <Method criterion={criterion} onChange={onChange} />
          <MethodFields criterion={criterion} english={english} onChange={onChange} />
          <Answering criterion={criterion} onChange={onChange} />
        </>
      )}
      <BasisField value={criterion.basis} onChange={onBasis} />
      {!isCompetency && (
        <DraftAudience value={criterion.appliesTo} onChange={(appliesTo) => onChange({ ...criterion, appliesTo })} />
      )}
      <GuidanceList criterion={criterion} english={english} onChange={onChange} />
      <Toggle label={translate("framework.rules.criterion.showEnglish")} checked={english} onChange={setEnglish} />
    </Section>
  );
}

function Wordings({ criterion, english, onChange }: CriterionFormProps & { readonly english: boolean }): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const { code, text } = criterion;
  return (
    <>
      <CodeField
        code={code}
        example={word("example.code")}
        onChange={(next) => onChange({ ...criterion, code: next })}
      />
      <Line
        required
        multiline
        label={translate("framework.draft.textVi")}
        value={text.vi}
        place="text"
        example={word("example.criterion")}
        {...(text.vi.trim() === "" ? { fault: word("wrong.empty") } : {})}
        onChange={(vi) => onChange({ ...criterion, text: { ...text, vi } })}
      />
      {english && (
        <Line
          multiline
          label={translate("framework.draft.textEn")}
          value={text.en}
          place="text.en"
          onChange={(en) => onChange({ ...criterion, text: { ...text, en: en === "" ? null : en } })}
        />
      )}
    </>
  );
}

function Method({ criterion, onChange }: CriterionFormProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const around = useDraftAround();
  return (
    <TextField
      select
      label={translate("framework.draft.method")}
      value={criterion.method}
      helperText={translate(`framework.rules.criterion.methods.${criterion.method}`)}
      onChange={(event) => onChange(answeredBy(criterion, asMethod(event.target.value), around?.read(), word))}
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
      <Across columns="repeat(auto-fit, minmax(min(190px, 100%), 1fr))">
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
