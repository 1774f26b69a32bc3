import { type RawBuilder, sql } from "kysely";
import { isPostgres } from "./form-tables.ts";
import type { Work } from "../../server/kernel/index.ts";

/** Milliseconds as the first twelve digits of an id. Example: 2026-07-15T02:00:00Z → "019f62a1-b300". */
export function prefixOf(moment: string): string {
  const digits = Date.parse(moment).toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/**
 * SQL expression of an id (RFC 9562, version 7) made of a moment, the serial of a form and the place of a row among
 * those of the form: rows that come one after the other have ids in that order, so that indexes grow at their end, and
 * the program knows the ids that a statement makes.
 */
export function madeIdSql(work: Work, prefix: string, serial: RawBuilder<unknown>, place: RawBuilder<unknown>) {
  const head = sql.lit(`${prefix}-7`);
  const parts = [
    sql`((${serial} / 65536) % 4096)`,
    sql`((${serial} / 16) % 4096)`,
    sql`(${serial} % 16)`,
    place,
  ] as const;
  if (!isPostgres(work)) return sql<string>`printf('%s%03x-8%03x-%x%011x', ${head}, ${sql.join(parts)})`;
  const hex = (part: RawBuilder<unknown>, width: number) =>
    sql`lpad(to_hex((${part})::integer), ${sql.lit(width)}, '0')`;
  const [first, second, third, last] = parts;
  return sql<string>`(${head} || ${hex(first, 3)} || '-8' || ${hex(second, 3)} || '-' || ${hex(third, 1)} || ${hex(last, 11)})::uuid`;
}

/** The same id in the program. */
export function madeId(prefix: string, serial: number, place: number): string {
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, "0");
  const [first, second] = [Math.floor(serial / 65536) % 4096, Math.floor(serial / 16) % 4096];
  return `${prefix}-7${hex(first, 3)}-8${hex(second, 3)}-${hex(serial % 16, 1)}${hex(place, 11)}`;
}
