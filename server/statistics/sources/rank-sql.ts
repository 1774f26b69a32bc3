import { type RawBuilder, sql } from "kysely";
import { BAND_WIDTHS, type CounterTable, SCORE_BAND_COUNTER, SCORE_COUNTER } from "../counters/counter-tables.ts";
import { StatisticsDimension } from "../query/statistics.enums.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { keyColumn } from "./grouped-read.ts";
import type { StatisticsScope } from "./source.ts";

/** A place in the order of totals; both middles are one place where the number is odd. */
export const RANKS = ["lowest", "lower_middle", "upper_middle", "highest"] as const;
export type Rank = (typeof RANKS)[number];

/** Twice the place, counted from 1, that a rank has in the group of `p`: whole without a division. */
const PLACE_TWICE: Readonly<Record<Rank, RawBuilder<unknown>>> = {
  lowest: sql`2`,
  lower_middle: sql`(p.base + p.base % 2)`,
  upper_middle: sql`(p.base + 2 - p.base % 2)`,
  highest: sql`(2 * p.base)`,
};

/** What ranks are asked of: counters `k` that fulfil the conditions, by dimensions. */
export interface RankQuery {
  readonly conditions: readonly RawBuilder<unknown>[];
  readonly dimensions: Readonly<Partial<Record<StatisticsDimension, RawBuilder<unknown>>>>;
  readonly ranks: readonly Rank[];
}

/** Dimensions that the unit and the cycle of a counter decide, with `m` its member row and `y` its cycle. */
const OF_MEMBER: Readonly<Partial<Record<StatisticsDimension, RawBuilder<unknown>>>> = {
  UNIT: sql`m.place_id`,
  CYCLE: sql`m.cycle_id`,
  PERIOD: sql`y.starts_on || '/' || y.ends_on`,
};

/** One counting: of all bands at first, then of what lies in the parts `g` that hold a rank. */
interface Step {
  readonly at: number;
  readonly table: CounterTable;
  /** What is put in order. */
  readonly value: RawBuilder<unknown>;
  readonly within: RawBuilder<unknown>;
}

const STEPS: readonly Step[] = [
  ...BAND_WIDTHS.map((width, at): Step => {
    const within = sql`and k.width = ${sql.lit(width)} ${at === 0 ? sql`` : sql`and k.part_of = g.part`}`;
    return { at, table: SCORE_BAND_COUNTER, value: sql`k.band`, within };
  }),
  {
    at: BAND_WIDTHS.length,
    table: SCORE_COUNTER,
    value: sql`k.total_millionths`,
    within: sql`and k.part_of = g.part`,
  },
];

/**
 * Common table expressions up to `ranked`: rows with `place` (0: the total), a column a dimension, `base` (how many the
 * group has), a total in millionths (`part`), and for every rank a column that is not null where that total holds it.
 *
 * Running sums of bands say which whole point holds the place, then which part of it; only totals of that part are put
 * in order. Every step finds its counters by an index, so their number does not grow with the evaluations. What a group
 * is goes along with its parts: a join of two of these tables would be of sizes that PostgreSQL cannot guess.
 */
export function rankTables(scope: StatisticsScope, query: RankQuery): RawBuilder<unknown> {
  return sql`slot as materialized (${slots(scope)}), ${leftOutTables(scope)}
    ${sql.join(STEPS.map((step) => stepTables(scope, query, step)))},
    ranked as (select * from ${table("found", STEPS.length - 1)})`;
}

/** Units and cycles that count, with what they are in the dimensions that they decide and a number for that: `place`. */
function slots(scope: StatisticsScope): RawBuilder<unknown> {
  const keys = scope.dimensions.flatMap((dimension, at) => {
    const known = OF_MEMBER[dimension];
    return known ? [{ known, named: sql`cast(${known} as text) as ${sql.id(keyColumn(at))}` }] : [];
  });
  const order = sql.join(keys.map(({ known }) => known));
  const place = keys.length === 0 ? sql`1 as place` : sql`dense_rank() over (order by ${order}) as place`;
  return sql`select ${sql.join([sql`m.is_root, m.unit_id, m.cycle_id`, place, ...keys.map(({ named }) => named)])}
    from member m ${scope.dimensions.includes(StatisticsDimension.PERIOD) ? sql`join cycle y on y.id = m.cycle_id` : sql``}`;
}

/** Evaluations that are left out, counted from scratch to be taken away. */
function leftOutTables({ leftOut }: StatisticsScope): RawBuilder<unknown> {
  if (leftOut.length === 0) return sql``;
  const which = sql`e.id in (${sql.join([...leftOut])})`;
  const tables = [SCORE_BAND_COUNTER, SCORE_COUNTER].map(
    (counters) => sql`${away(counters)} as (${counters.countedAnew(which)}),`,
  );
  return sql.join(tables, sql` `);
}

/** Columns that tell groups apart: `place` (0: the total) and the dimensions that counters decide. */
function groupColumns({ dimensions }: StatisticsScope): string[] {
  return ["place", ...dimensions.flatMap((dimension, at) => (OF_MEMBER[dimension] ? [] : [keyColumn(at)]))];
}

/** Columns that go with a group: `place` and every dimension. */
function carriedColumns({ dimensions }: StatisticsScope): string[] {
  return ["place", ...dimensions.map((_, at) => keyColumn(at))];
}

/** How many every band or total has, and which of them hold the ranks. */
function stepTables(scope: StatisticsScope, query: RankQuery, step: Step): RawBuilder<unknown> {
  const { at } = step;
  const partition = columnsOf("c", at === 0 ? groupColumns(scope) : ["above"]);
  const base = at === 0 ? sql`, sum(c.own) over (partition by ${partition}) as base` : sql``;
  const ranks = query.ranks.map((rank) => {
    const place = at === 0 ? PLACE_TWICE[rank] : sql.ref(`p.${rank}`);
    const isHere = sql`2 * (p.up_to - p.own) < ${place} and ${place} <= 2 * p.up_to`;
    return { isHere, left: sql`case when ${isHere} then ${place} - 2 * (p.up_to - p.own) end as ${sql.id(rank)}` };
  });
  const columns = [columnsOf("p", [...carriedColumns(scope), "base", "part"]), ...ranks.map(({ left }) => left)];
  return sql`${table("cell", at)} as (${cells(scope, query, step)}),
    ${table("found", at)} as materialized (
      select row_number() over (order by p.part) as number, ${sql.join(columns)}
      from (
        select c.*, sum(c.own) over (partition by ${partition} order by c.part) as up_to ${base}
        from ${table("cell", at)} c
      ) p
      where ${sql.join(
        ranks.map(({ isHere }) => isHere),
        sql` or `,
      )}
    )`;
}

/** How many have each band, of every group and the total; after the first step of every part that holds a rank. */
function cells(scope: StatisticsScope, query: RankQuery, step: Step): RawBuilder<unknown> {
  const branches = (isTotal: boolean): RawBuilder<unknown>[] => [
    branch(scope, query, step, { isTotal, counters: sql.table(step.table.name), sign: 1 }),
    ...(scope.leftOut.length > 0
      ? [branch(scope, query, step, { isTotal, counters: away(step.table), sign: -1 })]
      : []),
  ];
  const all = [...branches(true), ...(scope.dimensions.length > 0 ? branches(false) : [])];
  const isFirst = step.at === 0;
  const grouped = isFirst ? groupColumns(scope) : ["above"];
  const carried = isFirst ? carriedColumns(scope) : partColumns(scope, query);
  const others = carried.filter((column) => !grouped.includes(column));
  const least = others.map((column) => sql`min(${sql.ref(`c.${column}`)}) as ${sql.id(column)}`);
  const columns = columnsOf("c", [...grouped, "part"]);
  return sql`select ${sql.join([columns, ...least])}, sum(c.own) as own
    from (${sql.join(all, sql` union all `)}) c group by ${columns} having sum(c.own) <> 0`;
}

/** What the next step knows of a part: its group, how many that has, and the places that are left to go. */
function partColumns(scope: StatisticsScope, { ranks }: RankQuery): string[] {
  return [...carriedColumns(scope), "base", ...ranks];
}

interface Branch {
  readonly isTotal: boolean;
  readonly counters: RawBuilder<unknown>;
  readonly sign: 1 | -1;
}

/** Counters of the total or of the groups. `cross join` keeps SQLite in this order: parts, their units, their counters. */
function branch(
  scope: StatisticsScope,
  query: RankQuery,
  { at, value, within }: Step,
  { isTotal, counters, sign }: Branch,
): RawBuilder<unknown> {
  const isRoot = isTotal || scope.byUnit === UnitBreakdown.NONE;
  const first = [sql`${isTotal ? sql`0` : sql`s.place`} as place`, ...firstKeys(scope, query, isTotal)];
  const later = [sql`g.number as above`, columnsOf("g", partColumns(scope, query))];
  const columns = [...(at === 0 ? first : later), sql`${value} as part`, sql`${sql.lit(sign)} * k.count as own`];
  const conditions = [
    isRoot ? sql`s.is_root > 0` : sql`s.is_root < 1`,
    ...(at === 0 ? [] : isOfPart(scope, query, isTotal)),
    ...query.conditions,
  ];
  return sql`select ${sql.join(columns)}
    from ${at === 0 ? sql`` : sql`${table("found", at - 1)} g cross join`} slot s cross join ${counters} k
    where k.unit_id = s.unit_id and k.cycle_id = s.cycle_id ${within} and ${sql.join(conditions, sql` and `)}`;
}

/** What a counter is in each dimension; the total is nothing in any. */
function firstKeys(scope: StatisticsScope, query: RankQuery, isTotal: boolean): RawBuilder<unknown>[] {
  return scope.dimensions.map((dimension, at) => {
    const name = keyColumn(at);
    const value = OF_MEMBER[dimension] ? sql.ref(`s.${name}`) : keyOf(query, dimension);
    return sql`${isTotal ? sql`cast('' as text)` : value} as ${sql.id(name)}`;
  });
}

/** Conditions: the counter belongs to the group of the part `g`. */
function isOfPart(scope: StatisticsScope, query: RankQuery, isTotal: boolean): RawBuilder<unknown>[] {
  if (isTotal) return [sql`g.place < 1`];
  const ofCounter = scope.dimensions.flatMap((dimension, at) =>
    OF_MEMBER[dimension] ? [] : [sql`${keyOf(query, dimension)} = ${sql.ref(`g.${keyColumn(at)}`)}`],
  );
  return [sql`g.place > 0`, sql`g.place = s.place`, ...ofCounter];
}

function keyOf({ dimensions }: RankQuery, dimension: StatisticsDimension): RawBuilder<unknown> {
  return sql`cast(${dimensions[dimension] ?? sql`''`} as text)`;
}

function table(name: "cell" | "found", at: number): RawBuilder<unknown> {
  return sql.id(`${name}_${String(at)}`);
}

function away({ name }: CounterTable): RawBuilder<unknown> {
  return sql.id(`${name}_away`);
}

function columnsOf(alias: string, columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)));
}
