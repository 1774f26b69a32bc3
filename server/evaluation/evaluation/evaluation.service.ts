import { tidy, type Work } from "../../kernel/index.ts";
import type { MarkNotRatedInput, ReturnEvaluationInput } from "../rating/answers.inputs.ts";
import { keepException } from "../unlock/keep-exception.ts";
import { StepExceptionKind } from "../unlock/step-exception.entity.ts";
import { assertReason } from "./assert-reason.ts";
import { type Evaluation } from "./evaluation.entity.ts";
import { EvaluationStep } from "./evaluation.enums.ts";
import { canMarkNotRated, canReturn } from "./evaluation.policy.ts";
import { voidOpinions } from "../opinion/opinion.service.ts";
import { asSeenBy } from "../rights/hidden.ts";
import { type LoadedEvaluation, loadForVerb } from "./load-evaluation.ts";
import { moveEvaluations } from "./move-evaluations.ts";

/**
 * Sends an evaluation back to the person, with a reason, before it is decided.
 *
 * What was proposed by a vote is void: the vote follows again after the person hands in.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.ownEvaluation`, `evaluation.noSelfStep`, `evaluation.meetingRunning`.
 */
export async function returnEvaluation(work: Work, input: ReturnEvaluationInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canReturn);
  await returnOne(work, loaded, input.reason);
  return asSeenBy(loaded.evaluation, work.viewer);
}

/**
 * Sends one evaluation back that was loaded for it; asks everything before it changes anything.
 *
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function returnOne(work: Work, { evaluation }: LoadedEvaluation, reason: string): Promise<void> {
  assertReason(reason);
  keepException(work, evaluation, StepExceptionKind.RETURNED, reason);
  await voidOpinions(work, evaluation.id);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = EvaluationStep.SELF;
    each.returnReason = tidy(reason);
    each.proposedGrade = null;
  });
}

/**
 * States that somebody is not rated in this cycle, with the reason.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.ownEvaluation`, `evaluation.meetingRunning`.
 */
export async function markNotRated(work: Work, input: MarkNotRatedInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canMarkNotRated);
  await markOneNotRated(work, loaded, input.reason);
  return asSeenBy(loaded.evaluation, work.viewer);
}

/**
 * States it of one evaluation that was loaded for it; asks everything before it changes anything.
 *
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function markOneNotRated(work: Work, { evaluation }: LoadedEvaluation, reason: string): Promise<void> {
  assertReason(reason);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = EvaluationStep.NOT_RATED;
    each.notRatedReason = tidy(reason);
  });
}
