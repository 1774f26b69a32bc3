import { CompiledQuery } from "kysely";
import type { Sql } from "../read-sql.ts";

/** A statement that writes rows of one table. */
export interface RowWrite {
  /** Tells its text from others; two with the same key have the same text. */
  readonly key: string;
  /** @param place writes down where the value of this number stands. */
  text(place: (at: number) => string): string;
  readonly values: readonly unknown[];
  /** How many rows it must reach; null where that goes without saying. */
  readonly reaches: number | null;
}

/** Texts that are kept; what verbs write together differs little. */
const KEPT_TEXTS = 500;
/** Statements that go together at most. */
const TOGETHER = 8;

const texts = new Map<string, string>();

/**
 * Writes rows; on PostgreSQL as one statement, since each costs a way there and back.
 *
 * @returns the first of the statements that did not reach its rows; -1 where all did.
 */
export async function runWrites(sql: Sql, isPostgres: boolean, writes: readonly RowWrite[]): Promise<number> {
  if (!isPostgres) return runSingly(sql, writes, () => "?");
  for (let from = 0; from < writes.length; from += TOGETHER) {
    const together = writes.slice(from, from + TOGETHER);
    const place = (at: number): string => `$${String(at + 1)}`;
    const missed = await (together.length === 1 ? runSingly(sql, together, place) : runTogether(sql, together, place));
    if (missed >= 0) return from + missed;
  }
  return -1;
}

async function runSingly(sql: Sql, writes: readonly RowWrite[], place: (at: number) => string): Promise<number> {
  for (const [at, write] of writes.entries()) {
    const text = kept(`${place(0)} ${write.key}`, () => write.text(place));
    const { numAffectedRows } = await sql.executeQuery(CompiledQuery.raw(text, [...write.values]));
    if (write.reaches !== null && Number(numAffectedRows) !== write.reaches) return at;
  }
  return -1;
}

/** All in one: none of them touches a row of another, so that their order does not matter. */
async function runTogether(sql: Sql, writes: readonly RowWrite[], place: (at: number) => string): Promise<number> {
  const text = kept(`all ${writes.map(({ key }) => key).join("|")}`, () => {
    let bound = 0;
    const parts = writes.map((write, at) => {
      const start = bound;
      bound += write.values.length;
      const returning = write.reaches === null ? "" : " returning 1";
      return `w${String(at)} as (${write.text((own) => place(start + own))}${returning})`;
    });
    const counts = writes.map(({ reaches }, at) =>
      reaches === null ? `0 as n${String(at)}` : `(select count(*) from w${String(at)}) as n${String(at)}`,
    );
    return `with ${parts.join(", ")} select ${counts.join(", ")}`;
  });
  const values = writes.flatMap((write) => write.values);
  const { rows } = await sql.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
  return writes.findIndex(({ reaches }, at) => reaches !== null && Number(rows[0]?.[`n${String(at)}`]) !== reaches);
}

function kept(key: string, write: () => string): string {
  const text = texts.get(key) ?? write();
  if (texts.size < KEPT_TEXTS) texts.set(key, text);
  return text;
}
