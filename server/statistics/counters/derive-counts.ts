import { sql } from "kysely";
import type { Work } from "../../kernel/index.ts";
import { inPart, type Part, readParts } from "./parts.read.ts";
import { COUNTER_TABLES, type CounterTable, groupedAnew, names } from "./counter-tables.ts";

/**
 * Replaces the counters of a cycle, or of all, by counting the evaluations.
 *
 * A counter that another transaction wrote in between has been counted here, too, hence the conflict clause.
 */
export async function deriveCounts(work: Work, cycleId: string | null): Promise<void> {
  for await (const part of readParts(work.sql, cycleId))
    for (const table of COUNTER_TABLES) await derive(work, table, part);
}

async function derive(work: Work, table: CounterTable, part: Part): Promise<void> {
  const sums = table.sums.map((column) => sql`${sql.id(column)} = ${sql.ref(`excluded.${column}`)}`);
  await sql`delete from ${sql.table(table.name)} where ${inPart(table.name, part)}`.execute(work.sql);
  await sql`insert into ${sql.table(table.name)} (${names([...table.keys, ...table.sums])})
    select * from (${groupedAnew(table, inPart("e", part))}) counted where 1 = 1
    on conflict (${names(table.keys)}) do update set ${sql.join(sums)}`.execute(work.sql);
}
