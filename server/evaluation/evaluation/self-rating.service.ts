import { InvalidInput, moment, type Work } from "../../kernel/index.ts";
import { processFor, type Scheme } from "../../rating/index.ts";
import { assertTypedBySelf, asInputFaults, faultsOfSelf, mergeAnswers } from "../rating/answers.ts";
import { assertTypeable } from "../rating/work/assert-typeable.ts";
import type { SaveSelfRatingInput, SubmitSelfRatingInput } from "../rating/answers.inputs.ts";
import { dueDayOf, isAfter } from "../rights/deadline.ts";
import { completeFaults, loadAnswers, putRating } from "../rating/rating.writer.ts";
import { type Evaluation } from "./evaluation.entity.ts";
import { EvaluationStep, RatingStep } from "./evaluation.enums.ts";
import { canSelfRate } from "./evaluation.policy.ts";
import { nextStep } from "./evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb, seenAfter } from "./load-evaluation.ts";
import { moveEvaluations } from "./move-evaluations.ts";

/**
 * Saves what a person has answered so far; may be repeated until it is handed in.
 *
 * Only wrong answers are refused, missing ones are not; nobody else sees the draft.
 *
 * @throws NotFound, Forbidden `evaluation.notOwn`, WrongStep, Stale.
 * @throws InvalidInput when an answer is wrong, only the head may give it, or tasks give it (`work.typedMetric`).
 */
export async function saveSelfRating(work: Work, input: SaveSelfRatingInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canSelfRate);
  await putSelf(work, loaded, input);
  await work.em.flush();
  return seenAfter(work, loaded.evaluation);
}

/**
 * Hands in a person's own rating: everything required must be answered, then the next step of the scheme begins.
 *
 * @throws NotFound, Forbidden `evaluation.notOwn`, WrongStep, Stale.
 * @throws InvalidInput when an answer is wrong or missing, or a grade is demanded and not named.
 */
export async function submitSelfRating(work: Work, input: SubmitSelfRatingInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canSelfRate);
  const { evaluation, content, steps, facts } = loaded;
  const answers = await putSelf(work, loaded, input);
  const faults = faultsOfSelf(content, await completeFaults(work, evaluation, content, answers));
  const asksGrade = processFor(content.scheme, facts.cycle.kind).selfGrade;
  const noGrade = asksGrade && evaluation.selfGrade === null;
  const missing = noGrade ? [{ path: "input.grade", rule: "evaluation.gradeRequired" }] : [];
  if (faults.length + missing.length > 0) throw new InvalidInput([...asInputFaults(faults), ...missing]);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(steps, each.step);
    each.selfSubmittedAt = moment(work.clock);
    each.selfLate = isAfter(dueDayOf(facts.cycle, EvaluationStep.SELF), facts.today);
    each.returnReason = null;
  });
  return seenAfter(work, evaluation);
}

async function putSelf(work: Work, { evaluation, content, facts }: LoadedEvaluation, input: SaveSelfRatingInput) {
  assertTypedBySelf(content, input);
  await assertTypeable(work, evaluation, content, input);
  const answers = mergeAnswers(content, await loadAnswers(work, evaluation.id, RatingStep.SELF), input);
  if (input.grade !== undefined) {
    assertSelfGrade(content.scheme, processFor(content.scheme, facts.cycle.kind).selfGrade, input.grade);
    evaluation.selfGrade = input.grade;
  }
  if (input.strengths !== undefined) evaluation.strengths = input.strengths?.trim() || null;
  if (input.weaknesses !== undefined) evaluation.weaknesses = input.weaknesses?.trim() || null;
  await putRating(work, evaluation, content, RatingStep.SELF, answers);
  evaluation.scoredAt = null;
  return answers;
}

function assertSelfGrade(scheme: Scheme, isAsked: boolean, grade: string | null): void {
  if (grade === null) return;
  if (!isAsked) throw new InvalidInput([{ path: "input.grade", rule: "evaluation.gradeNotAsked" }]);
  assertGrade(scheme, grade);
}

/**
 * Checks that the scheme knows a grade.
 *
 * @throws InvalidInput `evaluation.gradeUnknown`.
 */
export function assertGrade(scheme: Scheme, grade: string): void {
  const codes = scheme.grades.map(({ code }) => code);
  if (codes.includes(grade)) return;
  throw new InvalidInput([
    { path: "input.grade", rule: "evaluation.gradeUnknown", values: { grade, grades: codes.join(", ") } },
  ]);
}
