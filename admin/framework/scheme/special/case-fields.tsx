import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Toggle } from "../../draft/inputs.tsx";
import { Across, Exact, Pick, PickGrade, Several } from "../fields.tsx";
import { ABSENCES, type CaseParts } from "../rule-data.ts";

interface CaseProps<K extends keyof CaseParts> {
  readonly part: CaseParts[K];
  readonly onChange: (part: CaseParts[K]) => void;
}

function useLabel(): (field: string) => string {
  const translate = useTranslate();
  return (field) => translate(`framework.rules.special.field.${field}`);
}

interface ReasonsProps {
  readonly label: string;
  readonly place?: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: string[] | undefined) => void;
}

function Reasons(props: ReasonsProps): ReactElement {
  return <Several {...props} all={ABSENCES} words="framework.rules.absence" />;
}

/** Who worked too short is not rated. */
export function NotRatedFields({ part, onChange }: CaseProps<"notRated">): ReactElement {
  const label = useLabel();
  return (
    <Across columns="1fr 2fr">
      <Exact
        label={label("monthsWorkedBelow")}
        place="scheme.specialCases.notRated.monthsBelow"
        value={part.monthsBelow}
        onChange={(monthsBelow) => onChange({ ...part, monthsBelow })}
      />
      <Reasons label={label("unless")} value={part.unless} onChange={(unless) => onChange({ ...part, unless })} />
    </Across>
  );
}

/** Absences after which the time really worked is rated. */
export function ActualTimeFields({ part, onChange }: CaseProps<"actualTime">): ReactElement {
  const label = useLabel();
  return (
    <Reasons
      label={label("kinds")}
      place="scheme.specialCases.actualTime.kinds"
      value={part.kinds}
      onChange={(kinds) => onChange({ ...part, kinds: kinds ?? [] })}
    />
  );
}

/** Long leave caps the grade. */
export function LeaveCapFields({ part, onChange }: CaseProps<"leaveCap">): ReactElement {
  const label = useLabel();
  return (
    <>
      <Across columns="1fr 1fr 2fr">
        <Exact
          label={label("monthsFrom")}
          place="scheme.specialCases.leaveCap.monthsFrom"
          value={part.monthsFrom}
          onChange={(monthsFrom) => onChange({ ...part, monthsFrom })}
        />
        <Exact
          label={label("monthsBelow")}
          place="scheme.specialCases.leaveCap.monthsBelow"
          value={part.monthsBelow}
          onChange={(monthsBelow) => onChange({ ...part, monthsBelow })}
        />
        <PickGrade
          label={label("best")}
          place="scheme.specialCases.leaveCap.grade"
          value={part.grade}
          onChange={(grade) => onChange({ ...part, grade })}
        />
      </Across>
      <Reasons label={label("unlessLeave")} value={part.unless} onChange={(unless) => onChange({ ...part, unless })} />
    </>
  );
}

/** Discipline decides the grade, each act once. */
export function DisciplineFields({ part, onChange }: CaseProps<"discipline">): ReactElement {
  const label = useLabel();
  return (
    <Across columns="1fr 1fr 1fr">
      <Pick
        label={label("counts")}
        value={part.counts}
        all={["ANY", "DUTY_RELATED"]}
        words="framework.rules.special.counts"
        onChange={(counts) => onChange({ ...part, counts })}
      />
      <PickGrade
        label={label("gets")}
        place="scheme.specialCases.discipline.grade"
        value={part.grade}
        onChange={(grade) => onChange({ ...part, grade })}
      />
      <Pick
        label={label("year")}
        value={part.year}
        all={["ACT", "DECISION"]}
        words="framework.rules.special.years"
        onChange={(year) => onChange({ ...part, year })}
      />
    </Across>
  );
}

/** Who rates a person who moved during the period. */
export function TransferFields({ part, onChange }: CaseProps<"transfer">): ReactElement {
  const label = useLabel();
  return (
    <>
      <Pick
        label={label("ratedBy")}
        value={part.ratedBy}
        all={["NEW_UNIT", "OLD_UNIT", "LONGER_SERVED"]}
        words="framework.rules.special.ratedBy"
        onChange={(ratedBy) => onChange({ ...part, ratedBy })}
      />
      <Toggle
        label={label("opinion")}
        checked={part.opinionOfOldUnit}
        onChange={(opinionOfOldUnit) => onChange({ ...part, opinionOfOldUnit })}
      />
    </>
  );
}
