import { type RawBuilder, sql } from "kysely";
import { recordBulk } from "../../server/audit/index.ts";
import type { Tables, Work } from "../../server/kernel/index.ts";

/** Short enough for what a statement may bind on both databases. */
const ROWS_PER_STATEMENT = 1_000;

/** Written into the statement: SQLite binds no booleans. */
export function truth(value: boolean): RawBuilder<boolean> {
  return value ? sql<boolean>`true` : sql<boolean>`false`;
}

/** Inserts rows of one shape, and says so in the audit trail where the table has its place there. */
export async function insertRows(
  work: Work,
  table: keyof Tables,
  rows: readonly { readonly id: string }[],
  entity: string | null = null,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await work.sql
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT) as never)
      .execute();
  if (entity !== null && rows.length > 0)
    await recordBulk(
      work,
      entity,
      "create",
      rows.map(({ id }) => id),
    );
}
