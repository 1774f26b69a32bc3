/*
 * The process as a table: what each step waits for, who acts in it and what comes next in the scheme's own order.
 * Services ask here before they touch an evaluation; nothing else knows the order.
 */
import { ACTED_STEPS, type ActedStep, type StepKind } from "../../rating/index.ts";
import { EvaluationStep } from "./evaluation.enums.ts";

/** Who completes a step. */
export type StepActor = "SUBJECT" | "COLLECTIVE" | "DECIDER" | "NOBODY";

/** One row of the process table. */
export interface StepRule {
  readonly actor: StepActor;
  /** Verb that completes the step; none in an end state. */
  readonly completedBy: "submitSelfRating" | "closeMeeting" | "decideEvaluation" | null;
  /** Whether the decider may send it back to the person from here. */
  readonly returnable: boolean;
}

export const STEP_TABLE: Readonly<Record<EvaluationStep, StepRule>> = {
  SELF: { actor: "SUBJECT", completedBy: "submitSelfRating", returnable: false },
  COLLECTIVE: { actor: "COLLECTIVE", completedBy: "closeMeeting", returnable: true },
  DECISION: { actor: "DECIDER", completedBy: "decideEvaluation", returnable: true },
  LOCKED: { actor: "NOBODY", completedBy: null, returnable: false },
  NOT_RATED: { actor: "NOBODY", completedBy: null, returnable: false },
};

/** Steps in which an evaluation still waits for somebody. */
export const OPEN_STEPS = [EvaluationStep.SELF, EvaluationStep.COLLECTIVE, EvaluationStep.DECISION] as const;

/** Steps from which the decider may send it back. */
export const RETURNABLE_STEPS = OPEN_STEPS.filter((step) => STEP_TABLE[step].returnable);

/** The step in which a new evaluation starts. Example: SELF, COLLECTIVE, DECISION → SELF. */
export function firstStep(steps: readonly StepKind[]): EvaluationStep {
  return EvaluationStep[acted(steps)[0] ?? "LOCKED"];
}

/** The step after `current`. Example: in SELF, DECISION, LOCKED after SELF → DECISION; after the last one → LOCKED. */
export function nextStep(steps: readonly StepKind[], current: EvaluationStep): EvaluationStep {
  const own = acted(steps);
  const place = own.indexOf(current as ActedStep);
  return place < 0 ? EvaluationStep.LOCKED : EvaluationStep[own[place + 1] ?? "LOCKED"];
}

/** Steps of a scheme that evaluations cannot go through yet. Example: SELF, PARTY_OPINION, DECISION → PARTY_OPINION. */
export function stepsNotActed(steps: readonly StepKind[]): StepKind[] {
  return steps.filter((step) => !isActed(step));
}

function acted(steps: readonly StepKind[]): ActedStep[] {
  return steps.filter(isActed);
}

function isActed(step: StepKind): step is ActedStep {
  return ACTED_STEPS.some((one) => one === step);
}

/** Whether the evaluation may go back to the person: not in a scheme that never asks the person. */
export function canReturnFrom(steps: readonly StepKind[], current: EvaluationStep): boolean {
  return STEP_TABLE[current].returnable && steps.includes("SELF");
}
