import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import type { StatisticsOf, StatisticsParts } from "../../../schema/operations/statistics/dashboard.ts";
import { type Format, toNumber } from "../../shared/text/format.ts";

export type Table = ResultOf<typeof StatisticsParts>;
export type Row = Table["rows"][number];
export type Key = Row["keys"][number];
export type Value = Row["values"][number];
export type Measure = Table["measures"][number];
export type MeasureId = Measure["id"];
export type Dimension = Table["dimensions"][number];
export type Query = VariablesOf<typeof StatisticsOf>["query"];
export type Filter = Query["filter"];

/** The value of a measure in a row; none where the table was not asked for it. */
export function valueOf(row: Pick<Row, "values">, measure: string): Value | null {
  return row.values.find((value) => value.measure === measure) ?? null;
}

/** Nearest float for a bar; none where nothing is counted or shown. */
export function heightOf(row: Pick<Row, "values">, measure: string): number | null {
  const value = valueOf(row, measure);
  return value === null || value.hidden ? null : toNumber(value.value);
}

/**
 * A value as people read it: counts whole, shares as per cent, all with at most two decimals.
 * Example: "7/8" of the scale SHARE → "87,5%".
 */
export function textOf(value: string | null, scale: string, format: Format): string {
  if (scale === "SHARE") return format.share(value);
  return scale === "COUNT" ? format.exact(value) : format.rounded(value);
}

/** Name of what a row stands for, in all its dimensions. */
export function labelOf(keys: readonly Key[], format: Format): string {
  return keys.map((key) => nameOf(key, format)).join(" · ");
}

export function nameOf({ nameVi, nameEn }: Pick<Key, "nameVi" | "nameEn">, format: Format): string {
  return format.text({ vi: nameVi, en: nameEn });
}

/** Two keys of one dimension are the same when their texts are. */
export function keyId(key: Key | undefined): string {
  return key?.id ?? "";
}

/** A table of two dimensions, laid out as rows and columns. */
export interface Pivot {
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  /** None: the server has no such row, that is, nothing to count. */
  readonly at: (row: Key, column: Key) => Row | null;
}

/**
 * Rows by the first key and columns by the second one, both in the order in which the server first names them.
 *
 * @param columns their order, where another table knows it.
 */
export function pivot({ rows }: Pick<Table, "rows">, columns?: readonly Key[]): Pivot {
  const [down, across] = [new Map<string, Key>(), new Map<string, Key>()];
  const cells = new Map<string, Row>();
  for (const key of columns ?? []) across.set(keyId(key), key);
  for (const row of rows) {
    const [first, second] = row.keys;
    if (!first || !second) continue;
    if (!down.has(keyId(first))) down.set(keyId(first), first);
    if (!across.has(keyId(second))) across.set(keyId(second), second);
    cells.set(JSON.stringify([keyId(first), keyId(second)]), row);
  }
  return {
    rows: [...down.values()],
    columns: [...across.values()],
    at: (row, column) => cells.get(JSON.stringify([keyId(row), keyId(column)])) ?? null,
  };
}

/** Whether a table protects a small group somewhere. */
export function hidesSomething({ rows, total }: Pick<Table, "rows" | "total">): boolean {
  return [total, ...rows].some(({ values }) => values.some(({ hidden }) => hidden));
}

/** Names of units that counted for later ones, each once. */
export function predecessorsIn({ rows }: Pick<Table, "rows">): string[] {
  return [...new Set(rows.flatMap(({ keys }) => keys.flatMap(({ predecessors }) => predecessors)))];
}

/** The first keys of a table, in its order. */
export function keysOf({ rows }: Pick<Table, "rows">): Key[] {
  return rows.flatMap(({ keys: [key] }) => (key ? [key] : []));
}

/** The measure that an address names, else the first one. */
export function chosen(measures: readonly Measure[], asked: string | null): string {
  return measures.find(({ id }) => id === asked)?.id ?? measures[0]?.id ?? "";
}

/** The same table with only some of its measures. */
export function onlyMeasures(table: Table, ids: readonly string[]): Table {
  return { ...table, measures: table.measures.filter(({ id }) => ids.includes(id)) };
}
