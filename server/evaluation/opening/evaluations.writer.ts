import { sql } from "kysely";
import { recordBulk } from "../../audit/index.ts";
import type { Cycle } from "../../cycle/index.ts";
import type { Work } from "../../kernel/index.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { newIdSql } from "./new-id.ts";
import { tellProgress } from "./progress/opening-progress.ts";
import { insertExclusions, JOINED, type Prepared } from "./participants.writer.ts";

/** Rows of one statement: short enough that others are served in between. */
const SLICE = 5000;

/**
 * Makes the evaluations of a cycle out of what `prepareParticipants` worked out, in statements of a few thousand rows,
 * with one entry in the audit trail for all.
 *
 * Everything happens in the caller's transaction: a stop in the middle leaves nothing.
 */
export async function insertEvaluations(work: Work, cycle: Cycle, prepared: Prepared): Promise<void> {
  const total = prepared.people + prepared.units;
  let opened = 0;
  const tell = (): void => tellProgress(work, { cycleId: cycle.id, opened, total });
  tell();
  for (let from = 0; from < prepared.units; from += SLICE) {
    opened += await insertUnits(work, cycle, from);
    tell();
    await breathe();
  }
  const last = prepared.people > 0 ? await lastSeq(work) : 0;
  for (let from = 0; from < last; from += SLICE) {
    opened += await insertPeople(work, cycle, from);
    tell();
    await breathe();
  }
  await insertExclusions(work, cycle);
  await auditRows(work, cycle, "evaluation");
  await auditRows(work, cycle, "cycle_exclusion");
}

/** Evaluations of the prepared people from a place on, who have none in the cycle yet. */
export async function insertPeople(work: Work, cycle: Cycle, from: number, to = from + SLICE): Promise<number> {
  const done = await sql`insert into evaluation (id, version, cycle_id, subject, person_id, unit_id, appointment_id,
      position_id, position_class, duty_group, subject_type, "leading", framework_version_id, track, starts_on, ends_on, step,
      needs_decision, save_count, is_outdated)
    select ${newIdSql(work)}, 1, y.id, ${sql.lit(EvaluationSubject.PERSON)}, p.person_id, p.unit_id, p.appointment_id,
      p.position_id, p.position_class, (select held.duty_group from position held where held.id = p.position_id),
      p.subject_type, p.is_leading, m.version_id, y.track, y.starts_on, y.ends_on, m.step,
      false, 0, m.rolled_up
    from ${JOINED} join cycle y on y.id = ${cycle.id}
    where p.reason is null and m.reason is null and p.seq > ${from} and p.seq <= ${to}
      and not exists (select 1 from evaluation e where e.cycle_id = y.id and e.person_id = p.person_id)`.execute(
    work.sql,
  );
  return Number(done.numAffectedRows ?? 0);
}

async function insertUnits(work: Work, cycle: Cycle, from: number): Promise<number> {
  const done = await sql`insert into evaluation (id, version, cycle_id, subject, subject_unit_id, unit_id, "leading",
      framework_version_id, track, starts_on, ends_on, step, needs_decision, save_count, is_outdated)
    select ${newIdSql(work)}, 1, y.id, ${sql.lit(EvaluationSubject.UNIT)}, u.unit_id, u.unit_id, false, u.version_id,
      y.track, y.starts_on, y.ends_on, u.step, false, 0, u.rolled_up
    from opening_unit u join cycle y on y.id = ${cycle.id} where u.seq > ${from} and u.seq <= ${from + SLICE}`.execute(
    work.sql,
  );
  return Number(done.numAffectedRows ?? 0);
}

async function lastSeq({ sql: db }: Work): Promise<number> {
  const { rows } = await sql<{ last: number | string }>`select max(seq) as last from opening_person`.execute(db);
  return Number(rows[0]?.last ?? 0);
}

async function auditRows(work: Work, cycle: Cycle, table: "evaluation" | "cycle_exclusion"): Promise<void> {
  const rows = await work.sql.selectFrom(table).select("id").where("cycle_id", "=", cycle.id).execute();
  const entity = table === "evaluation" ? "Evaluation" : "CycleExclusion";
  const ids = rows.map((row) => row.id);
  if (ids.length > 0) await recordBulk(work, entity, "create", ids, { cycleId: cycle.id });
}

/** Lets other requests of this process run. */
function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
