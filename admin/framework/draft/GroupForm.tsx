import { Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Across } from "../scheme/fields.tsx";
import { DraftAudience } from "./criterion/DraftAudience.tsx";
import { sumOf } from "./add-parts.ts";
import type { DraftGroup } from "./draft-content.ts";
import { BasisField } from "./criterion/BasisField.tsx";
import { CodeField } from "./criterion/CodeField.tsx";
import { useDraftAround } from "./criterion/draft-access.ts";
import { useEnglish } from "./criterion/useEnglish.ts";
import { useFieldOf } from "./criterion/useFieldOf.ts";
import { ExactLine, Line, Toggle } from "./inputs.tsx";
import { useWorkWords } from "./words/words.ts";

interface GroupFormProps {
  readonly group: DraftGroup;
  readonly onChange: (group: DraftGroup) => void;
}

/** A group's words and its points. */
export function GroupForm({ group, onChange }: GroupFormProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const [english, setEnglish] = useEnglish();
  const onBasis = useFieldOf(group, onChange, "basis");
  const label = (field: string): string => translate(`framework.draft.${field}`);
  const isCompetency = useDraftAround()?.isCompetency === true;
  const { text } = group;
  return (
    <Section title={`${label("group")} ${group.code}`}>
      <CodeField
        code={group.code}
        example={word("example.groupCode")}
        onChange={(code) => onChange({ ...group, code })}
      />
      <Line
        required
        multiline
        label={label("textVi")}
        value={text.vi}
        place="text"
        example={word("example.group")}
        {...(text.vi.trim() === "" ? { fault: word("wrong.empty") } : {})}
        onChange={(vi) => onChange({ ...group, text: { ...text, vi } })}
      />
      {english && (
        <Line
          multiline
          label={label("textEn")}
          value={text.en}
          place="text.en"
          onChange={(en) => onChange({ ...group, text: { ...text, en: en === "" ? null : en } })}
        />
      )}
      {!isCompetency && <Points group={group} onChange={onChange} />}
      <BasisField value={group.basis} onChange={onBasis} />
      <DraftAudience value={group.appliesTo} onChange={(appliesTo) => onChange({ ...group, appliesTo })} />
      <Toggle label={translate("framework.rules.criterion.showEnglish")} checked={english} onChange={setEnglish} />
    </Section>
  );
}

/** What the parts of the group may bring together. */
function Points({ group, onChange }: GroupFormProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <MostPoints group={group} onChange={onChange} />
      <Across columns="1fr 1fr">
        <ExactLine
          label={translate("framework.draft.bonusCap")}
          value={group.bonusCap}
          onChange={(bonusCap) => onChange({ ...group, bonusCap })}
        />
        <ExactLine
          label={translate("framework.draft.floor")}
          value={group.floor}
          onChange={(floor) => onChange({ ...group, floor })}
        />
      </Across>
    </>
  );
}

/** The most points of the group beside what its parts add up to; the sum is taken with one click. */
function MostPoints({ group, onChange }: GroupFormProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const word = useWorkWords();
  const { maxPoints = null } = group;
  const parts = [
    ...(group.criteria ?? []).map((criterion) => criterion.max ?? criterion.points),
    ...(group.groups ?? []).map((inner) => inner.maxPoints),
  ];
  const sum = sumOf(parts);
  const isKnown = sum !== undefined && sum !== "0";
  const differs = isKnown && maxPoints !== null && maxPoints !== "" && sumOf([maxPoints]) !== sum;
  const told = isKnown ? translate("framework.draft.sum", { sum: format.exact(sum) }) : "";
  const wrong = differs ? ` ${word("wrong.most", { max: format.exact(maxPoints) })}` : "";
  return (
    <>
      <ExactLine
        label={translate("framework.draft.maxPoints")}
        value={maxPoints}
        place="maxPoints"
        onChange={(next) => onChange({ ...group, maxPoints: next })}
        {...(isKnown ? { helperText: `${told}${wrong === "" ? "" : `.${wrong}`}` } : {})}
      />
      {isKnown && sumOf([maxPoints]) !== sum && (
        <Button size="small" onClick={() => onChange({ ...group, maxPoints: sum })}>
          {word("takeSum", { sum: format.exact(sum) })}
        </Button>
      )}
    </>
  );
}
