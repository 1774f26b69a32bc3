import { Stack } from "@mui/material";
import { memo, type ReactElement, type ReactNode, useCallback, useRef } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Basis, Meaning, Optional } from "../details.tsx";
import { PlaceFaults } from "../PartTable.tsx";
import type { CaseParts, SpecialCasesPart } from "../rule-data.ts";
import { speaker } from "../rule-words.ts";
import type { GradePart } from "../scheme-data.ts";
import type { PutPart } from "../useSchemeParts.ts";
import { ActualTimeFields, DisciplineFields, LeaveCapFields, NotRatedFields, TransferFields } from "./case-fields.tsx";
import { caseWords } from "./special-words.ts";

interface SpecialCasesProps {
  readonly cases: SpecialCasesPart | undefined;
  readonly grades: readonly GradePart[];
  readonly onPut: PutPart;
}

type Name = keyof CaseParts;
type PutCase = <K extends Name>(name: K, value: CaseParts[K] | undefined) => void;

/** Short service, leave, discipline and transfer: each is a rule that a regulation may have or not. */
export const SpecialCases = memo(function SpecialCases({ cases, grades, onPut }: SpecialCasesProps): ReactElement {
  const known = useRef(cases);
  known.current = cases;
  const put = useCallback<PutCase>(
    (name, value) => {
      const { [name]: _replaced, ...others } = known.current ?? {};
      onPut("specialCases", value === undefined ? others : { ...known.current, [name]: value });
    },
    [onPut],
  );
  const worst = grades.at(-1)?.code ?? "";
  return (
    <Stack data-place="scheme.specialCases" sx={{ gap: 2 }}>
      <PlaceFaults paths={["scheme.specialCases"]} />
      <Case name="notRated" part={cases?.notRated} blank={{ monthsBelow: "6" }} grades={grades} put={put}>
        {(part) => <NotRatedFields part={part} onChange={(next) => put("notRated", next)} />}
      </Case>
      <Case
        name="actualTime"
        part={cases?.actualTime}
        blank={{ kinds: ["MATERNITY", "SICK"] }}
        grades={grades}
        put={put}
      >
        {(part) => <ActualTimeFields part={part} onChange={(next) => put("actualTime", next)} />}
      </Case>
      <Case
        name="leaveCap"
        part={cases?.leaveCap}
        blank={{ monthsFrom: "3", monthsBelow: "6", grade: grades[1]?.code ?? worst }}
        grades={grades}
        put={put}
      >
        {(part) => <LeaveCapFields part={part} onChange={(next) => put("leaveCap", next)} />}
      </Case>
      <Case
        name="discipline"
        part={cases?.discipline}
        blank={{ counts: "DUTY_RELATED", grade: worst, year: "DECISION" }}
        grades={grades}
        put={put}
      >
        {(part) => <DisciplineFields part={part} onChange={(next) => put("discipline", next)} />}
      </Case>
      <Case
        name="transfer"
        part={cases?.transfer}
        blank={{ ratedBy: "NEW_UNIT", opinionOfOldUnit: true }}
        grades={grades}
        put={put}
      >
        {(part) => <TransferFields part={part} onChange={(next) => put("transfer", next)} />}
      </Case>
    </Stack>
  );
});

interface CaseProps<K extends Name> {
  readonly name: K;
  readonly part: CaseParts[K] | undefined;
  readonly blank: CaseParts[K];
  readonly grades: readonly GradePart[];
  readonly put: PutCase;
  readonly children: (part: CaseParts[K]) => ReactNode;
}

function Case<K extends Name>({ name, part, blank, grades, put, children }: CaseProps<K>): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const says = caseWords[name];
  return (
    <Optional<CaseParts[K]>
      title={translate(`framework.rules.special.${name}`)}
      place={`scheme.specialCases.${name}`}
      value={part}
      blank={() => blank}
      onChange={(next) => put(name, next)}
    >
      {(now) => (
        <>
          {children(now)}
          <Basis value={now.basis} onChange={(basis) => put(name, { ...now, basis })} />
          <Meaning>{says(now, speaker(translate, format, grades))}</Meaning>
        </>
      )}
    </Optional>
  );
}
