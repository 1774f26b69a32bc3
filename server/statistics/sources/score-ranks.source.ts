import { type RawBuilder, sql } from "kysely";
import { DECIDED_STEPS } from "../../evaluation/index.ts";
import type { Look } from "../../kernel/index.ts";
import { SCORE_COUNTER } from "../counters/counter-tables.ts";
import { StatisticsDimension } from "../query/statistics.enums.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { oneOf, readGrouped, subjectConditions } from "./grouped-read.ts";
import { type Band, neededBands, type ReadScore, ranksOf } from "./score-ranks.ts";
import { scopeSql } from "./scope-sql.ts";
import { SCORE_DIMENSIONS } from "./scores.source.ts";
import type { SourceRow, StatisticsScope, StatisticsSource } from "./source.ts";

const MILLION = 1_000_000;

/** Bands that a statement names one by one; more of them are read as one span. */
const MOST_SPANS = 40;

const { SCORE_BAND: _, ...DIMENSIONS } = SCORE_DIMENSIONS;

/**
 * Median, lowest and highest totals, exact: the distribution says in which whole points they lie, and only evaluations
 * of those points are read.
 */
export const SCORE_RANKS: StatisticsSource = {
  name: "scoreRanks",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups", "grades", "frameworkVersionIds"]),
  read: async (look, scope) => {
    const groups = [...(await readBands(look, scope, true)), ...(await readBands(look, scope, false))];
    const needed = new Set(groups.flatMap(({ bands }) => neededBands(bands)));
    if (needed.size === 0) return [];
    const scores = await readScores(look, scope, [...needed]);
    return groups.map(({ isTotal, keys, bands }) => {
      const own = scores.get(nameOf(isTotal, keys)) ?? [];
      return { isTotal, keys, sums: ranksOf(bands, own) };
    });
  },
};

interface BandedGroup extends Pick<SourceRow, "isTotal" | "keys"> {
  readonly bands: readonly Band[];
}

/** The distribution of the total, or that of every row. */
async function readBands(look: Look, scope: StatisticsScope, isTotal: boolean): Promise<BandedGroup[]> {
  if (!isTotal && scope.dimensions.length === 0) return [];
  const own = isTotal ? { ...scope, byUnit: UnitBreakdown.NONE, dimensions: [] } : scope;
  const { filter } = own;
  const rows = await readGrouped(
    look,
    { ...own, dimensions: [...own.dimensions, StatisticsDimension.SCORE_BAND] },
    {
      table: SCORE_COUNTER,
      joins: sql``,
      conditions: [
        ...subjectConditions(scope),
        ...oneOf("k.duty_group", filter.dutyGroups),
        ...oneOf("k.grade", filter.grades),
        ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
      ],
      dimensions: SCORE_DIMENSIONS,
      sums: { rated: sql`k.count` },
    },
  );
  const groups = Map.groupBy(
    rows.filter((row) => !row.isTotal),
    ({ keys }) => nameOf(isTotal, keys.slice(0, -1)),
  );
  return [...groups.values()].map((of) => ({
    isTotal,
    keys: (of[0]?.keys ?? []).slice(0, -1),
    bands: of.map(({ keys, sums }) => ({ band: Number(keys.at(-1)), count: sums.rated ?? 0 })),
  }));
}

/** What evaluations are told apart by, of the dimensions that are their own. */
const OWN_COLUMNS: Partial<Record<StatisticsDimension, string>> = {
  POSITION_CLASS: "position_class",
  SUBJECT_TYPE: "subject_type",
  LEADING: "leading",
  DUTY_GROUP: "duty_group",
  GRADE: "grade",
  FRAMEWORK: "framework_version_id",
};

/** Totals in the bands by group, smallest first; each evaluation is read once, however many places count it. */
async function readScores(
  look: Look,
  scope: StatisticsScope,
  bands: readonly number[],
): Promise<Map<string, ReadScore[]>> {
  const own = scope.dimensions.flatMap((dimension) => OWN_COLUMNS[dimension] ?? []);
  const alike = sql.join(["unit_id", "cycle_id", ...own, "total"].map((column) => sql.ref(`k.${column}`)));
  const { rows } = await sql<Record<string, string | number | null>>`with ${scopeSql(scope)}, evaluated as (
      select e.id, e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, '') as position_class,
        coalesce(e.subject_type, '') as subject_type, case when e.leading then 1 else 0 end as leading,
        coalesce(e.duty_group, '') as duty_group, e.framework_version_id, e.decided_grade as grade,
        e.total_millionths as total
      from (select distinct unit_id, cycle_id from member) m
      join evaluation e on e.unit_id = m.unit_id and e.cycle_id = m.cycle_id
      where e.step in (${sql.join([...DECIDED_STEPS])}) and e.decided_grade is not null and (${within(bands)})
    ),
    counted as (
      select ${alike}, count(*) as count from evaluated k
      where ${sql.join(rowConditions(scope), sql` and `)} group by ${alike}
    )
    select ${keysOf(scope)} m.is_root, k.total, sum(k.count) as count from counted k
    join member m on m.unit_id = k.unit_id and m.cycle_id = k.cycle_id join cycle y on y.id = k.cycle_id
    group by ${groupKeys(scope)} m.is_root, k.total order by k.total`.execute(look.sql);
  const found = new Map<string, ReadScore[]>();
  for (const row of rows) {
    const keys = scope.dimensions.map((_dimension, at) => String(row[`key_${String(at)}`] ?? ""));
    const isRoot = Number(row.is_root) === 1;
    const score = { total: Number(row.total), count: Number(row.count) };
    if (isRoot) push(found, nameOf(true, []), score);
    if (isRoot === (scope.byUnit === UnitBreakdown.NONE) && keys.length > 0) push(found, nameOf(false, keys), score);
  }
  return found;
}

function push(found: Map<string, ReadScore[]>, name: string, score: ReadScore): void {
  const known = found.get(name) ?? [];
  known.push(score);
  found.set(name, known);
}

function rowConditions({ filter, leftOut, ...scope }: StatisticsScope): RawBuilder<unknown>[] {
  return [
    ...subjectConditions({ ...scope, filter, leftOut }),
    ...oneOf("k.duty_group", filter.dutyGroups),
    ...oneOf("k.grade", filter.grades),
    ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
    ...(leftOut.length === 0 ? [] : [sql`k.id not in (${sql.join(leftOut)})`]),
  ];
}

function keysOf({ dimensions }: StatisticsScope): RawBuilder<unknown> {
  const keys = dimensions.map(
    (each, at) => sql`cast(${expressionOf(each)} as text) as ${sql.id(`key_${String(at)}`)},`,
  );
  return keys.length === 0 ? sql`` : sql.join(keys, sql` `);
}

function groupKeys({ dimensions }: StatisticsScope): RawBuilder<unknown> {
  const keys = dimensions.map((each) => sql`${expressionOf(each)},`);
  return keys.length === 0 ? sql`` : sql.join(keys, sql` `);
}

function expressionOf(dimension: StatisticsDimension): RawBuilder<unknown> {
  return (DIMENSIONS as Partial<Record<StatisticsDimension, RawBuilder<unknown>>>)[dimension] ?? sql`''`;
}

function within(bands: readonly number[]): RawBuilder<unknown> {
  const sorted = bands.toSorted((one, other) => one - other);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const spans = sorted.length > MOST_SPANS ? [[first, last]] : sorted.map((band) => [band, band]);
  return sql.join(
    spans.map(
      ([from = 0, to = 0]) =>
        sql`(e.total_millionths >= ${from * MILLION} and e.total_millionths < ${(to + 1) * MILLION})`,
    ),
    sql` or `,
  );
}

function nameOf(isTotal: boolean, keys: readonly string[]): string {
  return JSON.stringify(isTotal ? [] : [keys]);
}
