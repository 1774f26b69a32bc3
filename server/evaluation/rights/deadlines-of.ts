import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import type { EvaluationRightsFacts } from "../evaluation/evaluation.policy.ts";
import { dayOf, dueDayOf, isAfter, STEPS_WITH_DEADLINE } from "./deadline.ts";
import type { StepDeadline } from "./rights.views.ts";

type Done = Pick<Evaluation, "step" | "selfSubmittedAt" | "decidedAt" | "noticedAt">;

/**
 * Last days of the steps of one evaluation, with what is late.
 *
 * A step that was handed on without a moment of its own (a vote, an opinion) counts as done in time.
 */
export function deadlinesOf(
  evaluation: Done,
  { steps, step, cycle, today }: Pick<EvaluationRightsFacts, "steps" | "step" | "cycle" | "today">,
): StepDeadline[] {
  const doneAt: Partial<Record<EvaluationStep, string | null>> = {
    [EvaluationStep.SELF]: evaluation.selfSubmittedAt,
    [EvaluationStep.DECISION]: evaluation.decidedAt,
    [EvaluationStep.NOTICE]: evaluation.noticedAt,
  };
  return STEPS_WITH_DEADLINE.flatMap((each) => {
    const dueOn = dueDayOf(cycle, each);
    if (dueOn === null || !steps.some((one) => one === each)) return [];
    const at = step === each ? null : (doneAt[each] ?? null);
    const doneOn = at === null ? null : dayOf(at);
    const isLate = doneOn === null ? step === each && isAfter(dueOn, today) : isAfter(dueOn, doneOn);
    return [{ step: each, dueOn, doneOn, isLate }];
  });
}
