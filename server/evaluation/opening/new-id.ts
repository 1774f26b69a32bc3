import { type RawBuilder, sql } from "kysely";
import type { Clock, Work } from "../../kernel/index.ts";

/**
 * SQL expression that makes a new id for every row, in the order of time as those made in the program (RFC 9562,
 * version 7).
 */
export function newIdSql(work: Work): RawBuilder<string> {
  if (isPostgres(work)) return sql<string>`uuidv7()`;
  const time = timePrefix(work.clock);
  const half = sql`lower(hex(randomblob(2)))`;
  const variant = sql`substr('89ab', 1 + (random() & 3), 1)`;
  return sql<string>`${sql.lit(time)} || '-7' || substr(${half}, 2) || '-' || ${variant} || substr(${half}, 2) || '-'
    || lower(hex(randomblob(6)))`;
}

/** Type of columns that hold ids, as the entities' tables have it: only then do indexes serve a join with them. */
export function idType(work: Work): RawBuilder<unknown> {
  return sql.raw(isPostgres(work) ? "uuid" : "text");
}

/** Whether the work is done on PostgreSQL. */
export function isPostgres({ em }: Pick<Work, "em">): boolean {
  return /postgre/i.test(em.getPlatform().constructor.name);
}

/** Milliseconds as the first twelve digits of an id. Example: 2026-07-15T02:00:00Z → "019f62a1-b300". */
function timePrefix(clock: Clock): string {
  const digits = clock.now().getTime().toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
