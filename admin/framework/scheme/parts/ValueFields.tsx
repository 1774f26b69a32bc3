import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Line, Toggle } from "../../draft/inputs.tsx";
import { Label, LabelDetails } from "../details.tsx";
import { Across, Exact, Pick } from "../fields.tsx";
import { FormulaField } from "../FormulaField.tsx";
import type { PartProps } from "../PartTable.tsx";
import type { FindingPart, FormulaPart, MetricPart, Wording } from "../scheme-data.ts";
import { MetricOptions } from "./MetricOptions.tsx";
import { SourceFields } from "./SourceFields.tsx";

const TYPED_BY = ["SELF", "HEAD"] as const;

export function MetricFields({ part, onChange }: PartProps<MetricPart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.studio.${field}`);
  const put = (change: Partial<MetricPart>): void => onChange({ ...part, ...change });
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <Across columns="2fr 1fr 1fr">
        <Pick
          label={label("metricKind")}
          value={part.kind}
          all={["RATIO", "NUMBER", "CHOICE"]}
          words="framework.scheme.metricKind"
          onChange={(kind) => onChange(asKind(part, kind))}
        />
        {part.kind !== "CHOICE" && <Exact label={label("min")} value={part.min} onChange={(min) => put({ min })} />}
        {part.kind !== "CHOICE" && <Exact label={label("max")} value={part.max} onChange={(max) => put({ max })} />}
      </Across>
      <Across columns="1fr 1fr">
        <Pick
          label={label("typedBy")}
          value={part.typedBy}
          all={TYPED_BY}
          words="framework.scheme.typedBy"
          onChange={(typedBy) => put({ typedBy })}
        />
      </Across>
      <SourceFields part={part} onChange={onChange} />
      <Toggle
        label={translate("framework.draft.required")}
        checked={part.required !== false}
        onChange={(required) => put({ required })}
      />
      {part.kind === "CHOICE" && <MetricOptions part={part} onChange={onChange} />}
      <LabelDetails part={part} onChange={onChange} />
    </>
  );
}

/** The metric as another kind, typed again: a choice begins with two options and has no bounds of its own. */
function asKind(
  { options, min, max, source: _source, tasks: _tasks, subordinates: _below, typedToo: _typed, ...rest }: MetricPart,
  kind: string,
): MetricPart {
  if (kind !== "CHOICE")
    return { ...rest, kind, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const blank = (key: string, value: string): NonNullable<MetricPart["options"]>[number] => ({
    key,
    label: { vi: "" },
    value,
  });
  return { ...rest, kind, options: options ?? [blank("1", "1"), blank("2", "0")] };
}

export function FindingFields({ part, onChange }: PartProps<FindingPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <Pick
        label={translate("framework.studio.typedBy")}
        value={part.typedBy}
        all={TYPED_BY}
        words="framework.scheme.typedBy"
        onChange={(typedBy) => onChange({ ...part, typedBy })}
      />
      <LabelDetails part={part} onChange={onChange} />
    </>
  );
}

export function FormulaFields({ part, path, onChange }: PartProps<FormulaPart>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <NameAndLabel part={part} onChange={onChange} />
      <FormulaField
        label={translate("framework.studio.formula")}
        value={part.text}
        path={`${path}.text`}
        onChange={(text) => onChange({ ...part, text })}
      />
      <LabelDetails part={part} onChange={onChange} />
    </>
  );
}

interface Named {
  readonly name: string;
  readonly label: Wording;
}

function NameAndLabel<T extends Named>({
  part,
  onChange,
}: {
  readonly part: T;
  readonly onChange: (part: T) => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <Across columns="2fr 3fr">
      <Line
        label={translate("framework.studio.name")}
        value={part.name}
        maxLength={40}
        onChange={(name) => onChange({ ...part, name: name.trim() })}
      />
      <Label part={part} onChange={onChange} />
    </Across>
  );
}
