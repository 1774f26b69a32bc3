import { moment, Refused, type Work } from "../../kernel/index.ts";
import type { DecideEvaluationInput, ScoreEvaluationInput } from "../rating/answers.inputs.ts";
import { mergeAnswers } from "../rating/answers.ts";
import { assertTypeable } from "../rating/work/assert-typeable.ts";
import type { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { readKnown } from "../period/known-input.ts";
import { withKind } from "../period/period-facts.read.ts";
import { loadDeciding, loadDecidingAnswers, putRating } from "../rating/rating.writer.ts";
import { type Evaluation } from "../evaluation/evaluation.entity.ts";
import { RatingStep } from "../evaluation/evaluation.enums.ts";
import { canDecide, canScore } from "../evaluation/evaluation.policy.ts";
import { type LoadedEvaluation, loadForVerb, lookOf } from "../evaluation/load-evaluation.ts";
import { assertGrade } from "../evaluation/self-rating.service.ts";
import { DecisionCause } from "./decision.entity.ts";
import { departure } from "./departure.ts";
import { assertInTurn, type OrderFacts, readOrderFacts } from "./order.ts";
import { putDecision } from "./put-decision.ts";

/**
 * Keeps the decider's own answers, starting from those of the person, and rates anew.
 *
 * The person's own answers stay as they were handed in.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`.
 * @throws InvalidInput when an answer is wrong.
 */
export async function scoreEvaluation(work: Work, input: ScoreEvaluationInput): Promise<Evaluation> {
  const { evaluation, content } = await loadForVerb(work, input, canScore);
  await assertTypeable(work, evaluation, content, input);
  const answers = mergeAnswers(content, await loadDecidingAnswers(work, evaluation.id), input);
  await putRating(work, evaluation, content, RatingStep.DECISION, answers);
  evaluation.scoredAt ??= moment(work.clock);
  await work.em.flush();
  return evaluation;
}

/**
 * Decides the grade; the evaluation goes on to its notice, or to its end where the regulation knows none.
 *
 * The decision rests on a result computed from the decider's answers, or from the person's where the decider changed
 * none; it is stored with it and re-derives bit for bit.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`.
 * @throws InvalidInput `evaluation.gradeUnknown`.
 * @throws Refused `decision.reasonRequired` when the grade departs from the proposal without a reason,
 *   `decision.subUnitsFirst`, `decision.unitFirst`, `decision.staffFirst` out of turn.
 */
export async function decideEvaluation(work: Work, input: DecideEvaluationInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canDecide);
  const order = await readOrderFacts(lookOf(work), [loaded.evaluation]);
  await decideOne(work, loaded, input, order.get(loaded.evaluation.id));
  return loaded.evaluation;
}

/**
 * Decides one evaluation that was loaded for it; asks everything before it changes anything.
 *
 * @param meeting the collective's meeting that decided, where a collective does.
 * @throws what `decideEvaluation` throws after loading.
 */
export async function decideOne(
  work: Work,
  loaded: LoadedEvaluation,
  { grade, reason: given }: Pick<DecideEvaluationInput, "grade" | "reason">,
  order: OrderFacts | undefined,
  meeting: { readonly bodyId: string; readonly meetingId: string } | null = null,
): Promise<void> {
  const { evaluation, content, decider } = loaded;
  assertGrade(content.scheme, grade);
  assertInTurn(evaluation, content.scheme, order);
  const reason = given?.trim() || null;
  const proposed = departure(evaluation, grade);
  if (proposed !== null && reason === null) throw new Refused("decision.reasonRequired", { grade, proposed });
  const result = await decidingResult(work, loaded);
  evaluation.scoredAt ??= moment(work.clock);
  const unitId = decider.kind === "AUTHORITY" ? null : decider.unitId;
  const made = { grade, reason, resultId: result.id, cause: DecisionCause.DECISION, unitId, ...meeting };
  await putDecision(work, loaded, made);
}

async function decidingResult(work: Work, { evaluation, content, facts }: LoadedEvaluation): Promise<EvaluationResult> {
  const { computed, answers } = await loadDeciding(work, evaluation.id);
  if (computed) return computed;
  const known = (await readKnown(work.sql, [withKind(evaluation, facts.cycle.kind)])).get(evaluation.id);
  return putRating(work, evaluation, content, RatingStep.DECISION, answers, known);
}
