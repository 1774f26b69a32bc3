import { Box } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import { YesOrNo } from "../AudienceField.tsx";
import { Toggle } from "../../draft/inputs.tsx";
import { Several } from "../fields.tsx";
import { type PartProps, PlaceFaults } from "../PartTable.tsx";
import type { ProcessPart } from "../rule-data.ts";
import type { SchemeData } from "../scheme-data.ts";
import type { PutPart } from "../useSchemeParts.ts";
import { Ballot, USUAL_BALLOT } from "./Ballot.tsx";
import { StepList } from "./StepList.tsx";

export const PERIODS = ["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;

interface ProcessProps {
  readonly steps: readonly string[];
  readonly ballot: SchemeData["ballot"] | undefined;
  readonly selfGrade: boolean;
  readonly onPut: PutPart;
}

/** The steps in their order, the ballot and whether the person names a grade. */
export const Process = memo(function Process({ steps, ballot, selfGrade, onPut }: ProcessProps): ReactElement {
  const translate = useTranslate();
  const put = (next: string[]): void => {
    onPut("steps", next);
    if (needsBallot(next) && ballot === undefined) onPut("ballot", USUAL_BALLOT);
  };
  return (
    <Section title={translate("framework.scheme.steps")} subtitle={translate("framework.rules.steps.hint")}>
      <Box data-place="scheme.steps">
        <StepList steps={steps} onChange={put} />
      </Box>
      <Toggle
        label={translate("framework.scheme.selfGrade")}
        checked={selfGrade}
        onChange={(on) => onPut("selfGrade", on)}
      />
      <Ballot place="scheme.ballot" ballot={ballot} onChange={(next) => onPut("ballot", next)} />
      <PlaceFaults paths={["scheme.steps", "scheme.ballot", "scheme.selfGrade"]} />
    </Section>
  );
});

function needsBallot(steps: readonly string[]): boolean {
  return steps.includes("COLLECTIVE");
}

/** Other steps for some cycles, such as the year. */
export function ProcessFields({ part, onChange }: PartProps<ProcessPart>): ReactElement {
  const translate = useTranslate();
  const put = (steps: string[]): void =>
    onChange(
      needsBallot(steps) && part.ballot === undefined ? { ...part, steps, ballot: USUAL_BALLOT } : { ...part, steps },
    );
  return (
    <>
      <Several
        label={translate("framework.rules.steps.periods")}
        value={part.periods}
        all={PERIODS}
        words="framework.cycleKind"
        onChange={(periods) => onChange({ ...part, periods: periods ?? [] })}
      />
      <StepList steps={part.steps} onChange={put} />
      <YesOrNo
        label={translate("framework.scheme.selfGrade")}
        words={["framework.trace.yes", "framework.trace.no"]}
        none="framework.rules.steps.asAbove"
        value={part.selfGrade}
        onChange={(selfGrade) => onChange({ ...part, selfGrade })}
      />
      <Ballot ballot={part.ballot} onChange={(ballot) => onChange({ ...part, ballot })} />
    </>
  );
}
