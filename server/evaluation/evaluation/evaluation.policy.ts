import { ALLOWED, allOf, assertAllowed, denied, type Verdict, type Viewer, WrongStep } from "../../kernel/index.ts";
import type { StepKind } from "../../rating/index.ts";
import type { Decider } from "../authority/decider.ts";
import { EvaluationStep } from "./evaluation.enums.ts";
import { canReturnFrom, OPEN_STEPS, RETURNABLE_STEPS } from "./evaluation.steps.ts";

/** What the rights over an evaluation depend on. */
export interface EvaluationRightsFacts {
  readonly personId: string | null;
  readonly step: EvaluationStep;
  /** Steps of the scheme. */
  readonly steps: readonly StepKind[];
  readonly decider: Decider;
  /** Whether the viewer holds an AUTHORITY grant over the unit. */
  readonly isAuthority: boolean;
  /** Whether the viewer is an organization specialist of the unit. */
  readonly isSpecialist: boolean;
  /** Whether a meeting votes on it now. */
  readonly inMeeting: boolean;
}

/** The person alone fills in the own form, while it is at SELF. */
export function canSelfRate(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const own = viewer.isSystem || (viewer.personId !== null && viewer.personId === facts.personId);
  return own ? atStep(facts, EvaluationStep.SELF) : denied("evaluation.notOwn");
}

/** The decider enters own values before deciding. */
export function canScore(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDecider(viewer, facts), atStep(facts, EvaluationStep.DECISION));
}

/** The decider decides, never on oneself. */
export function canDecide(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDecider(viewer, facts), atStep(facts, EvaluationStep.DECISION));
}

/** The decider sends it back to the person before the decision, but not out of a running meeting. */
export function canReturn(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(
    isDecider(viewer, facts),
    facts.steps.includes("SELF") ? ALLOWED : denied("evaluation.noSelfStep"),
    canReturnFrom(facts.steps, facts.step) ? ALLOWED : wrongStep(facts.step, RETURNABLE_STEPS),
    notInMeeting(facts),
  );
}

/** The decider or a specialist states that somebody is not rated, never about oneself. */
export function canMarkNotRated(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const specialist = facts.isSpecialist && !isSubject(viewer, facts);
  return allOf(specialist ? ALLOWED : isDecider(viewer, facts), atStep(facts, ...OPEN_STEPS), notInMeeting(facts));
}

function isDecider(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (isSubject(viewer, facts)) return denied("decision.ownEvaluation");
  if (facts.decider.kind === "AUTHORITY") return facts.isAuthority ? ALLOWED : denied("decision.notAuthority");
  return viewer.personId === facts.decider.personId ? ALLOWED : denied("decision.notDecider");
}

function isSubject(viewer: Viewer, facts: EvaluationRightsFacts): boolean {
  return viewer.personId !== null && viewer.personId === facts.personId;
}

function atStep(facts: EvaluationRightsFacts, ...allowed: readonly EvaluationStep[]): Verdict {
  return allowed.includes(facts.step) ? ALLOWED : wrongStep(facts.step, allowed);
}

function wrongStep(current: EvaluationStep, allowed: readonly EvaluationStep[]): Verdict {
  return denied("evaluation.step", { current, allowed: allowed.join(", ") });
}

function notInMeeting(facts: EvaluationRightsFacts): Verdict {
  return facts.inMeeting ? denied("evaluation.meetingRunning") : ALLOWED;
}

/**
 * Throws what the verdict says; a step out of turn is an error of its own kind.
 *
 * @throws WrongStep with the current and the allowed steps.
 * @throws Forbidden with the verdict's rule.
 */
export function assertRight(viewer: Viewer, verdict: Verdict): void {
  if (!verdict.allowed && verdict.rule === "evaluation.step") {
    throw new WrongStep(String(verdict.values?.["current"]), String(verdict.values?.["allowed"]).split(", "));
  }
  assertAllowed(viewer, verdict);
}
