import { dropRow, findRows, type RecordClass, Refused, type Work } from "../../kernel/index.ts";
import { Decision, DecisionCause } from "../decision/decision.entity.ts";
import { clearReview, putDecision } from "../decision/put-decision.ts";
import { assertReason } from "../evaluation/assert-reason.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep, RatingStep } from "../evaluation/evaluation.enums.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb, seenAfter } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { assertGrade } from "../evaluation/self-rating.service.ts";
import { isDecider } from "../evaluation/evaluation.policy.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { Measure } from "../rating/measure.entity.ts";
import { Score } from "../rating/score.entity.ts";
import { asSeenBy } from "../rights/hidden.ts";
import { flagLeaders } from "./flag-leaders.ts";
import { keepException } from "./keep-exception.ts";
import { StepExceptionKind } from "./step-exception.entity.ts";
import type {
  ConfirmReviewInput,
  SkipStepInput,
  SupersedeDecisionInput,
  UnlockEvaluationInput,
} from "./unlock.inputs.ts";
import { canConfirmReview, canSkipStep, canSupersede, canUnlock } from "./unlock.policy.ts";

/**
 * Leaves out the current step for one evaluation, with the reason; the next one begins.
 *
 * A form that was never handed in stays its author's alone: with the step SELF its draft is erased, so that no decision
 * rests on it.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.ownEvaluation`, `evaluation.meetingRunning`.
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function skipStep(work: Work, input: SkipStepInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canSkipStep);
  await skipOne(work, loaded, input.reason);
  return asSeenBy(loaded.evaluation, work.viewer);
}

/**
 * Leaves out the step of one evaluation that was loaded for it; asks everything before it changes anything.
 *
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function skipOne(work: Work, { evaluation, steps }: LoadedEvaluation, reason: string): Promise<void> {
  assertReason(reason);
  keepException(work, evaluation, StepExceptionKind.SKIPPED, reason);
  if (evaluation.step === EvaluationStep.SELF) await eraseDraft(work, evaluation);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(steps, each.step);
    each.returnReason = null;
  });
}

/**
 * Opens a decided evaluation again: back to the decision, which stands until another one supersedes it.
 *
 * Whoever leads the person is flagged for another look. Whoever decided takes the own decision back like this while
 * nobody was told of it.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `evaluation.notAbove`, `evaluation.cycleClosed`, `decision.ownEvaluation`.
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function unlockEvaluation(work: Work, input: UnlockEvaluationInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canUnlock);
  await unlockOne(work, loaded, input.reason);
  return seenAfter(work, loaded.evaluation);
}

/**
 * Opens one evaluation again that was loaded for it; asks everything before it changes anything.
 *
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function unlockOne(work: Work, { evaluation }: LoadedEvaluation, reason: string): Promise<void> {
  assertReason(reason);
  keepException(work, evaluation, StepExceptionKind.UNLOCKED, reason);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = EvaluationStep.DECISION;
    each.objectionDueOn = null;
  });
  await flagLeaders(work, evaluation, reason);
}

/**
 * Replaces a final result that was found wrong by a new decision, also in a closed cycle; the old one is kept.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 21.3 (a new decision, by the head of the managing agency).
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`.
 * @throws InvalidInput `evaluation.reasonRequired`, `evaluation.gradeUnknown`.
 * @throws Refused `decision.sameGrade`.
 */
export async function supersedeDecision(work: Work, input: SupersedeDecisionInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canSupersede);
  const { evaluation, content, decider, facts } = loaded;
  assertReason(input.reason);
  assertGrade(content.scheme, input.grade);
  if (input.grade === evaluation.decidedGrade) throw new Refused("decision.sameGrade", { grade: input.grade });
  const standing = await work.em.findOneOrFail(Decision, { evaluationId: evaluation.id, supersededById: null });
  const by = isDecider(work.viewer, facts).allowed ? decider : facts.resolver;
  await putDecision(work, loaded, {
    grade: input.grade,
    reason: input.reason.trim(),
    resultId: standing.resultId,
    cause: DecisionCause.REPLACEMENT,
    unitId: by?.kind === "HEAD" ? by.unitId : null,
  });
  await flagLeaders(work, evaluation, input.reason);
  return evaluation;
}

/**
 * Confirms that a result stays as it is although one below it was changed.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `decision.notDecider`, `evaluation.noReview`.
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export async function confirmReview(work: Work, input: ConfirmReviewInput): Promise<Evaluation> {
  const { evaluation } = await loadForVerb(work, input, canConfirmReview);
  assertReason(input.reason);
  keepException(work, evaluation, StepExceptionKind.REVIEWED, input.reason);
  clearReview(evaluation);
  await work.em.flush();
  return asSeenBy(evaluation, work.viewer);
}

async function eraseDraft(work: Work, evaluation: Evaluation): Promise<void> {
  const where = { evaluationId: evaluation.id, step: RatingStep.SELF };
  const erase = async <R extends Score | Measure | EvaluationResult>(kind: RecordClass<R>): Promise<void> => {
    for (const row of await findRows<R>(work, kind, where as Partial<R>)) dropRow(work, kind, row);
  };
  await erase(Score);
  await erase(Measure);
  await erase(EvaluationResult);
  evaluation.selfGrade = evaluation.suggestedGrade = null;
  evaluation.exactTotal = evaluation.shownTotal = null;
  evaluation.totalMillionths = null;
  evaluation.selfLate = false;
  evaluation.strengths = evaluation.weaknesses = null;
  evaluation.needsDecision = false;
  evaluation.selfSubmittedAt = null;
  evaluation.saveCount += 1;
}
