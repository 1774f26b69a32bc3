import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { RoundingFields, USUAL_ROUNDING } from "../basics/RoundingFields.tsx";
import { Basis, English, Meaning, More, Optional, Words } from "../details.tsx";
import { Across, Pick, Several, Whole } from "../fields.tsx";
import type { PartProps } from "../PartTable.tsx";
import { ABSENCES, type ProvisionalPart, type RollUpPart, type RoundingPart } from "../rule-data.ts";
import { speaker } from "../rule-words.ts";
import { periodsIn, rollUpWords } from "./roll-up-words.ts";

/** How shorter periods make a longer one. */
export function RollUpFields({ part, onChange }: PartProps<RollUpPart>): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const put = (change: Partial<RollUpPart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Periods part={part} put={put} />
      <Missing part={part} put={put} />
      <Optional<RoundingPart>
        inner
        title={translate("framework.rules.rollUp.rounding")}
        value={part.rounding}
        blank={() => USUAL_ROUNDING}
        onChange={(rounding) => put({ rounding })}
      >
        {(rounding) => <RoundingFields rounding={rounding} onChange={(next) => put({ rounding: next })} />}
      </Optional>
      <Basis value={part.basis} onChange={(basis) => put({ basis })} />
      <Meaning>{rollUpWords(part, speaker(translate, format, [])).join(" ")}</Meaning>
    </>
  );
}

interface FieldsProps {
  readonly part: RollUpPart;
  readonly put: (change: Partial<RollUpPart>) => void;
}

function Periods({ part, put }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.rollUp.${field}`);
  const span = (to: string, from: string): void => put({ to, from, expected: periodsIn(from, to) });
  return (
    <>
      <Across columns="1fr 1fr 1fr">
        <Pick
          label={label("to")}
          value={part.to}
          all={["QUARTER", "HALF_YEAR", "YEAR"]}
          words="framework.cycleKind"
          onChange={(to) => span(to, part.from)}
        />
        <Pick
          label={label("from")}
          value={part.from}
          all={["MONTH", "QUARTER", "HALF_YEAR"]}
          words="framework.cycleKind"
          onChange={(from) => span(part.to, from)}
        />
        <Whole
          label={label("expected")}
          value={part.expected}
          max={12}
          onChange={(expected) => expected !== undefined && put({ expected })}
        />
      </Across>
      <Pick
        label={label("method")}
        value={part.method}
        all={["MEAN_OF_PERIODS", "MEAN_OF_WORKED", "MINIMUM"]}
        words="framework.rules.rollUp.methods"
        onChange={(method) => put({ method })}
      />
    </>
  );
}

function Missing({ part, put }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.rollUp.${field}`);
  return (
    <>
      <Across columns="1fr 2fr">
        <Whole
          label={label("minimumCount")}
          value={part.minimumCount}
          max={12}
          otherwise="1"
          onChange={(minimumCount) => put({ minimumCount })}
        />
        <Several
          label={label("excused")}
          value={part.excused}
          all={ABSENCES}
          words="framework.rules.absence"
          onChange={(excused) => put({ excused })}
        />
      </Across>
      <Optional<ProvisionalPart>
        inner
        title={label("provisional")}
        value={part.provisional}
        blank={() => ({ missing: 1 })}
        onChange={(provisional) => put({ provisional })}
      >
        {(provisional) => <Provisional provisional={provisional} onChange={(next) => put({ provisional: next })} />}
      </Optional>
    </>
  );
}

interface ProvisionalProps {
  readonly provisional: ProvisionalPart;
  readonly onChange: (provisional: ProvisionalPart) => void;
}

function Provisional({ provisional, onChange }: ProvisionalProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.rollUp.${field}`);
  return (
    <>
      <Across columns="1fr 3fr">
        <Whole
          label={label("missing")}
          value={provisional.missing}
          max={6}
          onChange={(missing) => missing !== undefined && onChange({ ...provisional, missing })}
        />
        <Words label={label("note")} value={provisional.note} onChange={(note) => onChange({ ...provisional, note })} />
      </Across>
      <More summary={provisional.basis ?? ""}>
        <English
          label={label("noteEn")}
          value={provisional.note}
          onChange={(note) => onChange({ ...provisional, note })}
        />
        <Basis value={provisional.basis} onChange={(basis) => onChange({ ...provisional, basis })} />
      </More>
    </>
  );
}
