import { type RawBuilder, sql } from "kysely";
import type { Cycle } from "../../cycle/index.ts";
import { closureHolds, flag } from "../../organization/index.ts";
import { ExclusionReason } from "./cycle-exclusion.entity.ts";

/** A cycle as far as it decides who takes part. */
export type Period = Pick<Cycle, "id" | "unitId" | "kind" | "track" | "startsOn" | "endsOn">;

const OPEN_END = sql.lit("9999-12-31");

/**
 * Query for everybody who held an appointment below the cycle's root on a day of the period, once each: the
 * appointment that one would be evaluated for, or `reason` why not.
 *
 * A person is evaluated for the primary appointment at the end of the period, or on the last day that one was held;
 * whoever holds only concurrent ones here, or has moved to a unit outside, or is evaluated in another cycle of this
 * kind on one of the days, is left out.
 *
 * @param person limits it to some people.
 */
export function candidates(period: Period, person: RawBuilder<boolean> = sql<boolean>`1 = 1`): RawBuilder<unknown> {
  return sql`select c.person_id, c.appointment_id, c.unit_id, c.position_id, c.position_class, c.subject_type,
      c.is_leading,
      case
        when c.is_primary = 0 then ${sql.lit(ExclusionReason.NOT_PRIMARY)}
        when c.any_place > 1 then ${sql.lit(ExclusionReason.MOVED_AWAY)}
        when ${evaluatedElsewhere(period, sql`e.person_id = c.person_id`)}
          then ${sql.lit(ExclusionReason.EVALUATED_ELSEWHERE)}
      end as reason
    from (${placed(period, person)}) c where c.inside_place = 1 and c.is_inside = 1`;
}

/** Query for the units of which another cycle of this kind and track has an evaluation on one of the days. */
export function unitsEvaluatedElsewhere(period: Period): RawBuilder<unknown> {
  return sql`select e.subject_unit_id from evaluation e join cycle o on o.id = e.cycle_id
    where e.subject_unit_id is not null and ${elsewhere(period)}`;
}

/** SQL condition: another cycle of this kind and track has an evaluation of the person on one of the days. */
function evaluatedElsewhere(period: Period, subject: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from evaluation e join cycle o on o.id = e.cycle_id
    where ${subject} and ${elsewhere(period)})`;
}

function elsewhere(period: Period): RawBuilder<boolean> {
  return sql<boolean>`(e.track = ${period.track} and o.kind = ${period.kind} and o.id <> ${period.id}
      and e.starts_on <= ${period.endsOn} and e.ends_on >= ${period.startsOn})`;
}

/** All appointments of the period of those who have one inside, each with its place among those of the person. */
function placed(period: Period, person: RawBuilder<boolean>): RawBuilder<unknown> {
  const latest = sql`coalesce(h.ends_on, ${OPEN_END}) desc, h.starts_on desc, h.id`;
  return sql`select h.*,
      row_number() over (partition by h.person_id order by h.is_primary desc, ${latest}) as any_place,
      row_number() over (partition by h.person_id order by h.is_inside desc, h.is_primary desc, ${latest})
        as inside_place
    from (select held.id, held.id as appointment_id, held.person_id, held.unit_id, held.position_id,
        p.position_class, held.subject_type, (${flag("held.leading")} or ${flag("held.deputy")}) as is_leading,
        case when ${flag("held.is_primary")} then 1 else 0 end as is_primary, held.starts_on, held.ends_on,
        case when held.unit_id in (${insideUnits(period)}) then 1 else 0 end as is_inside
      from appointment held join position p on p.id = held.position_id
      where ${heldWithin("held", period)} and held.person_id in (
        select person_id from appointment here
        where ${heldWithin("here", period)} and here.unit_id in (${insideUnits(period)}) and ${person})) h`;
}

/** The root and all units below it at the end of the period; of an ended unit its last day counts. */
export function insideUnits({ unitId, endsOn }: Pick<Period, "unitId" | "endsOn">): RawBuilder<unknown> {
  return sql`select tree.descendant_id from unit_closure tree join unit inner_unit on inner_unit.id = tree.descendant_id
    where tree.ancestor_id = ${unitId} and ${closureHolds("tree", "inner_unit", endsOn)}`;
}

/** SQL condition: the appointment held on a day of the period. */
export function heldWithin(
  table: string,
  { startsOn, endsOn }: Pick<Period, "startsOn" | "endsOn">,
): RawBuilder<boolean> {
  const [first, last] = [sql.ref(`${table}.starts_on`), sql.ref(`${table}.ends_on`)];
  return sql<boolean>`(${first} <= ${endsOn} and (${last} is null or ${last} >= ${startsOn}))`;
}
