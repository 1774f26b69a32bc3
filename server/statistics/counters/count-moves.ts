import { DECIDED_STEPS, type EvaluationFacts, EvaluationStep } from "../../evaluation/index.ts";
import {
  bandOf,
  bandsOf,
  EVALUATION_COUNTER,
  type CounterTable,
  SCORE_BAND_COUNTER,
  SCORE_COUNTER,
} from "./counter-tables.ts";
import { REASON_LENGTH } from "./evaluation-counter.entity.ts";

/** A counter with what it changes by: the columns of its table. */
export type CounterChange = Readonly<Record<string, string | number>>;

/** One evaluation before and after; no `before` when it is new. */
export interface CountedMove {
  readonly evaluationId: string;
  readonly before: EvaluationFacts | null;
  readonly after: EvaluationFacts;
}

/** Whether a decision stands: what is rated has a score, a gap and criteria. */
export function isRated({ grade, step }: EvaluationFacts): boolean {
  return grade !== null && DECIDED_STEPS.includes(step);
}

/** Columns that say who is evaluated, shared by all counters. */
export function subjectColumns(facts: EvaluationFacts): CounterChange {
  return {
    cycle_id: facts.cycleId,
    unit_id: facts.unitId,
    subject: facts.subject,
    position_class: facts.positionClass ?? "",
    subject_type: facts.subjectType ?? "",
    leading: facts.leading ? 1 : 0,
  };
}

/** The counter that counts such an evaluation, with what it adds; the same as `EVALUATION_COUNTER` says in SQL. */
function evaluationColumns(facts: EvaluationFacts): CounterChange {
  const { step } = facts;
  const rated = isRated(facts);
  const formSeen = step !== EvaluationStep.SELF && step !== EvaluationStep.NOT_RATED;
  const handedIn = facts.selfSubmittedAt !== null && step !== EvaluationStep.SELF;
  return {
    ...subjectColumns(facts),
    duty_group: facts.dutyGroup ?? "",
    framework_version_id: facts.frameworkVersionId,
    step,
    grade: facts.grade ?? "",
    self_grade: formSeen ? (facts.selfGrade ?? "") : "",
    suggested_grade: rated ? (facts.suggestedGrade ?? "") : "",
    proposed_grade: facts.proposedGrade ?? "",
    not_rated_reason: [...(facts.notRatedReason ?? "")].slice(0, REASON_LENGTH).join(""),
    count: 1,
    handed_in: handedIn ? 1 : 0,
    scored: rated && facts.totalMillionths !== null ? 1 : 0,
    score_sum: rated ? (facts.totalMillionths ?? 0) : 0,
    late_self: handedIn && facts.selfLate ? 1 : 0,
    late_decision: rated && facts.decidedLate ? 1 : 0,
  };
}

/** The counter of the total and those of its bands; none without a total or a decision that stands. */
function scoreColumns(facts: EvaluationFacts): { totals: CounterChange[]; bands: CounterChange[] } {
  const { totalMillionths: total } = facts;
  if (!isRated(facts) || total === null) return { totals: [], bands: [] };
  const alike = {
    ...subjectColumns(facts),
    duty_group: facts.dutyGroup ?? "",
    framework_version_id: facts.frameworkVersionId,
    grade: facts.grade ?? "",
    count: 1,
  };
  return {
    totals: [{ ...alike, part_of: bandOf(total), total_millionths: total }],
    bands: bandsOf(total).map((band) => ({ ...alike, ...band })),
  };
}

/** A counter and how often what it counts comes or goes. */
export interface SignedChange {
  readonly columns: CounterChange;
  readonly sign: 1 | -1;
}

/**
 * What transitions change in the counters of evaluations and of scores: one entry a counter, none for counters that
 * stay, in a stable order so that two transactions lock counters in the same order.
 *
 * Example: one evaluation from SELF to DECISION → SELF −1, DECISION +1.
 */
export function countChanges(moves: readonly CountedMove[]): ReadonlyMap<CounterTable, CounterChange[]> {
  const signed = moves.flatMap(({ before, after }) => [
    ...(before ? [{ facts: before, sign: -1 as const }] : []),
    { facts: after, sign: 1 as const },
  ]);
  const changed = (table: CounterTable, columnsOf: (facts: EvaluationFacts) => readonly CounterChange[]) =>
    [
      table,
      addUp(
        table,
        signed.flatMap(({ facts, sign }) => columnsOf(facts).map((columns) => ({ columns, sign }))),
      ),
    ] as const;
  return new Map([
    changed(EVALUATION_COUNTER, (facts) => [evaluationColumns(facts)]),
    changed(SCORE_COUNTER, (facts) => scoreColumns(facts).totals),
    changed(SCORE_BAND_COUNTER, (facts) => scoreColumns(facts).bands),
  ]);
}

/** Adds changes of the same counter together, leaves out what cancels, and sorts. */
export function addUp(table: CounterTable, changes: readonly SignedChange[]): CounterChange[] {
  const sums = new Map<string, Record<string, string | number>>();
  for (const { columns, sign } of changes) {
    const name = JSON.stringify(table.keys.map((key) => columns[key]));
    const sum = sums.get(name) ?? { ...columns, ...Object.fromEntries(table.sums.map((each) => [each, 0])) };
    for (const each of table.sums) sum[each] = Number(sum[each]) + sign * Number(columns[each]);
    sums.set(name, sum);
  }
  return [...sums]
    .filter(([, sum]) => table.sums.some((each) => sum[each] !== 0))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => sum);
}
