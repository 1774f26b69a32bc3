/*
 * The evaluations in parts of a few thousand, so that counting all of them needs the memory of one part.
 */
import { type RawBuilder, sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";

/** Evaluations and counters of one cycle in units after one and up to another, in the order of their ids. */
export interface Part {
  readonly cycleId: string;
  readonly after: string | null;
  readonly upTo: string | null;
  readonly evaluations: number;
}

/** Told after each part how many evaluations were counted, of how many. */
export type Counting = (done: number, total: number) => void;

/** A part ends with the unit that makes it as long as this. */
const EVALUATIONS_A_PART = 5000;

/**
 * All parts of a cycle, or of every cycle that there is or that a counter names, one cycle after the other.
 *
 * @param length of a part, in evaluations.
 */
export async function* readParts(
  db: Sql,
  cycleId: string | null,
  tell: Counting = () => undefined,
  length = EVALUATIONS_A_PART,
): AsyncGenerator<Part> {
  const { rows } = await sql<{ count: number | string }>`select count(*) as count from evaluation
    where ${cycleId === null ? sql`1 = 1` : sql`cycle_id = ${cycleId}`}`.execute(db);
  const total = Number(rows[0]?.count ?? 0);
  let done = 0;
  for (const id of cycleId === null ? await readCycles(db) : [cycleId])
    for (const part of await partsOf(db, id, length)) {
      yield part;
      done += part.evaluations;
      tell(done, total);
    }
}

/** SQL condition: the row belongs to the part. */
export function inPart(alias: string, { cycleId, after, upTo }: Part): RawBuilder<boolean> {
  const unit = sql.ref(`${alias}.unit_id`);
  const from = after === null ? sql`1 = 1` : sql`${unit} > ${after}`;
  const to = upTo === null ? sql`1 = 1` : sql`${unit} <= ${upTo}`;
  return sql<boolean>`(${sql.ref(`${alias}.cycle_id`)} = ${cycleId} and ${from} and ${to})`;
}

async function readCycles(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from cycle union select cycle_id from evaluation_counter
    union select cycle_id from score_counter union select cycle_id from score_band_counter
    union select cycle_id from criterion_counter order by id`.execute(db);
  return rows.map(({ id }) => id);
}

async function partsOf(db: Sql, cycleId: string, length: number): Promise<Part[]> {
  const { rows } = await sql<{ unit_id: string; count: number | string }>`select unit_id, count(*) as count
    from evaluation where cycle_id = ${cycleId} group by unit_id order by unit_id`.execute(db);
  const parts: Part[] = [];
  let [after, evaluations] = [null as string | null, 0];
  for (const { unit_id: upTo, count } of rows) {
    evaluations += Number(count);
    if (evaluations < length) continue;
    parts.push({ cycleId, after, upTo, evaluations });
    [after, evaluations] = [upTo, 0];
  }
  // The last one has no end: counters may name units in which nobody is evaluated.
  return [...parts, { cycleId, after, upTo: null, evaluations }];
}
