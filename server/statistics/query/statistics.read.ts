/*
 * Statistics of a unit by dimensions: after the rights were asked, one set-based statement a source, and what its keys
 * stand for. The screen and the file come from here.
 */
import { type Look, TooLarge, today, assertAllowed, ALLOWED, denied, Unauthenticated } from "../../kernel/index.ts";
import { MEASURES } from "../measures/registry.ts";
import type { StatisticsScope, StatisticsSource } from "../sources/source.ts";
import { readUntoldOwn } from "../units/own-results.read.ts";
import { readStatisticsRights } from "../units/reader-rights.read.ts";
import { canReadExact } from "../units/statistics.policy.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { assemble, isBlank, type ValueRow } from "./assemble.ts";
import { type AskedMeasure, checkQuery } from "./check-query.ts";
import type { KeyNames } from "./code-names.ts";
import { readKeyNames } from "./key-names.read.ts";
import { definitionOf, namedRow } from "./named-rows.ts";
import { sortRows } from "./sort-rows.ts";
import { readPredecessors } from "./predecessors.read.ts";
import { assertPublished, readPublished } from "./published.read.ts";
import { StatisticsDimension } from "./statistics.enums.ts";
import { MOST_ROWS, type StatisticsQueryInput } from "./statistics.inputs.ts";
import type { MeasureDefinition, StatisticsTable } from "./statistics.views.ts";
import { readTakenCycles } from "./taken-cycles.read.ts";

/**
 * A table of statistics.
 *
 * @param mostRows more rows than these are refused where no page is asked for; a file has no limit.
 * @throws Forbidden `statistics.noRight`, `statistics.exactOnly`, `statistics.notClosed`, `statistics.personsOnly`.
 * @throws InvalidInput what `checkQuery` and `readTakenCycles` throw.
 * @throws NotFound when the unit or a named cycle is not there.
 * @throws TooLarge `statistics.tooManyRows`, `statistics.tooManyCycles`.
 */
export async function readStatistics(
  look: Look,
  query: StatisticsQueryInput,
  mostRows: number = MOST_ROWS,
): Promise<StatisticsTable> {
  const { unitId, includeSubtree, groupBy } = query;
  const byUnit = groupBy.includes(StatisticsDimension.UNIT) ? query.filter.byUnit : UnitBreakdown.NONE;
  const rights = await readStatisticsRights(look, {
    unitId,
    withSubtree: includeSubtree || byUnit !== UnitBreakdown.NONE,
  });
  const exact = canReadExact(look.viewer, rights);
  assertAllowed(look.viewer, exact || rights.isAnalyst ? ALLOWED : denied("statistics.noRight"));
  const asked = checkQuery(query);
  if (!exact) assertPublished(look.viewer, query, asked);
  const cycles = await readTakenCycles(look, query, !exact);
  const untold = exact ? await readUntoldOwn(look) : [];
  const taken = new Set(cycles.map(({ id }) => id));
  const leftOut = untold.filter(({ cycleId }) => taken.has(cycleId)).map(({ id }) => id);
  const scope: StatisticsScope = {
    ...{ unitId, includeSubtree, byUnit, cycles, leftOut },
    ...{ dimensions: groupBy, filter: query.filter, today: today(look.clock) },
  };
  const { total, rows } = exact ? await readExactly(look, scope, asked) : await readPublished(look, scope, asked);
  const names = await readKeyNames(look, scope, keysOf(scope, rows));
  const listed = sortRows(withUnits(scope, rows, names, asked), query, names);
  if (!query.page && listed.length > mostRows) throw new TooLarge("statistics.tooManyRows", { limit: mostRows });
  const { page = 1, perPage = listed.length } = query.page ?? {};
  const predecessors = await readPredecessors(look, scope);
  return {
    exact,
    withoutOwn: leftOut.length > 0,
    dimensions: groupBy,
    measures: asked.map(({ measure }) => definitionOf(measure)),
    total: { keys: [], values: [...total.values] },
    rows: listed
      .slice((page - 1) * perPage, page * perPage)
      .map((row) => namedRow(row, { scope, names, predecessors })),
    rowCount: listed.length,
  };
}

/** The dictionary of measures; no secret, and yet only for who is signed in. */
export function readMeasureDefinitions({ viewer }: Look): MeasureDefinition[] {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  return MEASURES.map(definitionOf);
}

async function readExactly(
  look: Look,
  scope: StatisticsScope,
  asked: readonly AskedMeasure[],
): Promise<{ total: ValueRow; rows: ValueRow[] }> {
  const sums = new Map<StatisticsSource, Set<string>>();
  for (const { measure, source } of asked) sums.set(source, new Set([...(sums.get(source) ?? []), ...measure.sums]));
  const answers: [StatisticsSource, Awaited<ReturnType<StatisticsSource["read"]>>][] = [];
  for (const [source, wanted] of sums) answers.push([source, await source.read(look, scope, [...wanted])]);
  const { grades } = scope.filter;
  const isGraded = grades !== undefined && grades !== null;
  const { total, rows } = assemble(new Map(answers), { asked, dimensions: scope.dimensions, isGraded });
  const gradeAt = scope.dimensions.indexOf(StatisticsDimension.GRADE);
  const isAsked = ({ keys }: ValueRow): boolean => !isGraded || gradeAt < 0 || grades.includes(keys[gradeAt] ?? "");
  return { total, rows: rows.filter((row) => isAsked(row) && !(row.keys.includes("") && isBlank(row))) };
}

/** Where rows are units alone, those without anything to count are rows, too. */
function withUnits(
  { dimensions }: StatisticsScope,
  rows: readonly ValueRow[],
  names: ReadonlyMap<StatisticsDimension, KeyNames>,
  asked: readonly AskedMeasure[],
): ValueRow[] {
  if (dimensions.length !== 1 || dimensions[0] !== StatisticsDimension.UNIT) return [...rows];
  const there = new Set(rows.map(({ keys }) => keys[0]));
  const missing = [...(names.get(StatisticsDimension.UNIT)?.keys() ?? [])].filter((id) => !there.has(id));
  const nothing = asked.map(({ measure }) => ({
    ...{ measure: measure.id, hidden: false },
    ...measure.valueOf({ row: {}, whole: {} }),
  }));
  return [...rows, ...missing.map((id) => ({ keys: [id], values: nothing }))];
}

function keysOf(
  { dimensions }: StatisticsScope,
  rows: readonly ValueRow[],
): ReadonlyMap<StatisticsDimension, ReadonlySet<string>> {
  return new Map(dimensions.map((dimension, at) => [dimension, new Set(rows.map(({ keys }) => keys[at] ?? ""))]));
}
