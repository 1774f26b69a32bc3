/*
 * Which records are of age and still hold text. The statements are made from the fixed names of the erasable classes.
 */
import { type RawBuilder, sql } from "kysely";
import { ERASED } from "../../audit/index.ts";
import type { Sql } from "../../kernel/index.ts";
import type { ErasableClass, ErasableTable } from "./erasable.ts";

/** Example: `returnReason` → `return_reason`. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How many records of a class from before the day still hold text. */
export async function countOfAge(read: Sql, { code, tables }: ErasableClass, until: string): Promise<number> {
  if (code === "READ_LOG") {
    const { count } = await read
      .selectFrom("read_entry")
      .select((row) => row.fn.countAll().as("count"))
      .where("day", "<", until)
      .executeTakeFirstOrThrow();
    return Number(count);
  }
  let total = 0;
  for (const table of tables) {
    const { rows } = await sql<{ count: number | string }>`select count(*) as count
      from ${sql.table(table.table)} where ${isOfAge(table, until)}`.execute(read);
    total += Number(rows[0]?.count ?? 0);
  }
  return total;
}

/** Ids of records of a table from before the day that still hold text. */
export async function readOfAge(read: Sql, table: ErasableTable, until: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select ${sql.ref(`${table.table}.id`)} from ${sql.table(table.table)}
    where ${isOfAge(table, until)} order by ${sql.ref(`${table.table}.id`)} limit ${limit}`.execute(read);
  return rows.map(({ id }) => id);
}

function isOfAge({ table, columns, day, closed = "1 = 1" }: ErasableTable, until: string): RawBuilder<unknown> {
  const holds = columns.map(({ name }) => {
    const place = sql.ref(`${table}.${columnOf(name)}`);
    return sql`(${place} is not null and ${place} <> '' and ${place} <> ${ERASED})`;
  });
  return sql`(${sql.raw(day)} < ${until} and ${sql.raw(closed)} and (${sql.join(holds, sql` or `)}))`;
}
