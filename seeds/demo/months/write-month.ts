import { type Insertable, sql } from "kysely";
import { v7 as newId } from "uuid";
import { recordBulk } from "../../../server/audit/index.ts";
import {
  DecisionCause,
  type EvaluationFacts,
  type EvaluationMove,
  EvaluationStep,
  MeasureKind,
  packText,
  pointsReader,
  RatingStep,
} from "../../../server/evaluation/index.ts";
import type { VersionContent } from "../../../server/framework/index.ts";
import type { Tables, Work } from "../../../server/kernel/index.ts";
import { exact, millionths } from "../../../server/rating/index.ts";
import type { MonthRecord, RatedAnswers } from "./month-record.ts";

const ROWS_PER_STATEMENT = 400;
const TRUE = sql<boolean>`true`;
const FALSE = sql<boolean>`false`;

/** What becomes of one evaluation that was just opened. */
export interface MonthEntry {
  readonly evaluationId: string;
  readonly facts: EvaluationFacts;
  readonly step: EvaluationStep;
  /** None where somebody is not rated. */
  readonly record: MonthRecord | null;
  readonly notRatedReason: string | null;
  readonly selfAt: string;
  readonly decidedAt: string;
  /** None where an authority decides by grant. */
  readonly decider: { readonly personId: string; readonly accountId: string; readonly unitId: string } | null;
}

/** Entries of one cycle under one version. */
export interface MonthEntries {
  readonly content: VersionContent;
  readonly entries: readonly MonthEntry[];
}

type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;

/**
 * Brings the evaluations of an opened cycle to where the entries say, set by set: answers, results, decisions, steps.
 *
 * The rows are those that `submitSelfRating` and `decideEvaluation` would have written; counters move with them and
 * the audit has one entry a table, as for every bulk change.
 */
export async function writeMonth(work: Work, { content, entries }: MonthEntries): Promise<object> {
  const steps = entries.flatMap(ratedSteps);
  const results = steps.map((each) => resultRow(content, each));
  const worth = pointsReader(content);
  const scores = steps.flatMap((each) => scoreRows(each, worth));
  await insertAll(work, "score", "Score", scores);
  await insertAll(work, "measure", "Measure", steps.flatMap(measureRows));
  await insertAll(work, "evaluation_result", "EvaluationResult", results);
  const resultIds = new Map(
    results.filter((row) => row.step === RatingStep.DECISION).map((row) => [row.evaluation_id, row.id]),
  );
  await insertAll(
    work,
    "decision",
    "Decision",
    entries.flatMap((entry) => decisionRows(entry, resultIds.get(entry.evaluationId) ?? null)),
  );
  for (const entry of entries) await moveRow(work, entry);
  const moved = entries.filter((entry) => entry.step !== EvaluationStep.SELF);
  await recordBulk(
    work,
    "Evaluation",
    "update",
    moved.map((entry) => entry.evaluationId),
  );
  await work.hooks.evaluationsMoved?.(work, moved.map(moveOf), false);
  return { moved: moved.length };
}

interface RatedStep {
  readonly evaluationId: string;
  readonly step: RatingStep;
  readonly rated: RatedAnswers;
}

/** The steps at which somebody has answered. */
function ratedSteps({ evaluationId, step, record }: MonthEntry): RatedStep[] {
  if (record === null || step === EvaluationStep.SELF) return [];
  const self = { evaluationId, step: RatingStep.SELF, rated: record.self };
  return step === EvaluationStep.LOCKED
    ? [self, { evaluationId, step: RatingStep.DECISION, rated: record.decision }]
    : [self];
}

function scoreRows(
  { evaluationId, step, rated }: RatedStep,
  worth: ReturnType<typeof pointsReader>,
): NewRow<"score">[] {
  return [...rated.answers.scores].map(([criterionId, value]) => {
    const { pointsMillionths, isFull } = worth(criterionId, value);
    return {
      id: newId(),
      evaluation_id: evaluationId,
      step,
      criterion_id: criterionId,
      value,
      points_millionths: pointsMillionths,
      is_full: isFull ? TRUE : FALSE,
    } as NewRow<"score">;
  });
}

function measureRows({ evaluationId, step, rated }: RatedStep): NewRow<"measure">[] {
  const row = (kind: MeasureKind, name: string, value: string) => ({
    id: newId(),
    evaluation_id: evaluationId,
    step,
    kind,
    name,
    value,
  });
  return [
    ...[...rated.answers.metrics].map(([name, value]) => row(MeasureKind.METRIC, name, value)),
    ...[...rated.answers.findings].map(([name, holds]) => row(MeasureKind.FINDING, name, String(holds))),
  ];
}

function resultRow(
  content: VersionContent,
  { evaluationId, step, rated }: RatedStep,
): NewRow<"evaluation_result"> & { id: string } {
  const { rating, input, trace } = rated;
  return {
    id: newId(),
    evaluation_id: evaluationId,
    step,
    exact: rating.exact,
    shown: rating.total,
    grade: rating.grade,
    needs_decision: rating.needsDecision ? TRUE : FALSE,
    packed_trace: packText(trace),
    input,
    content_hash: content.contentHash,
  } as NewRow<"evaluation_result"> & { id: string };
}

function decisionRows(
  { evaluationId, step, record, decider, decidedAt }: MonthEntry,
  resultId: string | null,
): NewRow<"decision">[] {
  if (record === null || step !== EvaluationStep.LOCKED) return [];
  return [
    {
      id: newId(),
      evaluation_id: evaluationId,
      grade: record.grade,
      authority_person_id: decider?.personId ?? null,
      authority_account_id: decider?.accountId ?? null,
      unit_id: decider?.unitId ?? null,
      reason: record.reason,
      decided_at: decidedAt,
      result_id: resultId,
      superseded_by_id: null,
      cause: DecisionCause.DECISION,
    },
  ];
}

async function moveRow(work: Work, entry: MonthEntry): Promise<void> {
  const { record, step } = entry;
  if (step === EvaluationStep.SELF) return;
  const update = work.sql.updateTable("evaluation").where("id", "=", entry.evaluationId);
  if (record === null) {
    await update.set({ version: 2, step, not_rated_reason: entry.notRatedReason }).execute();
    return;
  }
  const isDecided = step === EvaluationStep.LOCKED;
  const { rating } = isDecided ? record.decision : record.self;
  await update
    .set({
      version: isDecided ? 3 : 2,
      save_count: isDecided ? 2 : 1,
      step,
      suggested_grade: rating.grade,
      exact_total: rating.exact,
      total_millionths: rating.exact === null ? null : millionths(exact(rating.exact)),
      shown_total: rating.total,
      needs_decision: rating.needsDecision ? TRUE : FALSE,
      self_submitted_at: entry.selfAt,
      decided_grade: isDecided ? record.grade : null,
      decided_at: isDecided ? entry.decidedAt : null,
    })
    .execute();
}

function moveOf({ evaluationId, facts, step, record, notRatedReason, selfAt }: MonthEntry): EvaluationMove {
  const isDecided = step === EvaluationStep.LOCKED;
  const grade = isDecided ? (record?.grade ?? null) : null;
  const rating = (isDecided ? record?.decision : record?.self)?.rating;
  const after = {
    ...{ ...facts, step, grade, notRatedReason },
    suggestedGrade: rating?.grade ?? null,
    totalMillionths: rating?.exact ? millionths(exact(rating.exact)) : null,
    selfSubmittedAt: record === null ? null : selfAt,
  };
  return { evaluationId, before: facts, after };
}

async function insertAll<T extends "score" | "measure" | "evaluation_result" | "decision">(
  work: Work,
  table: T,
  entity: string,
  rows: readonly NewRow<T>[],
): Promise<void> {
  if (rows.length === 0) return;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await work.sql
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT) as never)
      .execute();
  }
  await recordBulk(
    work,
    entity,
    "create",
    rows.map((row) => String((row as { id: unknown }).id)),
  );
}
