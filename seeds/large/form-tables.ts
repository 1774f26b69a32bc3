import { type RawBuilder, sql } from "kysely";
import type { Work } from "../../server/kernel/index.ts";
import type { Pattern } from "./patterns.ts";
import { truth } from "./rows.ts";

const ROWS_PER_STATEMENT = 500;
const TABLES = ["large_form", "large_pattern", "large_answer", "large_measure"];

/** One evaluation as it is filled in: by which pattern, when, decided by whom. */
export interface Form {
  /** Its place in the month, from 0; ids of its rows are made of it. */
  readonly serial: number;
  readonly evaluationId: string;
  readonly personId: string;
  readonly pattern: number;
  readonly selfAt: string;
  readonly decidedAt: string;
  readonly decider: { readonly personId: string; readonly accountId: string; readonly unitId: string } | null;
  /** Meeting and seat there, where the regulation has a vote. */
  readonly vote: { readonly meetingId: string; readonly seat: number; readonly seats: number } | null;
}

/** Whether the work is done on PostgreSQL. */
export function isPostgres({ em }: Pick<Work, "em">): boolean {
  return /postgre/i.test(em.getPlatform().constructor.name);
}

/** Makes the temporary tables of a month and fills in its patterns. */
export async function makeTables(work: Work, patterns: readonly Pattern[]): Promise<void> {
  await dropTables(work);
  const id = sql.raw(isPostgres(work) ? "uuid" : "text");
  const create = (table: string, columns: RawBuilder<unknown>) =>
    sql`create temporary table ${sql.table(table)} (${columns})`.execute(work.sql);
  await create(
    "large_form",
    sql`serial integer, evaluation_id ${id}, person_id ${id}, pattern integer, self_at text, decided_at text,
      decider_person_id ${id}, decider_account_id ${id}, decider_unit_id ${id}, meeting_id ${id}, seat integer, seats integer`,
  );
  await create(
    "large_pattern",
    sql`pattern integer, step text, exact text, shown text, total bigint, suggested text, needs_decision boolean,
      packed_trace text, input text, self_grade text, proposed_grade text, dissent_grade text, grade text, reason text,
      content_hash text`,
  );
  await create(
    "large_answer",
    sql`pattern integer, step text, place integer, criterion_id ${id}, value text, points bigint, is_full boolean`,
  );
  await create("large_measure", sql`pattern integer, step text, place integer, name text, value text`);
  await sql`create index large_answer_pattern on large_answer (pattern)`.execute(work.sql);
  await sql`create index large_measure_pattern on large_measure (pattern)`.execute(work.sql);
  await sql`create index large_pattern_pattern on large_pattern (pattern, step)`.execute(work.sql);
  await sql`create index large_form_meeting on large_form (meeting_id)`.execute(work.sql);
  await fillPatterns(work, patterns);
}

/** Removes the temporary tables; a rollback does so, too. */
export async function dropTables({ sql: db }: Work): Promise<void> {
  for (const table of TABLES) await sql`drop table if exists ${sql.table(table)}`.execute(db);
}

/** Puts the forms of one portion in place of those before. */
export async function putForms(work: Work, forms: readonly Form[]): Promise<void> {
  await sql`delete from large_form`.execute(work.sql);
  const rows = forms.map(
    ({ serial, evaluationId, personId, pattern, selfAt, decidedAt, decider, vote }) =>
      sql`(${sql.lit(serial)}, ${evaluationId}, ${personId}, ${sql.lit(pattern)}, ${selfAt}, ${decidedAt},
        ${decider?.personId ?? null}, ${decider?.accountId ?? null}, ${decider?.unitId ?? null},
        ${vote?.meetingId ?? null}, ${sql.lit(vote?.seat ?? 0)}, ${sql.lit(vote?.seats ?? 0)})`,
  );
  await insert(work, "large_form", rows);
}

async function fillPatterns(work: Work, patterns: readonly Pattern[]): Promise<void> {
  const steps = patterns.flatMap((pattern) => pattern.steps.map((step) => ({ pattern, ...step })));
  await insert(
    work,
    "large_pattern",
    steps.map(
      ({ pattern, step, exact, shown, totalMillionths, suggested, needsDecision, packedTrace, input }) =>
        sql`(${sql.lit(pattern.number)}, ${step}, ${exact}, ${shown}, ${totalMillionths}, ${suggested},
          ${truth(needsDecision)}, ${packedTrace}, ${input}, ${pattern.selfGrade}, ${pattern.proposedGrade},
          ${pattern.dissentGrade}, ${pattern.grade}, ${pattern.reason}, ${pattern.contentHash})`,
    ),
  );
  await insert(
    work,
    "large_answer",
    steps.flatMap(({ pattern, step, scores }) =>
      scores.map(
        ({ criterionId, value, pointsMillionths, isFull }, place) =>
          sql`(${sql.lit(pattern.number)}, ${step}, ${sql.lit(placeIn(step, place))}, ${criterionId}, ${value},
            ${pointsMillionths}, ${truth(isFull)})`,
      ),
    ),
  );
  await insert(
    work,
    "large_measure",
    steps.flatMap(({ pattern, step, metrics }) =>
      metrics.map(
        ([name, value], place) =>
          sql`(${sql.lit(pattern.number)}, ${step}, ${sql.lit(placeIn(step, place))}, ${name}, ${value})`,
      ),
    ),
  );
}

/** The place of a row among those of an evaluation: those of the person first. */
export function placeIn(step: string, place: number): number {
  return (step === "SELF" ? 0 : STEP_PLACES) + place;
}

const STEP_PLACES = 500;

async function insert({ sql: db }: Work, table: string, rows: readonly RawBuilder<unknown>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await sql`insert into ${sql.table(table)} values ${sql.join(rows.slice(start, start + ROWS_PER_STATEMENT))}`.execute(
      db,
    );
}
