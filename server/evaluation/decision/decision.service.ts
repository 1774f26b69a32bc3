import { moment, Refused, type Work } from "../../kernel/index.ts";
import type { DecideEvaluationInput, ScoreEvaluationInput } from "../rating/answers.inputs.ts";
import { mergeAnswers } from "../rating/answers.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { loadDecidingAnswers, putRating } from "../rating/rating.writer.ts";
import { type Evaluation } from "../evaluation/evaluation.entity.ts";
import { RatingStep } from "../evaluation/evaluation.enums.ts";
import { canDecide, canScore } from "../evaluation/evaluation.policy.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { assertGrade } from "../evaluation/self-rating.service.ts";
import { Decision } from "./decision.entity.ts";
import { departure } from "./departure.ts";

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
  const answers = mergeAnswers(content, await loadDecidingAnswers(work, evaluation.id), input);
  await putRating(work, evaluation, content, RatingStep.DECISION, answers);
  await work.em.flush();
  return evaluation;
}

/**
 * Decides the grade and locks the evaluation.
 *
 * The decision rests on a result computed from the decider's answers, or from the person's where the decider changed
 * none; it is stored with it and re-derives bit for bit.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`.
 * @throws InvalidInput `evaluation.gradeUnknown`.
 * @throws Refused `decision.reasonRequired` when the grade departs from the proposal without a reason.
 */
export async function decideEvaluation(work: Work, input: DecideEvaluationInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canDecide);
  const { evaluation, content } = loaded;
  assertGrade(content.scheme, input.grade);
  const result = await decidingResult(work, loaded);
  const reason = input.reason?.trim() || null;
  const proposed = departure(evaluation, content.scheme.steps, input.grade);
  if (proposed !== null && reason === null)
    throw new Refused("decision.reasonRequired", { grade: input.grade, proposed });
  work.em.persist(makeDecision(work, loaded, { grade: input.grade, reason, resultId: result.id }));
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(content.scheme.steps, each.step);
    each.decidedGrade = input.grade;
    each.decidedAt = moment(work.clock);
  });
  return evaluation;
}

async function decidingResult(work: Work, { evaluation, content }: LoadedEvaluation): Promise<EvaluationResult> {
  const step = RatingStep.DECISION;
  const stored = await work.em.findOne(EvaluationResult, { evaluationId: evaluation.id, step });
  return stored ?? putRating(work, evaluation, content, step, await loadDecidingAnswers(work, evaluation.id));
}

function makeDecision(
  work: Work,
  { evaluation, decider }: LoadedEvaluation,
  made: Pick<Decision, "grade" | "reason" | "resultId">,
): Decision {
  const decision = Object.assign(new Decision(), made);
  decision.evaluationId = evaluation.id;
  decision.authorityPersonId = work.viewer.personId;
  decision.authorityAccountId = work.viewer.accountId;
  decision.unitId = decider.kind === "HEAD" ? decider.unitId : null;
  decision.decidedAt = moment(work.clock);
  return decision;
}
