import { applies, type Audience } from "../applies-to.ts";
import type { BallotRule, Scheme } from "../scheme.ts";
import type { Frequency } from "./frequency.ts";
import type { StepKind } from "./steps.ts";

/** How a cycle of some length runs: its steps, its vote, whether people name their own grade. */
export interface CycleProcess {
  readonly steps: readonly StepKind[];
  readonly ballot: BallotRule | null;
  readonly selfGrade: boolean;
}

/**
 * The process of a cycle of this length.
 *
 * Scoring a month and rating a year are different acts (Decree 335/2025/NĐ-CP, articles 17 and 21): a scheme may name
 * other steps for some cycles in `processes`; without, its `steps` are those of every cycle.
 */
export function processFor(scheme: Scheme, period: Frequency): CycleProcess {
  const own = scheme.processes?.find(({ periods }) => periods.includes(period));
  const { steps, ballot, selfGrade } = own ?? scheme;
  return { steps, ballot: ballot ?? null, selfGrade: selfGrade ?? scheme.selfGrade };
}

/**
 * The steps that one subject goes through in a cycle of this length, in the order of the scheme.
 *
 * A step that the procedure describes only for others is left out: the opinion of the Party committee is asked about
 * heads and deputies only. A step that the procedure does not describe is for everybody.
 * Example (Decree 335/2025/NĐ-CP, article 21): a specialist in the year → SELF, COLLECTIVE, DECISION, NOTICE, …
 */
export function stepsFor(scheme: Scheme, audience: Audience, period: Frequency): StepKind[] {
  return processFor(scheme, period).steps.filter((step) => {
    const described = (scheme.procedure ?? []).filter((one) => one.step === step);
    return described.length === 0 || described.some((one) => applies(one.appliesTo, audience));
  });
}
