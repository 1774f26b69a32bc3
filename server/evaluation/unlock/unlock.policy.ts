import { CycleStatus } from "../../cycle/index.ts";
import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import {
  atStep,
  type EvaluationRightsFacts,
  isDecider,
  isDeciderOrSpecialist,
  isSubject,
  notByBody,
  notInMeeting,
} from "../evaluation/evaluation.policy.ts";
import { SKIPPABLE_STEPS } from "../evaluation/evaluation.steps.ts";
import { isResolver } from "../objection/objection.policy.ts";

/** Decided steps from which one may go back to the decision; a running objection is answered instead. */
const UNLOCKABLE_STEPS = [
  EvaluationStep.NOTICE,
  EvaluationStep.OBJECTION,
  EvaluationStep.PUBLICATION,
  EvaluationStep.LOCKED,
] as const;

/** Whoever decides, or a specialist, leaves out a step before the decision; never for oneself, nor during a vote. */
export function canSkipStep(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDeciderOrSpecialist(viewer, facts), atStep(facts, ...SKIPPABLE_STEPS), notInMeeting(facts));
}

/**
 * An authority by grant, or a specialist of a unit above the decider's, opens a decided one again; never one's own. Whoever
 * decides may take the own decision back until it is told: nobody relies on it yet.
 *
 * A cycle that is closed stays closed: a wrong result is replaced there by a superseding decision.
 */
export function canUnlock(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const untold = facts.step === EvaluationStep.NOTICE && !facts.isNoticed;
  const takesBack = untold && allOf(isDecider(viewer, facts), notByBody(viewer, facts)).allowed;
  const above = facts.isAuthority || facts.isSpecialistAbove || takesBack ? ALLOWED : denied("evaluation.notAbove");
  const open = facts.cycle.status === CycleStatus.OPEN ? ALLOWED : denied("evaluation.cycleClosed");
  return allOf(onOther(viewer, facts, above), atStep(facts, ...UNLOCKABLE_STEPS), open);
}

/** The authority that decides, or the one above it, replaces a final result found wrong; also in a closed cycle. */
export function canSupersede(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const decider = allOf(isDecider(viewer, facts), notByBody(viewer, facts));
  const resolver = isResolver(viewer, facts);
  const right = decider.allowed || resolver.allowed ? ALLOWED : decider;
  const decided = facts.decision === null ? denied("objection.nothingDecided") : ALLOWED;
  return allOf(right, atStep(facts, EvaluationStep.LOCKED), decided);
}

/** Whoever decides confirms that a result stays although one below was changed. */
export function canConfirmReview(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDecider(viewer, facts), facts.needsReview ? ALLOWED : denied("evaluation.noReview"));
}

function onOther(viewer: Viewer, facts: EvaluationRightsFacts, verdict: Verdict): Verdict {
  if (viewer.isSystem) return ALLOWED;
  return isSubject(viewer, facts) ? denied("decision.ownEvaluation") : verdict;
}
