import { sql } from "kysely";
import { fixedQuery, type Sql, together, type Work } from "../../kernel/index.ts";
import { type CountedMove, type CounterChange, countChanges } from "./count-moves.ts";
import { type CounterTable, CRITERION_COUNTER, names } from "./counter-tables.ts";
import { movesAnswers, readCriterionChanges } from "./criterion-moves.read.ts";
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
  await together(work.sql, (sql) => addAll(sql, changes));
}

/**
 * The same along with the flush that moves them.
 *
 * @returns null where answers come to count, or no longer do: they have to be read once they are written.
 */
export function countAlong(moves: readonly CountedMove[]): ((sql: Sql) => Promise<unknown>) | null {
  return movesAnswers(moves) ? null : (sql) => addAll(sql, countChanges(moves));
}

function addAll(sql: Sql, changes: ReadonlyMap<CounterTable, readonly CounterChange[]>): Promise<unknown> {
  return Promise.all(
    [...changes].flatMap(([table, rows]) =>
      Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) =>
        addCounts(sql, table, rows.slice(at * CHUNK, (at + 1) * CHUNK)),
      ),
    ),
  );
}

/** Counts the evaluations of a cycle that was just opened and notes the grades that its regulations know. */
export async function countOpenedCycle(work: Work, cycleId: string): Promise<void> {
  await deriveCounts(work, cycleId);
  await deriveGrades(work, cycleId);
}

type Adding = (db: Sql, ...values: unknown[]) => Promise<{ count: number | string }[]>;

const kept = new Map<string, Adding>();

/** The statement that adds so many rows; a verb moves few evaluations, so that there are few different ones. */
function adding(table: CounterTable, count: number): Adding {
  const key = `${table.name} ${String(count)}`;
  const known = kept.get(key) ?? makeAdding(table, count);
  kept.set(key, known);
  return known;
}

function makeAdding(table: CounterTable, count: number): Adding {
  const columns = [...table.keys, ...table.sums];
  const sums = table.sums.map((column) => {
    const stored = sql.ref(`${table.name}.${column}`);
    return sql`${sql.id(column)} = ${stored} + ${sql.ref(`excluded.${column}`)}`;
  });
  return fixedQuery(
    (db, ...values: unknown[]) => {
      const rows = Array.from({ length: count }, (_, row) => {
        const own = values.slice(row * columns.length, (row + 1) * columns.length);
        return sql`(${sql.join(own)})`;
      });
      const query = sql<{ count: number | string }>`insert into ${sql.table(table.name)} (${names(columns)})
        values ${sql.join(rows)} on conflict (${names(table.keys)}) do update set ${sql.join(sums)} returning count`;
      return { compile: () => query.compile(db) };
    },
    (...values) => values,
  );
}

async function addCounts(db: Sql, table: CounterTable, changes: readonly CounterChange[]): Promise<void> {
  const columns = [...table.keys, ...table.sums];
  const values = changes.flatMap((change) => columns.map((column) => change[column]));
  const counted = await adding(table, changes.length)(db, ...values);
  if (!counted.some(({ count }) => Number(count) === 0)) return;
  await db
    .deleteFrom(table.name)
    .where("cycle_id", "in", [...new Set(changes.map((change) => String(change.cycle_id)))])
    .where("unit_id", "in", [...new Set(changes.map((change) => String(change.unit_id)))])
    .where("count", "=", 0)
    .execute();
}
