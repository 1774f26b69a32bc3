import { type RawBuilder, sql } from "kysely";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import type { Look } from "../../kernel/index.ts";
import type { CounterTable } from "../counters/counter-tables.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { scopeSql } from "./scope-sql.ts";
import type { SourceRow, StatisticsScope } from "./source.ts";

type Expressions<K extends string> = Readonly<Partial<Record<K, RawBuilder<unknown>>>>;

/** A source over one table of counters `k`, with `m` its member row and `y` its cycle. */
export interface CounterQuery {
  readonly table: CounterTable;
  /** Further tables that the expressions read. */
  readonly joins: RawBuilder<unknown>;
  readonly conditions: readonly RawBuilder<unknown>[];
  readonly dimensions: Expressions<StatisticsDimension>;
  /** What a row of the table adds to each sum. */
  readonly sums: Readonly<Record<string, RawBuilder<unknown>>>;
}

/**
 * Sums of counters by the scope's dimensions, with the total of the unit asked for: one statement.
 *
 * Evaluations that are left out are counted from scratch and taken away in the same statement; a row that held nothing
 * else is none, because a row of zeros would tell what was left out.
 */
export async function readGrouped(look: Look, scope: StatisticsScope, query: CounterQuery): Promise<SourceRow[]> {
  const { table } = query;
  const stored = branch(scope, query, sql.table(table.name), 1);
  const which = sql`e.id in (${sql.join(scope.leftOut.length > 0 ? scope.leftOut : [null])})`;
  const away = branch(scope, query, sql`(${table.countedAnew(which)})`, -1);
  const counted = scope.leftOut.length === 0 ? stored : sql`${stored} union all ${away}`;
  return readCounted(look, scope, { counted, sums: Object.keys(query.sums) });
}

/** Rows to add up: `is_root`, `counted` (how many a row stands for), `keyColumns` and `sumColumns`. */
export interface Counted {
  readonly counted: RawBuilder<unknown>;
  readonly sums: readonly string[];
  /** Whether the rows say themselves, in `in_total`, if they count in the total. */
  readonly choosesTotal?: boolean;
  /** Further common table expressions that the rows read, after `member`. */
  readonly tables?: RawBuilder<unknown>;
}

/** Adds rows up by the scope's dimensions, with the total of the unit asked for: one statement. */
export async function readCounted(
  look: Look,
  scope: StatisticsScope,
  { counted, sums, choosesTotal = false, tables = sql`` }: Counted,
): Promise<SourceRow[]> {
  const added = sql.join(
    sums.map((name) => sql`sum(${sql.ref(`c.${sumColumn(name)}`)}) as ${sql.id(sumColumn(name))}`),
  );
  const keys = scope.dimensions.map((_, at) => sql.ref(`c.${keyColumn(at)}`));
  const noKeys = scope.dimensions.map((_, at) => sql`cast(null as text) as ${sql.id(keyColumn(at))},`);
  const total = sql`select 1 as is_total, ${sql.join(noKeys, sql` `)} ${added} from counted c
    where c.is_root = 1 ${choosesTotal ? sql`and c.in_total = 1` : sql``}`;
  const isPlace = scope.byUnit === UnitBreakdown.NONE ? sql`c.is_root = 1` : sql`c.is_root = 0`;
  const rows = sql`union all select 0, ${sql.join(keys)}, ${added} from counted c
    where ${isPlace} group by ${sql.join(keys)} having sum(c.counted) <> 0`;
  const answer = await sql<Record<string, string | number | null>>`with ${scopeSql(scope)}${tables},
    counted as materialized (${counted}) ${total} ${keys.length === 0 ? sql`` : rows}`.execute(look.sql);
  return answer.rows.map((row) => ({
    isTotal: Number(row.is_total) === 1,
    keys: scope.dimensions.map((_, at) => String(row[keyColumn(at)] ?? "")),
    sums: Object.fromEntries(sums.map((name) => [name, Number(row[sumColumn(name)] ?? 0)])),
  }));
}

/**
 * One row a counter and place, with its keys and what it adds; SQLite takes the tables of a cross join in their order,
 * so that counters are looked up unit by unit and those of other cycles are left alone.
 */
function branch(
  scope: StatisticsScope,
  query: CounterQuery,
  from: RawBuilder<unknown>,
  sign: 1 | -1,
): RawBuilder<unknown> {
  const columns = [...keyColumns(scope, query.dimensions), ...sumColumns(query.sums, sign)];
  return sql`select m.is_root, ${sql.lit(sign)} * k.count as counted, ${sql.join(columns)} from member m
    cross join ${from} k join cycle y on y.id = m.cycle_id ${query.joins}
    where k.unit_id = m.unit_id and k.cycle_id = m.cycle_id and ${sql.join(query.conditions, sql` and `)}`;
}

/** What a row stands for in each dimension asked for. */
export function keyColumns(
  scope: StatisticsScope,
  dimensions: Expressions<StatisticsDimension>,
): RawBuilder<unknown>[] {
  return scope.dimensions.map(
    (dimension, at) => sql`cast(${dimensions[dimension] ?? sql`''`} as text) as ${sql.id(keyColumn(at))}`,
  );
}

/** What a row adds to each sum. */
export function sumColumns(
  sums: Readonly<Record<string, RawBuilder<unknown>>>,
  sign: 1 | -1 = 1,
): RawBuilder<unknown>[] {
  return Object.entries(sums).map(
    ([name, expression]) => sql`${sql.lit(sign)} * (${expression}) as ${sql.id(sumColumn(name))}`,
  );
}

/** Conditions on who is evaluated, known to every table of counters. */
export function subjectConditions({ filter }: StatisticsScope): RawBuilder<unknown>[] {
  return [
    sql`k.subject = ${filter.subject}`,
    ...oneOf("k.position_class", filter.positionClasses),
    ...oneOf("k.subject_type", filter.subjectTypes),
    ...(filter.leading === null || filter.leading === undefined ? [] : [sql`k.leading = ${filter.leading ? 1 : 0}`]),
  ];
}

/** SQL condition that a column is one of the values; none where none are named. */
export function oneOf(column: string, values: readonly string[] | null | undefined): RawBuilder<unknown>[] {
  if (!values) return [];
  return values.length === 0 ? [sql`1 = 0`] : [sql`${sql.ref(column)} in (${sql.join(values)})`];
}

/** Dimensions that every table of counters knows. */
export const SUBJECT_DIMENSIONS: Expressions<StatisticsDimension> = {
  UNIT: sql`m.place_id`,
  CYCLE: sql`k.cycle_id`,
  PERIOD: sql`y.starts_on || '/' || y.ends_on`,
  POSITION_CLASS: sql`k.position_class`,
  SUBJECT_TYPE: sql`k.subject_type`,
  LEADING: sql`case when k.leading = 1 then 'true' else 'false' end`,
};

/** The sums asked for, of those that there are. */
export function pickSums(
  all: Readonly<Record<string, RawBuilder<unknown>>>,
  wanted: readonly string[],
): Readonly<Record<string, RawBuilder<unknown>>> {
  return Object.fromEntries(wanted.flatMap((name) => (all[name] ? [[name, all[name]] as const] : [])));
}

/** Name of the column of a dimension. */
export function keyColumn(at: number): string {
  return `key_${String(at)}`;
}

function sumColumn(name: string): string {
  return `sum_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
