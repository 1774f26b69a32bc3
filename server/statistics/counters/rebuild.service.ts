import { recordBulk } from "../../audit/index.ts";
import type { Work } from "../../kernel/index.ts";
import { publishMissing } from "../suppression/publish-counts.service.ts";
import { deriveCounts } from "./derive-counts.ts";
import { deriveGrades } from "./derive-grades.ts";
import { verifyStatistics } from "./verify-statistics.read.ts";

/** Derives counters and lists of grades without comparing them before: for cycles that were filled by whole tables. */
export async function deriveStatistics(work: Work, cycleId: string | null): Promise<void> {
  await deriveCounts(work, cycleId);
  await deriveGrades(work, cycleId);
}

/** What a rebuild found wrong and mended. */
export interface RebuiltStatistics {
  /** Counters that differed from the evaluations. */
  readonly corrected: number;
}

/**
 * Derives counters and lists of grades anew from the evaluations, of one cycle or of all.
 *
 * Published tables of closed cycles are not computed again, since two states of a table could be compared; a closed
 * cycle that has none yet gets its own.
 */
export async function rebuildStatistics(work: Work, cycleId: string | null = null): Promise<RebuiltStatistics> {
  const wrong = await verifyStatistics(work.sql, cycleId);
  await deriveStatistics(work, cycleId);
  await publishMissing(work, cycleId);
  await recordBulk(
    work,
    "EvaluationCounter",
    "update",
    wrong.map((each) => JSON.stringify(each)),
    { cycleId },
  );
  return { corrected: wrong.length };
}
