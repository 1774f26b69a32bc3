import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Across } from "../scheme/fields.tsx";
import { DraftAudience } from "./criterion/DraftAudience.tsx";
import { sumOf } from "./add-parts.ts";
import type { DraftGroup } from "./draft-content.ts";
import { ExactLine, Line } from "./inputs.tsx";

interface GroupFormProps {
  readonly group: DraftGroup;
  readonly onChange: (group: DraftGroup) => void;
}

/** A group's words and its points. */
export function GroupForm({ group, onChange }: GroupFormProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  const parts = [
    ...(group.criteria ?? []).map((criterion) => criterion.max ?? criterion.points),
    ...(group.groups ?? []).map((inner) => inner.maxPoints),
  ];
  const sum = sumOf(parts);
  return (
    <Section title={`${label("group")} ${group.code}`}>
      <Line
        required
        label={label("code")}
        value={group.code}
        maxLength={40}
        onChange={(code) => onChange({ ...group, code })}
      />
      <Line
        required
        multiline
        label={label("textVi")}
        value={group.text.vi}
        onChange={(vi) => onChange({ ...group, text: { ...group.text, vi } })}
      />
      <Line
        multiline
        label={label("textEn")}
        value={group.text.en}
        onChange={(en) => onChange({ ...group, text: { ...group.text, en: en === "" ? null : en } })}
      />
      <ExactLine
        label={label("maxPoints")}
        value={group.maxPoints}
        onChange={(maxPoints) => onChange({ ...group, maxPoints })}
        {...(sum === undefined || sum === "0"
          ? {}
          : { helperText: translate("framework.draft.sum", { sum: format.exact(sum) }) })}
      />
      <Across columns="1fr 1fr">
        <ExactLine
          label={label("bonusCap")}
          value={group.bonusCap}
          onChange={(bonusCap) => onChange({ ...group, bonusCap })}
        />
        <ExactLine label={label("floor")} value={group.floor} onChange={(floor) => onChange({ ...group, floor })} />
      </Across>
      <Line
        grows
        label={label("basis")}
        value={group.basis}
        maxLength={500}
        onChange={(basis) => onChange({ ...group, basis: basis === "" ? null : basis })}
      />
      <DraftAudience value={group.appliesTo} onChange={(appliesTo) => onChange({ ...group, appliesTo })} />
    </Section>
  );
}
