/*
 * Numbers of a unit and the units below it in one cycle: one statement over the counters (or the published tables)
 * and the tree of the cycle's last day, after the rights were asked. README.md has the same as plain SQL.
 */
import { type RawBuilder, sql } from "kysely";
import { CycleStatus, type CycleRow, readCyclesByIds } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { assertAllowed, type Look, NotFound, TooLarge } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { countersWithout, EVALUATION_COUNTER } from "../counters/counter-tables.ts";
import { addUpExact, addUpPublished, type CountRow, type GradeName } from "./add-up.ts";
import { readUntoldOwn } from "./own-results.read.ts";
import { readStatisticsRights } from "./reader-rights.read.ts";
import { canReadExact, canReadStatistics } from "./statistics.policy.ts";
import { UnitBreakdown, type UnitStatisticsFilter } from "./unit-statistics.inputs.ts";
import type { StatisticUnit, UnitStatistic, UnitStatistics } from "./unit-statistics.views.ts";

/** Most rows on a screen; a file has no limit. */
export const MOST_UNITS = 5_000;

/** What a viewer asked for, with the answer to whether and how it may be read. */
export interface AskedUnitStatistics {
  readonly filter: UnitStatisticsFilter;
  readonly cycle: CycleRow;
  readonly exact: boolean;
  /** Evaluations that this reader must not find counted. */
  readonly leftOut: readonly string[];
}

/** Rows after a unit, in the order of the list; the first page also has the unit asked for. */
export interface StatisticsPage {
  readonly after: UnitPlace | null;
  readonly limit: number;
}

/** Place of a unit in the list. */
export interface UnitPlace {
  readonly sortKey: string;
  readonly id: string;
}

/** A page of the list: the total only on the first one. */
export interface StatisticsRows {
  readonly total: UnitStatistic | null;
  readonly units: readonly UnitStatistic[];
  readonly last: UnitPlace | null;
}

interface StatisticRow extends CountRow {
  /** 0 names a grade of the cycle, 1 is the unit asked for, 2 a unit below. */
  readonly seat: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sortKey: string;
  readonly depth: number;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

/**
 * Numbers of a unit in a cycle.
 *
 * @throws Forbidden `statistics.noRight`, `statistics.personsOnly`, `statistics.notClosed`.
 * @throws NotFound when there is no such cycle or unit.
 * @throws TooLarge `statistics.tooManyUnits`.
 */
export async function readUnitStatistics(look: Look, filter: UnitStatisticsFilter): Promise<UnitStatistics> {
  const asked = await askUnitStatistics(look, filter);
  const { total, units } = await readStatisticsRows(look, asked, { after: null, limit: MOST_UNITS + 1 });
  if (total === null) throw new NotFound("Unit", filter.unitId);
  if (units.length > MOST_UNITS) throw new TooLarge("statistics.tooManyUnits", { limit: MOST_UNITS });
  const { cycle, exact, leftOut } = asked;
  return { cycle, exact, withoutOwn: leftOut.length > 0, total, units: [...units] };
}

/** Whether and how the viewer may read the numbers; throws as `readUnitStatistics` does. */
export async function askUnitStatistics(look: Look, filter: UnitStatisticsFilter): Promise<AskedUnitStatistics> {
  const withSubtree = filter.includeSubtree || filter.byUnit !== UnitBreakdown.NONE;
  const facts = await readStatisticsRights(look, { unitId: filter.unitId, withSubtree });
  const cycle = (await readCyclesByIds(look, [filter.cycleId])).get(filter.cycleId);
  const aboutPersons = filter.subject === EvaluationSubject.PERSON;
  const isClosed = cycle?.status === CycleStatus.CLOSED;
  assertAllowed(
    look.viewer,
    canReadStatistics(look.viewer, facts, { isClosed: isClosed || cycle === undefined, aboutPersons }),
  );
  if (cycle === undefined) throw new NotFound("Cycle", filter.cycleId);
  const exact = canReadExact(look.viewer, facts);
  const untold = exact ? await readUntoldOwn(look) : [];
  const leftOut = untold.filter(({ cycleId }) => cycleId === filter.cycleId).map(({ id }) => id);
  return { filter, cycle, exact, leftOut };
}

/** One page of the rows that `askUnitStatistics` allowed. */
export async function readStatisticsRows(
  look: Look,
  asked: AskedUnitStatistics,
  page: StatisticsPage,
): Promise<StatisticsRows> {
  const counted = asked.exact ? exactCounts(asked) : publishedCounts(asked);
  const { rows } = await sql<StatisticRow>`
    with place as (${placesOf(asked, page)}),
    counted as (${counted})
    select case when p.is_root = 1 then 1 else 2 end as seat, u.id as id, u.code as code, u.name as name, u.sort_key as "sortKey",
      p.depth, n.step, n.grade, n.reason, n.count, cast(null as text) as "nameVi", cast(null as text) as "nameEn", 0 as place
    from place p join unit u on u.id = p.id left join counted n on n.id = p.id
    union all
    select 0, null, null, null, null, null, null, g.grade, null, null, g.name_vi, g.name_en, g.place
    from cycle_grade g where g.cycle_id = ${asked.cycle.id}
    order by seat, "sortKey", id, place`.execute(look.sql);
  return rowsOf(rows, asked.exact);
}

/** The unit asked for and the units below it that stood on the cycle's last day, or ended within the cycle. */
function placesOf({ filter, cycle }: AskedUnitStatistics, { after, limit }: StatisticsPage): RawBuilder<unknown> {
  const own = sql`select c.descendant_id as id, 0 as depth, 1 as is_root from unit_closure c
    where c.ancestor_id = ${filter.unitId} and c.descendant_id = ${filter.unitId} and c.depth = 0`;
  const below = sql`select * from (
      select c.descendant_id as id, c.depth, 0 as is_root from unit_closure c join unit u on u.id = c.descendant_id
      where c.ancestor_id = ${filter.unitId} and c.depth ${filter.byUnit === UnitBreakdown.CHILDREN ? sql`= 1` : sql`> 0`}
        and ${closureHolds("c", "u", cycle.endsOn)}
        and u.starts_on <= ${cycle.endsOn} and (u.ends_on is null or u.ends_on >= ${cycle.startsOn})
        ${after === null ? sql`` : sql`and (u.sort_key > ${after.sortKey} or (u.sort_key = ${after.sortKey} and u.id > ${after.id}))`}
      order by u.sort_key, u.id limit ${limit}
    ) page`;
  if (filter.byUnit === UnitBreakdown.NONE) return own;
  return after === null ? sql`${own} union all ${below}` : below;
}

/** Counters summed over each place's subtree in the tree of the cycle's last day. */
function exactCounts({ filter, cycle, leftOut }: AskedUnitStatistics): RawBuilder<unknown> {
  const rootAlone = filter.includeSubtree ? sql`` : sql`and (p.is_root = 0 or b.depth = 0)`;
  const positions = filter.positionClass ? sql`and k.position_class = ${filter.positionClass}` : sql``;
  return sql`select p.id, k.step, k.grade, k.not_rated_reason as reason, sum(k.count) as count
    from place p
    join unit_closure b on b.ancestor_id = p.id ${rootAlone}
    join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", cycle.endsOn)}
    join ${countersWithout(EVALUATION_COUNTER, leftOut)} k on k.unit_id = b.descendant_id and k.cycle_id = ${cycle.id} and k.subject = ${filter.subject} ${positions}
    group by p.id, k.step, k.grade, k.not_rated_reason`;
}

/** Cells of the published tables. */
function publishedCounts({ filter, cycle }: AskedUnitStatistics): RawBuilder<unknown> {
  const rootReach = filter.includeSubtree ? "SUBTREE" : "OWN";
  const table = filter.positionClass ? "UNIT_CLASS_GRADE" : "UNIT_GRADE";
  return sql`select s.unit_id as id, 'LOCKED' as step, s.grade, null as reason, s.count
    from place p
    join suppressed_count s on s.unit_id = p.id and s.cycle_id = ${cycle.id} and s.published_table = ${table}
      and s.position_class = ${filter.positionClass ?? ""} and s.reach = case when p.is_root = 1 then ${sql.lit(rootReach)} else 'SUBTREE' end`;
}

function rowsOf(rows: readonly StatisticRow[], exact: boolean): StatisticsRows {
  const names: GradeName[] = [];
  const units = new Map<string, { unit: StatisticUnit; seat: number; sortKey: string; counts: CountRow[] }>();
  for (const row of rows) {
    const { seat, id, code, name, sortKey, depth, nameVi, nameEn, grade, ...count } = row;
    if (seat === 0) {
      names.push({ grade: grade ?? "", nameVi, nameEn });
      continue;
    }
    const known = units.get(id) ?? { unit: { id, code, name, depth: Number(depth) }, seat, sortKey, counts: [] };
    units.set(id, known);
    known.counts.push({ grade, ...count });
  }
  const addUp = exact ? addUpExact : addUpPublished;
  const listed = [...units.values()];
  const last = listed.at(-1);
  const sums = listed.map(({ unit, seat, counts }) => ({ seat, statistic: addUp(unit, counts, names) }));
  return {
    total: sums.find(({ seat }) => seat === 1)?.statistic ?? null,
    units: sums.filter(({ seat }) => seat === 2).map(({ statistic }) => statistic),
    last: last?.seat === 2 ? { sortKey: last.sortKey, id: last.unit.id } : null,
  };
}
