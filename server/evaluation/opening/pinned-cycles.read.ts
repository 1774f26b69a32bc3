/*
 * Cycles that run under versions of a framework. Cycles are open to everybody who is signed in; no evaluation is told.
 */
import { type BatchRead } from "../../kernel/index.ts";
import { CycleStatus } from "../../cycle/index.ts";

/** A running cycle pinned to a version, by ids. */
export interface PinnedCycleRow {
  readonly cycleId: string;
  readonly versionId: string;
  readonly versionNumber: number;
}

/** Running cycles of frameworks, each once for each version that rates somebody in it; one statement. */
export const readPinnedCycles: BatchRead<string, PinnedCycleRow[]> = async ({ sql }, frameworkIds) => {
  const rows = await sql
    .selectFrom("cycle")
    .innerJoin("evaluation", "evaluation.cycle_id", "cycle.id")
    .innerJoin("framework_version", "framework_version.id", "evaluation.framework_version_id")
    .select(["cycle.id as cycleId", "framework_version.id as versionId", "framework_version.number as versionNumber"])
    .select(["framework_version.framework_id as frameworkId", "cycle.starts_on"])
    .distinct()
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("framework_version.framework_id", "in", [...frameworkIds])
    .orderBy("cycle.starts_on", "desc")
    .orderBy("cycle.id")
    .orderBy("framework_version.number")
    .execute();
  const found = new Map<string, PinnedCycleRow[]>(frameworkIds.map((id) => [id, []]));
  for (const { frameworkId, cycleId, versionId, versionNumber } of rows)
    found.get(frameworkId)?.push({ cycleId, versionId, versionNumber });
  return found;
};
