/*
 * What analysts get: the published tables of closed cycles, cell by cell, never added up, because a sum of cells could
 * tell a hidden one.
 */
import { sql } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { assertAllowed, denied, type Look, type Viewer } from "../../kernel/index.ts";
import { ratio } from "../measures/measure.ts";
import { placesOf } from "../sources/scope-sql.ts";
import { cycleIds } from "../sources/scope-sql.ts";
import type { StatisticsScope } from "../sources/source.ts";
import { ALL_GRADES } from "../suppression/suppressed-count.entity.ts";
import type { ValueRow } from "./assemble.ts";
import type { AskedMeasure } from "./check-query.ts";
import { StatisticsDimension, StatisticsMeasure } from "./statistics.enums.ts";
import type { StatisticsQueryInput } from "./statistics.inputs.ts";
import type { StatisticsValue } from "./statistics.views.ts";

const { UNIT, CYCLE, POSITION_CLASS, GRADE } = StatisticsDimension;
const PUBLISHED: ReadonlySet<StatisticsDimension> = new Set([UNIT, CYCLE, POSITION_CLASS, GRADE]);
const EXACT_FILTERS = [
  ...(["subjectTypes", "leading", "dutyGroups", "grades", "steps"] as const),
  ...(["frameworkVersionIds", "criterionIds"] as const),
];

/**
 * Refuses what the published tables do not have: it is never narrowed in silence.
 *
 * @throws Forbidden `statistics.exactOnly` naming it, `statistics.personsOnly`.
 */
export function assertPublished(viewer: Viewer, query: StatisticsQueryInput, asked: readonly AskedMeasure[]): void {
  const { groupBy, filter } = query;
  const measure = asked.find((each) => each.measure.published !== true)?.measure.id;
  const dimension = groupBy.find((each) => !PUBLISHED.has(each));
  const field = EXACT_FILTERS.find((each) => filter[each] !== undefined && filter[each] !== null);
  const several = (filter.positionClasses?.length ?? 0) > 1 && !groupBy.includes(POSITION_CLASS);
  const what = measure ?? dimension ?? field ?? (several ? "positionClasses" : undefined);
  if (what !== undefined) assertAllowed(viewer, denied("statistics.exactOnly", { what }));
  if (filter.subject !== EvaluationSubject.PERSON) assertAllowed(viewer, denied("statistics.personsOnly"));
}

interface Cell {
  readonly placeId: string;
  readonly isRoot: number;
  readonly cycleId: string;
  readonly positionClass: string;
  readonly grade: string;
  readonly count: number | null;
}

/**
 * Cells of the published tables as rows; the total is the unit's own row, which several cycles or classes have none of.
 *
 * @throws Forbidden `statistics.notClosed`; `statistics.exactOnly` for several cycles that are no rows.
 */
export async function readPublished(
  look: Look,
  scope: StatisticsScope,
  asked: readonly AskedMeasure[],
): Promise<{ total: ValueRow; rows: ValueRow[] }> {
  const { cycles, dimensions } = scope;
  if (cycles.some(({ status }) => status !== CycleStatus.CLOSED))
    assertAllowed(look.viewer, denied("statistics.notClosed"));
  if (cycles.length > 1 && !dimensions.includes(CYCLE))
    assertAllowed(look.viewer, denied("statistics.exactOnly", { what: "cycleIds" }));
  const cells = await readCells(look, scope);
  const groups = Map.groupBy(cells, ({ placeId, cycleId, positionClass }) =>
    JSON.stringify([placeId, cycleId, positionClass]),
  );
  const byUnit = dimensions.includes(UNIT);
  const roots = [...groups.values()].filter((of) => Number(of[0]?.isRoot) === 1);
  const shown = byUnit ? [...groups.values()].filter((of) => Number(of[0]?.isRoot) === 0) : roots;
  const rootOf = new Map(roots.map((of) => [JSON.stringify([of[0]?.cycleId, of[0]?.positionClass]), of]));
  const single = roots.length === 1 && !dimensions.includes(POSITION_CLASS) ? roots[0] : undefined;
  const rows = shown.flatMap((of) => {
    const whole = byUnit ? rootOf.get(JSON.stringify([of[0]?.cycleId, of[0]?.positionClass])) : single;
    return rowsOf(of, { dimensions, asked, whole });
  });
  return { total: { keys: [], values: totalOf(single, roots.length, asked) }, rows };
}

interface Shape {
  readonly dimensions: readonly StatisticsDimension[];
  readonly asked: readonly AskedMeasure[];
  readonly whole: readonly Cell[] | undefined;
}

/** One row a group, or one a grade of it. */
function rowsOf(of: readonly Cell[], { dimensions, asked, whole }: Shape): ValueRow[] {
  const rated = ratedOf(of);
  const keys = (cell: Cell): string[] => {
    const known = { UNIT: cell.placeId, CYCLE: cell.cycleId, POSITION_CLASS: cell.positionClass, GRADE: cell.grade };
    return dimensions.map((each) => known[each as keyof typeof known]);
  };
  if (!dimensions.includes(GRADE))
    return of
      .filter(({ grade }) => grade === ALL_GRADES)
      .map((cell) => ({ keys: keys(cell), values: valuesOf(rated, ratedOf(whole ?? []), asked) }));
  return of
    .filter(({ grade }) => grade !== ALL_GRADES)
    .map((cell) => ({ keys: keys(cell), values: valuesOf(cell.count, rated, asked) }));
}

function totalOf(
  single: readonly Cell[] | undefined,
  roots: number,
  asked: readonly AskedMeasure[],
): StatisticsValue[] {
  const rated = single ? ratedOf(single) : 0;
  if (single || roots === 0) return valuesOf(rated, rated, asked);
  return asked.map(({ measure: { id: measure } }) => ({ measure, value: null, base: null, hidden: true }));
}

function ratedOf(of: readonly Cell[]): number {
  return Number(of.find(({ grade }) => grade === ALL_GRADES)?.count ?? 0);
}

/** @param count null: hidden. */
function valuesOf(count: number | null, base: number, asked: readonly AskedMeasure[]): StatisticsValue[] {
  return asked.map(({ measure: { id: measure } }) => {
    if (count === null) return { measure, value: null, base, hidden: true };
    const value = measure === StatisticsMeasure.RATED ? String(count) : ratio(Number(count), base);
    return { measure, value, base, hidden: false };
  });
}

async function readCells(look: Look, scope: StatisticsScope): Promise<readonly Cell[]> {
  const { filter, includeSubtree, dimensions } = scope;
  const byClass = dimensions.includes(POSITION_CLASS) || (filter.positionClasses?.length ?? 0) > 0;
  const classes = filter.positionClasses?.length
    ? sql`and s.position_class in (${sql.join(filter.positionClasses)})`
    : sql``;
  const rootReach = sql.lit(includeSubtree ? "SUBTREE" : "OWN");
  const { rows } = await sql<Cell>`select p.id as "placeId", p.is_root as "isRoot", s.cycle_id as "cycleId",
      s.position_class as "positionClass", s.grade, s.count
    from (${placesOf(scope)}) p
    join suppressed_count s on s.unit_id = p.id and s.cycle_id in (${cycleIds(scope)})
      and s.published_table = ${byClass ? "UNIT_CLASS_GRADE" : "UNIT_GRADE"} ${classes}
      and s.reach = case when p.is_root = 1 then ${rootReach} else 'SUBTREE' end`.execute(look.sql);
  return rows;
}
