import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { DelegatedAct } from "../../organization/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { atStep, type EvaluationRightsFacts, isSubject, standsIn } from "../evaluation/evaluation.policy.ts";
import { DECIDED_STEPS } from "../evaluation/evaluation.steps.ts";
import { isAfter } from "../rights/deadline.ts";

/** The person objects while the term runs; its last day is included, whether or not a job has closed it since. */
export function canFileObjection(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const { objectionDueOn, today } = facts;
  const inTerm = isAfter(objectionDueOn, today) ? denied("objection.termPassed", { dueOn: objectionDueOn }) : ALLOWED;
  return allOf(byPerson(viewer, facts), atStep(facts, EvaluationStep.OBJECTION), inTerm);
}

/** The person takes the own objection back before it is answered. */
export function canWithdrawObjection(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(byPerson(viewer, facts), atStep(facts, EvaluationStep.RESOLUTION));
}

/** The person puts another opinion on record at any time after one was told. */
export function canReserveOpinion(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const told = facts.isNoticed || facts.step === EvaluationStep.LOCKED;
  return allOf(byPerson(viewer, facts), atStep(facts, ...DECIDED_STEPS), told ? ALLOWED : denied("objection.notTold"));
}

/** The person agrees, so that nobody waits for the term. */
export function canAcceptResult(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(byPerson(viewer, facts), atStep(facts, EvaluationStep.OBJECTION));
}

/** Whoever stands one level above the decision answers, or who decided where the regulation says so; never the person. */
export function canResolveObjection(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isResolver(viewer, facts), atStep(facts, EvaluationStep.RESOLUTION));
}

/** The authority that answers objections, as somebody else than the person and, one level up, than the decider. */
export function isResolver(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const { decision, resolver } = facts;
  if (viewer.isSystem) return ALLOWED;
  if (isSubject(viewer, facts)) return denied("decision.ownEvaluation");
  if (decision === null || resolver === null) return denied("objection.nothingDecided");
  const same =
    viewer.accountId === decision.accountId || (viewer.personId !== null && viewer.personId === decision.personId);
  if (same && resolver.isSameAuthority !== true) return denied("objection.ownDecision");
  const inPlace = standsIn(facts.standsInForResolver, DelegatedAct.RESOLVE);
  const above = resolver.kind === "HEAD" ? viewer.personId === resolver.personId || inPlace : facts.isAuthorityAbove;
  return above ? ALLOWED : denied("objection.notResolver");
}

function byPerson(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return viewer.isSystem || isSubject(viewer, facts) ? ALLOWED : denied("objection.notOwn");
}
