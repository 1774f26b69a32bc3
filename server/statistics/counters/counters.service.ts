import { sql } from "kysely";
import type { Work } from "../../kernel/index.ts";
import { type CountChange, type CountedMove, countChanges } from "./count-moves.ts";
import { deriveCounts } from "./derive-counts.ts";
import { deriveGrades } from "./derive-grades.ts";

const CHUNK = 100;

/**
 * Moves evaluations from counter to counter, in the transaction that moves them.
 *
 * Counters are changed by adding, so two transactions on the same counter both count.
 */
export async function countMoves(work: Work, moves: readonly CountedMove[]): Promise<void> {
  const changes = countChanges(moves);
  for (let start = 0; start < changes.length; start += CHUNK)
    await addCounts(work, changes.slice(start, start + CHUNK));
}

/** Counts the evaluations of a cycle that was just opened and notes the grades that its regulations know. */
export async function countOpenedCycle(work: Work, cycleId: string): Promise<void> {
  await deriveCounts(work, cycleId);
  await deriveGrades(work, cycleId);
}

async function addCounts(work: Work, changes: CountChange[]): Promise<void> {
  await work.sql
    .insertInto("evaluation_count")
    .values(changes)
    .onConflict((conflict) =>
      conflict
        .columns([
          "cycle_id",
          "unit_id",
          "subject",
          "position_class",
          "subject_type",
          "step",
          "grade",
          "not_rated_reason",
        ])
        .doUpdateSet({ count: sql`evaluation_count.count + excluded.count` }),
    )
    .execute();
  if (!changes.some((change) => change.count < 0)) return;
  await work.sql
    .deleteFrom("evaluation_count")
    .where("cycle_id", "in", [...new Set(changes.map((change) => change.cycle_id))])
    .where("unit_id", "in", [...new Set(changes.map((change) => change.unit_id))])
    .where("count", "=", 0)
    .execute();
}
