/*
 * Which cycles a table of statistics counts: those that are named, or those of a length and of days that cover the
 * unit or were opened within it.
 */
import { type RawBuilder, sql } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import { InvalidInput, type Look, NotFound, TooLarge } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import type { TakenCycle } from "../sources/source.ts";
import type { StatisticsQueryInput } from "./statistics.inputs.ts";

/** Most cycles in one table: a province with its communes over a year. */
const MOST_CYCLES = 3_000;

const FIELDS = sql`y.id, y.code, y.name, y.kind, y.starts_on as "startsOn", y.ends_on as "endsOn", y.status`;

/**
 * Cycles of a query, oldest first.
 *
 * @param onlyClosed for readers of the published tables: others are left out where none are named.
 * @throws InvalidInput `statistics.noCycles`, `statistics.dates`.
 * @throws NotFound when a named cycle is not there.
 * @throws TooLarge `statistics.tooManyCycles`.
 */
export async function readTakenCycles(
  look: Look,
  { unitId, includeSubtree, filter }: StatisticsQueryInput,
  onlyClosed: boolean,
): Promise<TakenCycle[]> {
  const { from, to, kind, track } = filter;
  const named = [...new Set(filter.cycleIds ?? [])];
  if (named.length === 0 && !kind) throw new InvalidInput([{ path: "query.filter.kind", rule: "statistics.noCycles" }]);
  if (from && to && from > to) throw new InvalidInput([{ path: "query.filter.from", rule: "statistics.dates" }]);
  const conditions =
    named.length > 0
      ? [sql`y.id in (${sql.join(named)})`]
      : [
          sql`y.kind = ${kind}`,
          onlyClosed ? sql`y.status = ${CycleStatus.CLOSED}` : sql`y.status <> ${CycleStatus.PLANNED}`,
          ...(track ? [sql`y.track = ${track}`] : []),
          ...(from ? [sql`y.ends_on >= ${from}`] : []),
          ...(to ? [sql`y.ends_on <= ${to}`] : []),
          reaches(unitId, includeSubtree),
        ];
  const { rows } = await sql<TakenCycle>`select ${FIELDS} from cycle y
    where ${sql.join(conditions, sql` and `)} order by y.starts_on, y.ends_on, y.id
    limit ${sql.lit(MOST_CYCLES + 1)}`.execute(look.sql);
  if (rows.length > MOST_CYCLES) throw new TooLarge("statistics.tooManyCycles", { limit: MOST_CYCLES });
  const missing = named.find((id) => !rows.some((cycle) => cycle.id === id));
  if (missing !== undefined) throw new NotFound("Cycle", missing);
  return rows;
}

/** SQL condition: the cycle covers the unit or one that it descends from, or was opened for a unit within it. */
function reaches(unitId: string, includeSubtree: boolean): RawBuilder<unknown> {
  const day = sql.ref<string>("y.ends_on");
  const lineage = sql`(select l.predecessor_id from unit_lineage l where l.successor_id = ${unitId})`;
  const above = sql`exists (select 1 from unit_closure c join unit d on d.id = c.descendant_id
    where c.ancestor_id = y.unit_id and (c.descendant_id = ${unitId} or c.descendant_id in ${lineage})
      and ${closureHolds("c", "d", day)})`;
  if (!includeSubtree) return above;
  return sql`(${above} or exists (select 1 from unit_closure c join unit d on d.id = c.descendant_id
    where c.descendant_id = y.unit_id and (c.ancestor_id = ${unitId} or c.ancestor_id in ${lineage})
      and ${closureHolds("c", "d", day)}))`;
}
