import { canonicalJson } from "../../audit/index.ts";
import type { VersionContent } from "../../framework/index.ts";
import {
  dropRow,
  type FieldError,
  findRows,
  flushWaiting,
  InvalidInput,
  keepRow,
  newRecordId,
  type RecordClass,
  together,
  type Work,
} from "../../kernel/index.ts";
import { type Audience, checkInput, exact, millionths, type RatingInput } from "../../rating/index.ts";
import { keepForDecisions } from "../decision/keep-result.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { MeasureKind, RatingStep } from "../evaluation/evaluation.enums.ts";
import { type Answers, asInputFaults, ratingInputOf } from "./answers.ts";
import { EvaluationResult } from "./evaluation-result.entity.ts";
import { Measure } from "./measure.entity.ts";
import { pointsReader } from "./points-of-score.ts";
import { inputWith, type Known, readKnown } from "../period/known-input.ts";
import { packText } from "./packed-text.ts";
import { rateStored, type StoredInput } from "./roll-up-input.ts";
import { Score } from "./score.entity.ts";

/** What the person or the decider answered so far. */
export async function loadAnswers(work: Work, evaluationId: string, step: RatingStep): Promise<Answers> {
  return answersOf(await loadRows(work, evaluationId, step));
}

/** Stored answers as they are compared and rated. */
export function answersOf([scores, measures]: StoredAnswers): Answers {
  const ofKind = (kind: MeasureKind): Measure[] => measures.filter((measure) => measure.kind === kind);
  return {
    scores: new Map(scores.map((score) => [score.criterionId, score.value])),
    metrics: new Map(ofKind(MeasureKind.METRIC).map(({ name, value }) => [name, value])),
    findings: new Map(ofKind(MeasureKind.FINDING).map(({ name, value }) => [name, value === "true"])),
  };
}

/** Answers that the decision starts from: the decider's own once there are any, the person's until then. */
export async function loadDecidingAnswers(work: Work, evaluationId: string): Promise<Answers> {
  return (await loadDeciding(work, evaluationId)).answers;
}

/** Answers that the decision starts from, and the result of the decider's own where it is computed already. */
export async function loadDeciding(
  work: Work,
  evaluationId: string,
): Promise<{ readonly answers: Answers; readonly computed: EvaluationResult | undefined }> {
  const place = { evaluationId, step: RatingStep.DECISION };
  await flushWaiting(work, EvaluationResult, Score, Measure);
  const [[computed], own, selfs] = await together(work.sql, (sql) => {
    const at = { em: work.em, sql };
    return Promise.all([
      findRows(at, EvaluationResult, place),
      askRows(at, place),
      askRows(at, { ...place, step: SELF }),
    ]);
  });
  const answers = answersOf(own);
  const answered = answers.scores.size + answers.metrics.size + answers.findings.size > 0;
  return { answers: answered ? answers : answersOf(selfs), computed };
}

const SELF = RatingStep.SELF;

/**
 * Rates the answers with all that is known about the period, and keeps answers, result and totals; the service flushes.
 *
 * Where the regulation makes the period out of shorter ones, their results are what is rated.
 *
 * @param known what is known, where the caller has read it.
 * @param stored the answers as they are stored, where the caller has read them.
 * @returns the stored result.
 * @throws InvalidInput when an answer is wrong; missing ones are not.
 */
export async function putRating(
  work: Work,
  evaluation: Evaluation,
  content: VersionContent,
  step: RatingStep,
  answers: Answers,
  known?: Known,
  stored?: StoredAnswers,
): Promise<EvaluationResult> {
  const input = await knownInput(work, evaluation, content, answers, known);
  const wrong = checkInput(content, answeredOf(input), { complete: false });
  if (wrong.length > 0) throw new InvalidInput(asInputFaults(wrong));
  const rating = rateStored(content, input);
  const place = { evaluationId: evaluation.id, step };
  putAnswers(work, place, answers, content, stored ?? (await loadStored(work, evaluation, step)));
  const [before] = evaluation.saveCount === 0 ? [] : await findRows(work, EvaluationResult, place);
  if (before) await keepForDecisions(work, before);
  const { exact: sum, total: shown, grade, needsDecision } = rating;
  const computed = { ...place, exact: sum, shown, grade, needsDecision };
  const texts = { packedTrace: packText(canonicalJson(rating)), input: canonicalJson(input) };
  const { contentHash } = content;
  const result = Object.assign(before ?? { id: newRecordId() }, { ...computed, ...texts, contentHash });
  keepRow(work, EvaluationResult, result);
  evaluation.exactTotal = rating.exact;
  evaluation.totalMillionths = rating.exact === null ? null : millionths(exact(rating.exact));
  evaluation.shownTotal = rating.total;
  evaluation.suggestedGrade = rating.grade;
  evaluation.needsDecision = rating.needsDecision;
  evaluation.isOutdated = false;
  evaluation.saveCount += 1;
  return result;
}

/**
 * Faults that keep answers from being handed in: wrong ones and, where the period is not made of shorter ones, missing
 * ones.
 */
export async function completeFaults(
  work: Work,
  evaluation: Evaluation,
  content: VersionContent,
  answers: Answers,
  known?: Known,
): Promise<FieldError[]> {
  const input = await knownInput(work, evaluation, content, answers, known);
  return checkInput(content, answeredOf(input), { complete: !("rollUp" in input) });
}

async function knownInput(
  work: Work,
  evaluation: Evaluation,
  content: VersionContent,
  answers: Answers,
  known?: Known,
): Promise<StoredInput> {
  const around = known ?? (await readKnown(work.sql, [evaluation])).get(evaluation.id) ?? NOTHING_KNOWN;
  return inputWith(content, ratingInputOf(content, audienceOf(evaluation), answers), around);
}

const NOTHING_KNOWN: Known = { facts: {}, rolled: null };

function answeredOf(input: StoredInput): RatingInput {
  return "rollUp" in input ? input.facts : input;
}

/** The evaluated person as regulations tell people apart, from the snapshot of the period. */
export function audienceOf(evaluation: Evaluation): Audience {
  return {
    leading: evaluation.leading,
    class: evaluation.positionClass ?? "PROFESSIONAL",
    subjectType: evaluation.subjectType,
  };
}

/** Answers to criteria, and numbers and facts beside them. */
export type StoredAnswers = readonly [readonly Score[], readonly Measure[]];

/** The answers of one step as they are stored; before the first saving there are none, and nothing is asked. */
export async function loadStored(work: Work, evaluation: Evaluation, step: RatingStep): Promise<StoredAnswers> {
  return evaluation.saveCount === 0 ? [[], []] : loadRows(work, evaluation.id, step);
}

async function loadRows(work: Work, evaluationId: string, step: RatingStep): Promise<StoredAnswers> {
  await flushWaiting(work, Score, Measure);
  return together(work.sql, (sql) => askRows({ em: work.em, sql }, { evaluationId, step }));
}

function askRows(at: Pick<Work, "em" | "sql">, place: Pick<Score, "evaluationId" | "step">): Promise<StoredAnswers> {
  return Promise.all([findRows(at, Score, place), findRows(at, Measure, place)]);
}

function putAnswers(
  work: Work,
  { evaluationId, step }: Pick<Score, "evaluationId" | "step">,
  answers: Answers,
  content: VersionContent,
  [scores, measures]: StoredAnswers,
): void {
  const worth = pointsReader(content);
  sync(
    work,
    Score,
    scores,
    (score) => score.criterionId,
    answers.scores,
    (criterionId, value) => ({ id: newRecordId(), evaluationId, step, criterionId, value, ...NO_WORTH }),
    (score) => Object.assign(score, worth(score.criterionId, score.value)),
  );
  const wanted = new Map([
    ...[...answers.metrics].map(([name, value]) => [`${MeasureKind.METRIC} ${name}`, value] as const),
    ...[...answers.findings].map(([name, holds]) => [`${MeasureKind.FINDING} ${name}`, String(holds)] as const),
  ]);
  sync(
    work,
    Measure,
    measures,
    ({ kind, name }) => `${kind} ${name}`,
    wanted,
    (key, value) => {
      const [kind, name = ""] = key.split(" ");
      return { id: newRecordId(), evaluationId, step, kind: kind as MeasureKind, name, value };
    },
  );
}

const NO_WORTH = { pointsMillionths: null, isFull: false };

/** Brings the stored rows to the wanted values: changes, adds, removes. */
function sync<R extends { readonly id: string; value: string }>(
  work: Work,
  type: RecordClass<R>,
  rows: readonly R[],
  keyOf: (row: R) => string,
  wanted: ReadonlyMap<string, string>,
  make: (key: string, value: string) => R,
  complete?: (row: R) => void,
): void {
  const stored = new Map(rows.map((row) => [keyOf(row), row]));
  for (const [key, value] of wanted) {
    const row = stored.get(key) ?? make(key, value);
    row.value = value;
    complete?.(row);
    keepRow(work, type, row);
  }
  for (const [key, row] of stored) if (!wanted.has(key)) dropRow(work, type, row);
}
