/*
 * The process as a table: what each step waits for, who acts in it and what comes next in the scheme's own order.
 * Services ask here before they touch an evaluation; nothing else knows the order.
 */
import { type Audience, type Frequency, type Scheme, type StepKind, stepsFor } from "../../rating/index.ts";
import { EvaluationStep } from "./evaluation.enums.ts";

/** Who completes a step. */
export type StepActor =
  | "SUBJECT"
  | "COLLECTIVE"
  | "PARTY_COMMITTEE"
  | "SPECIALIST"
  | "DECIDER"
  | "DECIDER_OR_SPECIALIST"
  | "RESOLVER"
  | "PUBLISHER"
  | "NOBODY";

/** One row of the process table. */
export interface StepRule {
  readonly actor: StepActor;
  /** Verb that completes the step; none in an end state and where only time or the cycle moves it on. */
  readonly completedBy: string | null;
  /** Whether the decider may send it back to the person from here. */
  readonly returnable: boolean;
  /** Whether the step may be left out for one evaluation, with a reason. */
  readonly skippable: boolean;
  /** Whether a decision stands from here on. */
  readonly decided: boolean;
  /** Entered only by a verb of its own; the order of steps passes it by. */
  readonly aside: boolean;
}

const RULE = { returnable: false, skippable: false, decided: false, aside: false } as const;
const BEFORE_DECISION = { ...RULE, returnable: true, skippable: true } as const;
const AFTER_DECISION = { ...RULE, decided: true } as const;

export const STEP_TABLE: Readonly<Record<EvaluationStep, StepRule>> = {
  SELF: { ...RULE, actor: "SUBJECT", completedBy: "submitSelfRating", skippable: true },
  COLLECTIVE: { ...BEFORE_DECISION, actor: "COLLECTIVE", completedBy: "closeMeeting" },
  PARTY_OPINION: { ...BEFORE_DECISION, actor: "PARTY_COMMITTEE", completedBy: "recordPartyOpinion" },
  HR_PROPOSAL: { ...BEFORE_DECISION, actor: "SPECIALIST", completedBy: "proposeByHr" },
  DECISION: { ...BEFORE_DECISION, actor: "DECIDER", completedBy: "decideEvaluation", skippable: false },
  NOTICE: { ...AFTER_DECISION, actor: "DECIDER_OR_SPECIALIST", completedBy: "issueNotice" },
  OBJECTION: { ...AFTER_DECISION, actor: "SUBJECT", completedBy: "acceptResult" },
  RESOLUTION: { ...AFTER_DECISION, actor: "RESOLVER", completedBy: "resolveObjection", aside: true },
  PUBLICATION: { ...AFTER_DECISION, actor: "PUBLISHER", completedBy: null },
  LOCKED: { ...AFTER_DECISION, actor: "NOBODY", completedBy: null },
  NOT_RATED: { ...RULE, actor: "NOBODY", completedBy: null },
};

const STEPS = Object.values(EvaluationStep);
const stepsWhere = (holds: (rule: StepRule) => boolean): readonly EvaluationStep[] =>
  STEPS.filter((step) => holds(STEP_TABLE[step]));

/** Steps before a decision. */
export const UNDECIDED_STEPS = stepsWhere(({ actor, decided }) => !decided && actor !== "NOBODY");

/** Steps in which a decision stands, the final one included. */
export const DECIDED_STEPS = stepsWhere(({ decided }) => decided);

/** Steps that wait for an act that nobody may leave out; a cycle with one of them cannot be closed. */
export const OPEN_STEPS: readonly EvaluationStep[] = [
  ...UNDECIDED_STEPS,
  EvaluationStep.NOTICE,
  EvaluationStep.RESOLUTION,
];

/** Steps that end with the cycle where nothing ended them before. */
export const ENDED_BY_CLOSING: readonly EvaluationStep[] = [EvaluationStep.OBJECTION, EvaluationStep.PUBLICATION];

/** Steps from which the decider may send it back. */
export const RETURNABLE_STEPS = stepsWhere(({ returnable }) => returnable);

/** Steps that may be left out for one evaluation, with a reason. */
export const SKIPPABLE_STEPS = stepsWhere(({ skippable }) => skippable);

/** The subject of an evaluation, as regulations tell subjects apart. */
export interface StepSubject {
  readonly leading: boolean;
  readonly positionClass: Audience["class"] | null;
  readonly subjectType: NonNullable<Audience["subjectType"]> | null;
}

/** Steps that one evaluation goes through under its regulation in a cycle of this length; see `stepsFor`. */
export function stepsOf(scheme: Scheme, subject: StepSubject, period: Frequency): StepKind[] {
  const { leading, positionClass, subjectType } = subject;
  return stepsFor(scheme, { leading, class: positionClass ?? "PROFESSIONAL", subjectType }, period);
}

/** The step in which a new evaluation starts. Example: SELF, COLLECTIVE, DECISION → SELF. */
export function firstStep(steps: readonly StepKind[]): EvaluationStep {
  return EvaluationStep[steps[0] ?? "LOCKED"];
}

/**
 * The step after `current`; RESOLUTION is entered by an objection only.
 *
 * Example: in SELF, DECISION, LOCKED after SELF → DECISION; after the last one → LOCKED; in DECISION, NOTICE, OBJECTION,
 * RESOLUTION, PUBLICATION after OBJECTION → PUBLICATION.
 */
export function nextStep(steps: readonly StepKind[], current: EvaluationStep): EvaluationStep {
  const place = steps.findIndex((step) => step === current);
  if (place < 0) return EvaluationStep.LOCKED;
  return EvaluationStep[steps.slice(place + 1).find((step) => !STEP_TABLE[step].aside) ?? "LOCKED"];
}

/** Whether the evaluation may go back to the person: not in a scheme that never asks the person. */
export function canReturnFrom(steps: readonly StepKind[], current: EvaluationStep): boolean {
  return STEP_TABLE[current].returnable && steps.includes("SELF");
}
