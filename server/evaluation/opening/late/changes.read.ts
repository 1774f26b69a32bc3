/*
 * What has changed about who takes part since a cycle was opened: one statement over its people, then the regulation of
 * each kind of appointment. Nothing is written.
 */
import { sql } from "kysely";
import type { CycleRow } from "../../../cycle/index.ts";
import type { Sql } from "../../../kernel/index.ts";
import type { EvaluationStep } from "../../evaluation/evaluation.enums.ts";
import { UNDECIDED_STEPS } from "../../evaluation/evaluation.steps.ts";
import { candidates, insideUnits } from "../candidates.ts";
import { ExclusionReason } from "../cycle-exclusion.entity.ts";
import { kindOf, type KindRow, type Matching, readMatching, type Start } from "../matching.read.ts";
import { type ParticipantChange, ParticipantChangeKind as Kind } from "./late.views.ts";

/** A change with what applying it needs. */
export interface FoundChange extends ParticipantChange {
  readonly appointmentId: string | null;
  /** Regulation of the new place; only of a move. */
  readonly start: Start | null;
  readonly leftOn: string | null;
}

interface Row extends KindRow {
  readonly person_id: string;
  readonly appointment_id: string;
  readonly reason: ExclusionReason | null;
  readonly evaluation_id: string | null;
  readonly old_unit_id: string | null;
  readonly old_appointment_id: string | null;
  readonly step: EvaluationStep | null;
  readonly left_on: string | null;
  readonly last_day: string | null;
  readonly running: number;
}

/** Everything that applying would change. */
export async function readChanges(db: Sql, cycle: CycleRow): Promise<FoundChange[]> {
  const matching = await readMatching(db, cycle, insideUnits(cycle));
  const rows = await readRows(db, cycle);
  const changes = rows.flatMap((row) => changeOf(row, matching, cycle));
  return [...changes, ...(await readWithdrawn(db, cycle))];
}

function changeOf(row: Row, matching: Matching, cycle: CycleRow): FoundChange[] {
  const start = matching.forPeople(kindOf(row));
  const base = {
    personId: row.person_id,
    evaluationId: row.evaluation_id,
    fromUnitId: row.old_unit_id,
    toUnitId: row.unit_id,
    appointmentId: row.appointment_id,
    notRated: false,
    start,
    leftOn: null,
    blockedBy: Number(row.running) > 0 ? "evaluation.meetingRunning" : null,
  };
  const undecided = row.step !== null && UNDECIDED_STEPS.includes(row.step);
  if (row.evaluation_id === null) {
    const isNew = row.reason === null && start.reason === null;
    return isNew ? [{ ...base, kind: Kind.JOINED, blockedBy: null }] : [];
  }
  if (row.reason === ExclusionReason.MOVED_AWAY) {
    if (row.left_on !== null || ratedBy(start) !== "NEW_UNIT") return [];
    return [{ ...base, kind: Kind.LEFT, toUnitId: null, notRated: undecided, leftOn: row.last_day }];
  }
  if (row.reason !== null) return [];
  if (undecided && row.old_appointment_id !== row.appointment_id && ratedBy(start) === "NEW_UNIT")
    return [{ ...base, kind: Kind.MOVED }];
  const gone = row.last_day !== null && row.last_day < cycle.endsOn && row.left_on === null;
  return gone ? [{ ...base, kind: Kind.LEFT, toUnitId: null, leftOn: row.last_day }] : [];
}

function ratedBy(start: Start): string {
  return start.reason === null ? start.ratedBy : "NEW_UNIT";
}

async function readRows(db: Sql, cycle: CycleRow): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select c.person_id, c.appointment_id, c.unit_id, c.position_class, c.subject_type,
      c.is_leading, c.reason, e.id as evaluation_id, e.unit_id as old_unit_id, e.appointment_id as old_appointment_id,
      e.step, e.left_on, last.ends_on as last_day,
      (select count(*) from meeting_candidate mc join meeting m on m.id = mc.meeting_id
        where mc.evaluation_id = e.id and m.closed_at is null) as running
    from (${candidates(cycle)}) c
      left join evaluation e on e.cycle_id = ${cycle.id} and e.person_id = c.person_id
      join appointment last on last.id = c.appointment_id
    where e.id is null or e.appointment_id <> c.appointment_id or c.reason is not null
      or last.ends_on < ${cycle.endsOn}
    order by c.unit_id, c.person_id`.execute(db);
  return rows;
}

/** Undecided evaluations of people without any appointment here in the period. */
async function readWithdrawn(db: Sql, cycle: CycleRow): Promise<FoundChange[]> {
  const { rows } = await sql<{ id: string; person_id: string; unit_id: string }>`select e.id, e.person_id, e.unit_id
    from evaluation e where e.cycle_id = ${cycle.id} and e.person_id is not null
      and e.step in (${sql.join([...UNDECIDED_STEPS])})
      and not exists (select 1 from (${candidates(cycle)}) c where c.person_id = e.person_id)
    order by e.unit_id, e.id`.execute(db);
  return rows.map(({ id, person_id: personId, unit_id: fromUnitId }) => ({
    ...{ kind: Kind.WITHDRAWN, personId, evaluationId: id, fromUnitId, toUnitId: null, notRated: true },
    ...{ blockedBy: null, appointmentId: null, start: null, leftOn: null },
  }));
}
