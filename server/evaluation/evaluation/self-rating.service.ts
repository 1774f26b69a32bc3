import { InvalidInput, moment, type Work } from "../../kernel/index.ts";
import { processFor, type Scheme } from "../../rating/index.ts";
import { assertTypedBySelf, asInputFaults, faultsOfSelf, mergeAnswers } from "../rating/answers.ts";
import { assertTypeable } from "../rating/work/assert-typeable.ts";
import type { SaveSelfRatingInput, SubmitSelfRatingInput } from "../rating/answers.inputs.ts";
import { dueDayOf, isAfter } from "../rights/deadline.ts";
import { readKnown } from "../period/known-input.ts";
import { withKind } from "../period/period-facts.read.ts";
import { answersOf, completeFaults, loadStored, putRating } from "../rating/rating.writer.ts";
import { type Evaluation } from "./evaluation.entity.ts";
import { EvaluationStep, RatingStep } from "./evaluation.enums.ts";
import { nextStep } from "./evaluation.steps.ts";
import { loadOwnForm, type OwnForm, readOwnFormAhead, seenAfter } from "./load-evaluation.ts";
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
  const loaded = await loadOwnForm(work, input);
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
  const loaded = await loadOwnForm(work, input);
  const { evaluation, content, steps, facts } = loaded;
  const { answers, known } = await putSelf(work, loaded, input);
  const faults = faultsOfSelf(content, await completeFaults(work, evaluation, content, answers, known));
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

saveSelfRating.ahead = readOwnFormAhead;
submitSelfRating.ahead = readOwnFormAhead;

async function putSelf(work: Work, { evaluation, content, facts, ownPeriod }: OwnForm, input: SaveSelfRatingInput) {
  assertTypedBySelf(content, input);
  await assertTypeable(work, evaluation, content, input);
  const stored = await loadStored(work, evaluation, RatingStep.SELF);
  const known = (await readKnown(work.sql, [withKind(evaluation, facts.cycle.kind)], ownPeriod)).get(evaluation.id);
  const answers = mergeAnswers(content, answersOf(stored), input);
  if (input.grade !== undefined) {
    assertSelfGrade(content.scheme, processFor(content.scheme, facts.cycle.kind).selfGrade, input.grade);
    evaluation.selfGrade = input.grade;
  }
  if (input.strengths !== undefined) evaluation.strengths = input.strengths?.trim() || null;
  if (input.weaknesses !== undefined) evaluation.weaknesses = input.weaknesses?.trim() || null;
  await putRating(work, evaluation, content, RatingStep.SELF, answers, known, stored);
  evaluation.scoredAt = null;
  return { answers, known };
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
