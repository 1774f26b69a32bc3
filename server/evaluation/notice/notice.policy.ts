import { allOf, type Verdict, type Viewer } from "../../kernel/index.ts";
import { DelegatedAct } from "../../organization/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { atStep, type EvaluationRightsFacts, inTime, isDeciderOrSpecialist } from "../evaluation/evaluation.policy.ts";

/** Whoever decides, or a specialist of the unit, tells the person; never oneself. */
export function canIssueNotice(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(
    isDeciderOrSpecialist(viewer, facts, DelegatedAct.NOTICE),
    atStep(facts, EvaluationStep.NOTICE),
    inTime(facts),
  );
}
