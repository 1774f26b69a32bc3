/*
 * Compares the counters with the evaluations: one statement a table and part, no writes.
 */
import { sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";
import { type Counting, inPart, type Part, readParts } from "./parts.read.ts";
import { COUNTER_TABLES, type CounterTable, groupedAnew, names } from "./counter-tables.ts";

/** A counter that differs from what the evaluations give. */
export interface CountDifference {
  readonly table: CounterTable["name"];
  readonly cycleId: string;
  readonly unitId: string;
  readonly step: string;
  readonly grade: string;
  /** The columns that name the counter. */
  readonly key: Readonly<Record<string, string | number>>;
  readonly stored: number;
  readonly counted: number;
  /** Sums that differ, with how much they hold too much. */
  readonly tooMuch: Readonly<Record<string, number>>;
}

/** Counters that differ from counting the evaluations from scratch; none when all is well. */
export async function verifyStatistics(
  db: Sql,
  cycleId: string | null = null,
  tell?: Counting,
): Promise<CountDifference[]> {
  const found: CountDifference[] = [];
  for await (const part of readParts(db, cycleId, tell))
    for (const table of COUNTER_TABLES) found.push(...(await verify(db, table, part)));
  const places = new Map(COUNTER_TABLES.map(({ name }, place) => [name, place]));
  return found.sort((one, other) => (places.get(one.table) ?? 0) - (places.get(other.table) ?? 0));
}

type DifferenceRow = Readonly<Record<string, string | number>>;

async function verify(db: Sql, table: CounterTable, part: Part): Promise<CountDifference[]> {
  const differing = table.sums.map((column) => sql`sum(side * ${sql.ref(column)}) <> 0`);
  const { rows } = await sql<DifferenceRow>`
    select ${names(table.keys)}, sum(case when side = 1 then count else 0 end) as stored,
      sum(case when side = -1 then count else 0 end) as counted,
      ${sql.join(table.sums.map((column) => sql`sum(side * ${sql.ref(column)}) as ${sql.id(`over_${column}`)}`))}
    from (
      select ${names([...table.keys, ...table.sums], "k")}, 1 as side from ${sql.table(table.name)} k where ${inPart("k", part)}
      union all
      select ${names([...table.keys, ...table.sums], "n")}, -1 as side from (${groupedAnew(table, inPart("e", part))}) n
    ) both_counts
    group by ${names(table.keys)}
    having ${sql.join(differing, sql` or `)}
    order by ${names(table.keys)}`.execute(db);
  return rows.map((row) => differenceOf(table, row));
}

function differenceOf(table: CounterTable, row: DifferenceRow): CountDifference {
  const over = table.sums.map((column) => [column, Number(row[`over_${column}`])] as const);
  return {
    table: table.name,
    cycleId: String(row.cycle_id),
    unitId: String(row.unit_id),
    step: String(row.step ?? ""),
    grade: String(row.grade ?? ""),
    key: Object.fromEntries(table.keys.map((key) => [key, row[key] ?? ""])),
    stored: Number(row.stored),
    counted: Number(row.counted),
    tooMuch: Object.fromEntries(over.filter(([, by]) => by !== 0)),
  };
}
