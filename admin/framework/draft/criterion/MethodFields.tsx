import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Across, Pick } from "../../scheme/fields.tsx";
import type { DraftCriterion } from "../draft-content.ts";
import { ExactLine } from "../inputs.tsx";
import { LevelList, OptionList, TierList } from "../lists.tsx";
import { useWorkWords } from "../words/words.ts";
import { MetricField } from "./MetricField.tsx";
import { isOver } from "./part-faults.ts";

interface MethodFieldsProps {
  readonly criterion: DraftCriterion;
  readonly english: boolean;
  readonly onChange: (criterion: DraftCriterion) => void;
}

const SEVERITIES = ["MINOR", "MAJOR", "SERIOUS"] as const;
type NumberField = "max" | "step" | "points" | "each";

/** What the criterion's own method asks for. */
export function MethodFields({ criterion, english, onChange }: MethodFieldsProps): ReactElement {
  const number = (field: NumberField, label: string = field): ReactElement => (
    <NumberOf field={field} label={label} criterion={criterion} onChange={onChange} />
  );
  switch (criterion.method) {
    case "POINTS":
    case "BONUS":
      return (
        <Across columns="1fr 1fr">
          {number("max")}
          {number("step")}
        </Across>
      );
    case "DEDUCTION":
      return (
        <Across columns="1fr 1fr 1fr">
          {number("each")}
          {number("max", "maxDeduction")}
          {(criterion.each ?? null) === null && number("step")}
        </Across>
      );
    case "PASS_FAIL":
      return number("points");
    case "VIOLATION":
      return <SeverityChoice criterion={criterion} onChange={onChange} />;
    case "RATIO":
      return (
        <Across columns="repeat(auto-fit, minmax(min(180px, 100%), 1fr))">
          {number("max")}
          <MetricField value={criterion.metric} onChange={(metric) => onChange({ ...criterion, metric })} />
        </Across>
      );
    case "TIER":
      return (
        <>
          {number("max")}
          <TierList criterion={criterion} english={english} onChange={onChange} />
        </>
      );
    case "CHOICE":
      return (
        <>
          {number("max")}
          <OptionList criterion={criterion} english={english} onChange={onChange} />
        </>
      );
    case "LEVEL":
      return (
        <>
          {number("max")}
          <LevelList criterion={criterion} english={english} onChange={onChange} />
          <Expected criterion={criterion} onChange={onChange} />
        </>
      );
  }
}

type FieldProps = Omit<MethodFieldsProps, "english">;

function NumberOf({
  field,
  label,
  criterion,
  onChange,
}: FieldProps & { readonly field: NumberField; readonly label: string }): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const isTooWide = field === "step" && isOver(criterion.step, criterion.max);
  return (
    <ExactLine
      {...(field === "step" ? { example: word("example.step") } : {})}
      fault={isTooWide ? word("wrong.stepOver") : undefined}
      label={translate(
        label === "maxDeduction" ? "framework.rules.criterion.maxDeduction" : `framework.draft.${label}`,
      )}
      value={criterion[field]}
      place={field}
      onChange={(value) => onChange({ ...criterion, [field]: value })}
    />
  );
}

function SeverityChoice({ criterion, onChange }: FieldProps): ReactElement {
  const translate = useTranslate();
  return (
    <Pick
      open
      label={translate("framework.draft.severity")}
      value={criterion.severity ?? ""}
      all={SEVERITIES}
      words="framework.draft.severities"
      place="severity"
      onChange={(value) => onChange({ ...criterion, severity: SEVERITIES.find((one) => one === value) ?? null })}
    />
  );
}

/** The levels that are required of a person; without a lower one there is no upper one. */
function Expected({ criterion, onChange }: FieldProps): ReactElement {
  const translate = useTranslate();
  const keys = (criterion.levels ?? []).map((level) => level.key);
  const { from = "", to } = criterion.expected ?? {};
  const put = (low: string, high: string): void =>
    onChange({ ...criterion, expected: low === "" ? null : { from: low, to: high === "" ? null : high } });
  return (
    <Across columns="repeat(auto-fit, minmax(min(180px, 100%), 1fr))">
      <Pick
        open
        label={translate("framework.rules.criterion.expectedFrom")}
        value={from}
        all={keys}
        place="expected"
        onChange={(low) => put(low, to ?? "")}
      />
      {from !== "" && (
        <Pick
          open
          label={translate("framework.rules.criterion.expectedTo")}
          value={to ?? ""}
          all={keys}
          onChange={(high) => put(from, high)}
        />
      )}
    </Across>
  );
}
