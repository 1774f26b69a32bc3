import { sql } from "kysely";
import type { Work } from "../../kernel/index.ts";
import { type CountedMove, type CounterChange, countChanges } from "./count-moves.ts";
import { type CounterTable, CRITERION_COUNTER, names } from "./counter-tables.ts";
import { readCriterionChanges } from "./criterion-moves.read.ts";
import { deriveCounts } from "./derive-counts.ts";
import { deriveGrades } from "./derive-grades.ts";

/** Rows of one statement: databases bind a limited number of values. */
const CHUNK = 200;

/**
 * Moves evaluations from counter to counter, in the transaction that moves them.
 *
 * What the moves change is added up first; counters are changed by adding, so two transactions on the same counter
 * both count.
 */
export async function countMoves(work: Work, moves: readonly CountedMove[]): Promise<void> {
  const changes = new Map(countChanges(moves));
  changes.set(CRITERION_COUNTER, await readCriterionChanges(work.sql, moves));
  for (const [table, rows] of changes)
    for (let start = 0; start < rows.length; start += CHUNK)
      await addCounts(work, table, rows.slice(start, start + CHUNK));
}

/** Counts the evaluations of a cycle that was just opened and notes the grades that its regulations know. */
export async function countOpenedCycle(work: Work, cycleId: string): Promise<void> {
  await deriveCounts(work, cycleId);
  await deriveGrades(work, cycleId);
}

async function addCounts(work: Work, table: CounterTable, changes: readonly CounterChange[]): Promise<void> {
  const columns = [...table.keys, ...table.sums];
  const rows = changes.map((change) => sql`(${sql.join(columns.map((column) => change[column]))})`);
  const sums = table.sums.map((column) => {
    const stored = sql.ref(`${table.name}.${column}`);
    return sql`${sql.id(column)} = ${stored} + ${sql.ref(`excluded.${column}`)}`;
  });
  const { rows: counted } = await sql<{ count: number }>`insert into ${sql.table(table.name)} (${names(columns)})
    values ${sql.join(rows)} on conflict (${names(table.keys)}) do update set ${sql.join(sums)}
    returning count`.execute(work.sql);
  if (!counted.some(({ count }) => Number(count) === 0)) return;
  await work.sql
    .deleteFrom(table.name)
    .where("cycle_id", "in", [...new Set(changes.map((change) => String(change.cycle_id)))])
    .where("unit_id", "in", [...new Set(changes.map((change) => String(change.unit_id)))])
    .where("count", "=", 0)
    .execute();
}
