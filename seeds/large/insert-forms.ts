import { type RawBuilder, sql } from "kysely";
import { recordBulk } from "../../server/audit/index.ts";
import { DecisionCause, EvaluationStep, MeasureKind, monthLinkSql, RatingStep } from "../../server/evaluation/index.ts";
import type { Work } from "../../server/kernel/index.ts";
import { NoticeKind } from "../../server/notice/index.ts";
import { type Form, placeIn } from "./form-tables.ts";
import { madeId, madeIdSql } from "./made-id.ts";
import type { Pattern } from "./patterns.ts";

/** Of so many people one has not read the notice of the result. */
const UNREAD = 5;

/** Where rows of a month are made: the beginning of their ids, and what the notices say. */
export interface MonthRows {
  readonly prefix: string;
  readonly cycleName: string;
  readonly closedAt: string;
  readonly patterns: readonly Pattern[];
}

const SERIAL = sql`f.serial`;

/**
 * Brings the evaluations of a portion to their end: answers, results, decisions, notices, steps; one statement a table
 * and one entry in the audit trail each.
 *
 * The rows are those that handing in and deciding would have written one by one.
 */
export async function insertForms(work: Work, month: MonthRows, forms: readonly Form[]): Promise<void> {
  const byNumber = new Map(month.patterns.map((pattern) => [pattern.number, pattern]));
  const idsOf = (places: (pattern: Pattern) => readonly number[]): string[] =>
    forms.flatMap(({ serial, pattern }) => {
      const found = byNumber.get(pattern);
      return found ? places(found).map((place) => madeId(month.prefix, serial, place)) : [];
    });
  const steps = (count: (step: Pattern["steps"][number]) => number) => (pattern: Pattern) =>
    pattern.steps.flatMap((step) => Array.from({ length: count(step) }, (_, place) => placeIn(step.step, place)));
  const idOf = (place: RawBuilder<unknown>) => madeIdSql(work, month.prefix, SERIAL, place);
  await insertScores(work, idOf(sql`a.place`));
  await created(work, "Score", idsOf(steps(({ scores }) => scores.length)));
  await insertMeasures(work, idOf(sql`a.place`));
  await created(work, "Measure", idsOf(steps(({ metrics }) => metrics.length)));
  await insertResults(work, idOf(resultPlace("p.step")));
  await created(work, "EvaluationResult", idsOf(steps(() => 1)));
  await insertDecisions(work, idOf(sql`0`), idOf(sql.lit(placeIn(RatingStep.DECISION, 0))));
  await created(
    work,
    "Decision",
    idsOf(() => [0]),
  );
  await moveEvaluations(work);
  await recordBulk(
    work,
    "Evaluation",
    "update",
    forms.map(({ evaluationId }) => evaluationId),
  );
  await insertNotices(work, month, idOf(sql`0`));
}

async function created(work: Work, entity: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await recordBulk(work, entity, "create", ids);
}

function resultPlace(step: string): RawBuilder<unknown> {
  return sql`(case when ${sql.ref(step)} = 'SELF' then 0 else ${sql.lit(placeIn(RatingStep.DECISION, 0))} end)`;
}

async function insertScores({ sql: db }: Work, id: RawBuilder<unknown>): Promise<void> {
  await sql`insert into score (id, evaluation_id, step, criterion_id, value, points_millionths, is_full)
    select ${id}, f.evaluation_id, a.step, a.criterion_id, a.value, a.points, a.is_full
    from large_form f cross join large_answer a where a.pattern = f.pattern`.execute(db);
}

async function insertMeasures({ sql: db }: Work, id: RawBuilder<unknown>): Promise<void> {
  await sql`insert into measure (id, evaluation_id, step, kind, name, value)
    select ${id}, f.evaluation_id, a.step, ${sql.lit(MeasureKind.METRIC)}, a.name, a.value
    from large_form f cross join large_measure a where a.pattern = f.pattern`.execute(db);
}

async function insertResults({ sql: db }: Work, id: RawBuilder<unknown>): Promise<void> {
  await sql`insert into evaluation_result
      (id, evaluation_id, step, exact, shown, grade, needs_decision, packed_trace, input, content_hash)
    select ${id}, f.evaluation_id, p.step, p.exact, p.shown, p.suggested, p.needs_decision, p.packed_trace, p.input,
      p.content_hash
    from large_form f cross join large_pattern p where p.pattern = f.pattern`.execute(db);
}

async function insertDecisions({ sql: db }: Work, id: RawBuilder<unknown>, result: RawBuilder<unknown>): Promise<void> {
  await sql`insert into decision (id, evaluation_id, grade, authority_person_id, authority_account_id, unit_id, reason,
      decided_at, result_id, cause)
    select ${id}, f.evaluation_id, p.grade, f.decider_person_id, f.decider_account_id, f.decider_unit_id, p.reason,
      f.decided_at, ${result}, ${sql.lit(DecisionCause.DECISION)}
    from large_form f cross join large_pattern p
    where p.pattern = f.pattern and p.step = ${sql.lit(RatingStep.DECISION)}`.execute(db);
}

/** Handing in was the second state of the row, deciding the third; where a vote lay between, one more. */
async function moveEvaluations({ sql: db }: Work): Promise<void> {
  await sql`update evaluation set version = case when p.proposed_grade is null then 3 else 4 end, save_count = 2,
      step = ${sql.lit(EvaluationStep.LOCKED)}, self_grade = p.self_grade, suggested_grade = p.suggested,
      proposed_grade = p.proposed_grade, decided_grade = p.grade, exact_total = p.exact, total_millionths = p.total,
      shown_total = p.shown, needs_decision = p.needs_decision, self_submitted_at = f.self_at,
      scored_at = f.decided_at, decided_at = f.decided_at
    from large_form f cross join large_pattern p
    where evaluation.id = f.evaluation_id and p.pattern = f.pattern and p.step = ${sql.lit(RatingStep.DECISION)}`.execute(
    db,
  );
}

/** Everybody is told the result; most have read it by the end of the month. */
async function insertNotices({ sql: db }: Work, month: MonthRows, id: RawBuilder<unknown>): Promise<void> {
  await sql`insert into notice (id, person_id, kind, rule, rule_values, link, created_at, read_at, dedupe_key)
    select ${id}, f.person_id, ${sql.lit(NoticeKind.RESULT)}, 'told.result',
      ${sql.lit(JSON.stringify({ cycle: month.cycleName }))}, ${monthLinkSql(sql.ref("f.evaluation_id"), "result")},
      f.decided_at, case when f.serial % ${sql.lit(UNREAD)} = 0 then null else ${sql.lit(month.closedAt)} end,
      cast(f.person_id as text) || ':told.result:' || cast(f.evaluation_id as text) || ':3'
    from large_form f`.execute(db);
}
