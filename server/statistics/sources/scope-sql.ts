import { type RawBuilder, sql } from "kysely";
import { closureHolds } from "../../organization/index.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import type { StatisticsScope } from "./source.ts";

/** The last day of the newest cycle: units below are those of its tree. */
export function treeDay({ cycles, today }: Pick<StatisticsScope, "cycles" | "today">): string {
  return cycles.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), cycles[0]?.endsOn ?? today);
}

/** First day of the oldest cycle. */
function firstDay({ cycles, today }: StatisticsScope): string {
  return cycles.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), cycles[0]?.startsOn ?? today);
}

/** Ids of the cycles as a list for `in (…)`; never empty. */
export function cycleIds({ cycles }: StatisticsScope): RawBuilder<unknown> {
  return cycles.length === 0 ? sql`null` : sql.join(cycles.map(({ id }) => id));
}

/** Rows `id, is_root`: the unit asked for, and the units below it where those are rows. */
export function placesOf(scope: StatisticsScope): RawBuilder<unknown> {
  const own = sql`select u.id, 1 as is_root from unit u where u.id = ${scope.unitId}`;
  if (scope.byUnit === UnitBreakdown.NONE) return own;
  const day = treeDay(scope);
  const depth = scope.byUnit === UnitBreakdown.CHILDREN ? sql`= 1` : sql`> 0`;
  return sql`${own} union all
    select c.descendant_id as id, 0 as is_root from unit_closure c join unit u on u.id = c.descendant_id
    where c.ancestor_id = ${scope.unitId} and c.depth ${depth} and ${closureHolds("c", "u", day)}
      and u.starts_on <= ${day} and (u.ends_on is null or u.ends_on >= ${firstDay(scope)})`;
}

/**
 * Common table expressions `place` and `member`: which units count in which cycle for which place, each cycle in the
 * tree of its own last day. For a cycle that ended before a place existed the units that it descends from count, with
 * what stood below them then.
 */
export function scopeSql(scope: StatisticsScope): RawBuilder<unknown> {
  const alone = scope.includeSubtree ? sql`` : sql`and (p.is_root = 0 or b.depth = 0)`;
  const below = sql`join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", sql.ref("y.ends_on"))}`;
  return sql`place as (${placesOf(scope)}),
    member as (
      select p.id as place_id, p.is_root, y.id as cycle_id, b.descendant_id as unit_id
      from place p join cycle y on y.id in (${cycleIds(scope)})
      join unit_closure b on b.ancestor_id = p.id ${alone} ${below}
      union
      select p.id, p.is_root, y.id, b.descendant_id
      from place p join unit pu on pu.id = p.id
      join cycle y on y.id in (${cycleIds(scope)}) and y.ends_on < pu.starts_on
      join unit_lineage l on l.successor_id = p.id
      join unit_closure b on b.ancestor_id = l.predecessor_id ${alone} ${below}
    )`;
}
