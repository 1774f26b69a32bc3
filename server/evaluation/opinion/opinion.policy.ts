import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { atStep, type EvaluationRightsFacts, inTime, isSubject } from "../evaluation/evaluation.policy.ts";

/** A member of the Party committee over the unit records its opinion, never on oneself. */
export function canRecordPartyOpinion(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const member = facts.partyBodyId !== null ? ALLOWED : denied("opinion.notCommittee");
  return allOf(onOther(viewer, facts, member), atStep(facts, EvaluationStep.PARTY_OPINION), inTime(facts));
}

/** A specialist of the unit proposes a grade, never for oneself. */
export function canProposeByHr(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  const specialist = facts.isSpecialist ? ALLOWED : denied("opinion.notSpecialist");
  return allOf(onOther(viewer, facts, specialist), atStep(facts, EvaluationStep.HR_PROPOSAL), inTime(facts));
}

function onOther(viewer: Viewer, facts: EvaluationRightsFacts, verdict: Verdict): Verdict {
  if (viewer.isSystem) return ALLOWED;
  return isSubject(viewer, facts) ? denied("opinion.ownEvaluation") : verdict;
}
