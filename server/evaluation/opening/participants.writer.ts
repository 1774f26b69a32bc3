import { type RawBuilder, sql } from "kysely";
import type { Cycle } from "../../cycle/index.ts";
import type { Work } from "../../kernel/index.ts";
import { candidates, insideUnits } from "./candidates.ts";
import type { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { readLivingUnits } from "./foresee.read.ts";
import { type Kind, kindOf, type KindRow, readMatching, type Start } from "./matching.read.ts";
import { idType, newIdSql } from "./new-id.ts";
import { settleTransfers } from "./settle-transfers.ts";

const ROWS_PER_STATEMENT = 400;

/** Who takes part, worked out and kept for the transaction in two temporary tables. */
export interface Prepared {
  /** People who get an evaluation. */
  readonly people: number;
  readonly units: number;
  readonly reasons: readonly { readonly reason: ExclusionReason; readonly count: number }[];
}

/**
 * Works out who takes part in a cycle, as one statement over all appointments, and which regulation rates each kind of
 * appointment.
 *
 * Everything stays in the database; only the kinds (unit, class, subject type, leading) come here.
 *
 * @param person limits it to some people; nothing is said about units then.
 */
export async function prepareParticipants(work: Work, cycle: Cycle, person?: RawBuilder<boolean>): Promise<Prepared> {
  const { sql: db } = work;
  const id = idType(work);
  await dropTables(work);
  await sql`create temporary table opening_person (seq integer, person_id ${id}, appointment_id ${id}, unit_id ${id},
    position_id ${id}, position_class varchar(20), subject_type varchar(30), is_leading boolean, reason varchar(30))`.execute(
    db,
  );
  await sql`create temporary table opening_match (unit_id ${id}, position_class varchar(20), subject_type varchar(30),
    is_leading boolean, version_id ${id}, step varchar(20), rolled_up boolean, reason varchar(30))`.execute(db);
  await sql`create temporary table opening_unit (seq integer, unit_id ${id}, version_id ${id}, step varchar(20),
    rolled_up boolean)`.execute(db);
  await sql`create index opening_person_seq on opening_person (seq)`.execute(db);
  await sql`create index opening_match_kind on opening_match (unit_id, position_class, subject_type)`.execute(db);
  const matching = await readMatching(db, cycle, insideUnits(cycle));
  if (cycle.subjects !== "UNITS") await fillPeople(work, cycle, matching.forPeople, person);
  if (cycle.subjects !== "PEOPLE" && person === undefined) await fillUnits(work, cycle, matching.forUnit);
  return count(work);
}

/** Removes the temporary tables; a rollback does so, too. */
export async function dropTables({ sql: db }: Work): Promise<void> {
  for (const table of ["opening_person", "opening_match", "opening_unit"])
    await sql`drop table if exists ${sql.raw(table)}`.execute(db);
}

async function fillPeople(
  work: Work,
  cycle: Cycle,
  startOf: (kind: Kind) => Start,
  person?: RawBuilder<boolean>,
): Promise<void> {
  const { sql: db } = work;
  await sql`insert into opening_person (seq, person_id, appointment_id, unit_id, position_id, position_class,
      subject_type, is_leading, reason)
    select row_number() over (order by unit_id, person_id), person_id, appointment_id, unit_id, position_id,
      position_class, subject_type, is_leading, reason from (${candidates(cycle, person)}) found`.execute(db);
  await settleTransfers(work, cycle, startOf);
  const kinds = await sql<KindRow>`select distinct unit_id, position_class, subject_type, is_leading from opening_person
    where reason is null`.execute(db);
  const rows = kinds.rows.map((row) => matchRow(row, startOf(kindOf(row))));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await sql`insert into opening_match values ${sql.join(rows.slice(start, start + ROWS_PER_STATEMENT))}`.execute(db);
}

function matchRow(row: KindRow, start: Start): RawBuilder<unknown> {
  const kind = sql`${row.unit_id}, ${row.position_class}, ${row.subject_type}, ${truth(row.is_leading)}`;
  if (start.reason !== null) return sql`(${kind}, null, null, false, ${start.reason})`;
  return sql`(${kind}, ${start.versionId}, ${start.step}, ${truth(start.rolledUp)}, null)`;
}

async function fillUnits(work: Work, cycle: Cycle, startOf: (unitId: string) => Start): Promise<void> {
  const { sql: db } = work;
  const living = await readLivingUnits(db, cycle);
  const rows = living.flatMap((id) => {
    const start = startOf(id);
    return start.reason === null ? [{ id, ...start }] : [];
  });
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const values = rows.slice(from, from + ROWS_PER_STATEMENT).map(
      (row, place) =>
        sql`(${sql.lit(from + place + 1)}, ${row.id}, ${row.versionId}, ${row.step},
            ${truth(row.rolledUp)})`,
    );
    await sql`insert into opening_unit values ${sql.join(values)}`.execute(db);
  }
}

async function count({ sql: db }: Work): Promise<Prepared> {
  const people = await sql<{ reason: ExclusionReason | null; count: number | string }>`
    select coalesce(p.reason, m.reason) as reason, count(*) as count from ${JOINED} group by coalesce(p.reason, m.reason)
    order by 1`.execute(db);
  const units = await sql<{ count: number | string }>`select count(*) as count from opening_unit`.execute(db);
  const reasons = people.rows.flatMap(({ reason, count: many }) =>
    reason === null ? [] : [{ reason, count: Number(many) }],
  );
  const opened = people.rows.find(({ reason }) => reason === null);
  return { people: Number(opened?.count ?? 0), units: Number(units.rows[0]?.count ?? 0), reasons };
}

/** People with the regulation of their kind. */
export const JOINED = sql`opening_person p left join opening_match m on m.unit_id = p.unit_id
  and m.position_class = p.position_class and m.subject_type = p.subject_type and m.is_leading = p.is_leading`;

/** Written into the statement: SQLite binds no booleans. */
function truth(value: boolean | 0 | 1): RawBuilder<boolean> {
  return value ? sql<boolean>`true` : sql<boolean>`false`;
}

/** Records those who are left out, with the reason. */
export async function insertExclusions(work: Work, cycle: Cycle): Promise<void> {
  await sql`insert into cycle_exclusion (id, cycle_id, person_id, appointment_id, unit_id, reason)
    select ${newIdSql(work)}, y.id, p.person_id, p.appointment_id, p.unit_id, coalesce(p.reason, m.reason)
    from ${JOINED} join cycle y on y.id = ${cycle.id} where coalesce(p.reason, m.reason) is not null`.execute(work.sql);
}
