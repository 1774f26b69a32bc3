import { sql } from "kysely";
import type { Cycle } from "../../cycle/index.ts";
import type { Work } from "../../kernel/index.ts";
import { flag } from "../../organization/index.ts";
import { heldWithin, insideUnits } from "./candidates.ts";
import { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { type Kind, kindOf, type KindRow, type Start } from "./matching.read.ts";
import { type RatedBy, ratingStay, type Stay } from "./rating-stay.ts";

interface MoverRow extends KindRow {
  readonly person_id: string;
  readonly appointment_id: string;
  readonly held_unit_id: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly is_inside: number;
}

/**
 * Seats those who moved during the period where their regulation says that they are rated.
 *
 * Only where some regulation says something else than the new unit are they looked at, one by one: they are few.
 */
export async function settleTransfers(work: Work, cycle: Cycle, startOf: (kind: Kind) => Start): Promise<void> {
  const { sql: db } = work;
  const kinds = await sql<KindRow>`select distinct unit_id, position_class, subject_type, is_leading from opening_person
    where reason is null or reason = ${ExclusionReason.MOVED_AWAY}`.execute(db);
  if (!kinds.rows.some((row) => ratedByOf(startOf(kindOf(row))) !== "NEW_UNIT")) return;
  const movers = Map.groupBy(await readMovers(work, cycle), (row) => row.person_id);
  for (const [personId, rows] of movers) {
    const [first] = rows;
    const ratedBy = first ? ratedByOf(startOf(kindOf(first))) : "NEW_UNIT";
    const stay = ratingStay(rows.map(stayOf), ratedBy, cycle);
    if (ratedBy !== "NEW_UNIT" && stay) await seat(work, personId, stay);
  }
}

function ratedByOf(start: Start): RatedBy {
  return start.reason === null ? start.ratedBy : "NEW_UNIT";
}

function stayOf(row: MoverRow): Stay & { readonly appointmentId: string; readonly isInside: boolean } {
  const { held_unit_id: unitId, starts_on: startsOn, ends_on: endsOn, appointment_id: appointmentId } = row;
  return { unitId, startsOn, endsOn, appointmentId, isInside: Number(row.is_inside) === 1 };
}

async function readMovers({ sql: db }: Work, cycle: Cycle): Promise<readonly MoverRow[]> {
  const { rows } = await sql<MoverRow>`select p.person_id, p.unit_id, p.position_class, p.subject_type, p.is_leading,
      held.id as appointment_id, held.unit_id as held_unit_id, held.starts_on, held.ends_on,
      case when held.unit_id in (${insideUnits(cycle)}) then 1 else 0 end as is_inside
    from opening_person p join appointment held on held.person_id = p.person_id
    where ${flag("held.is_primary")} and ${heldWithin("held", cycle)}
      and (p.reason is null or p.reason = ${ExclusionReason.MOVED_AWAY})
      and exists (select 1 from appointment other where other.person_id = p.person_id
        and ${flag("other.is_primary")} and ${heldWithin("other", cycle)} and other.unit_id <> held.unit_id)
    order by p.person_id, held.starts_on, held.id`.execute(db);
  return rows;
}

async function seat(
  { sql: db }: Work,
  personId: string,
  { appointmentId, isInside }: { readonly appointmentId: string; readonly isInside: boolean },
): Promise<void> {
  if (!isInside) {
    await sql`update opening_person set reason = ${ExclusionReason.MOVED_AWAY} where person_id = ${personId}`.execute(
      db,
    );
    return;
  }
  await sql`delete from opening_person where person_id = ${personId} and appointment_id <> ${appointmentId}`.execute(
    db,
  );
  await sql`insert into opening_person (seq, person_id, appointment_id, unit_id, position_id, position_class,
      subject_type, is_leading, reason)
    select (select coalesce(max(seq), 0) + 1 from opening_person), held.person_id, held.id, held.unit_id,
      held.position_id, p.position_class, held.subject_type, (${flag("held.leading")} or ${flag("held.deputy")}), null
    from appointment held join position p on p.id = held.position_id
    where held.id = ${appointmentId}
      and not exists (select 1 from opening_person there where there.person_id = held.person_id)`.execute(db);
  await sql`update opening_person set reason = null
    where person_id = ${personId} and reason = ${ExclusionReason.MOVED_AWAY}`.execute(db);
}
