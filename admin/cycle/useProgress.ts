import { CycleProgress } from "../../schema/operations/statistics.ts";
import { useAsk } from "../shared/api/useRun.ts";
import type { Progress } from "./Completion.tsx";
import type { Cycle } from "./cycle-rows.ts";

/** How far the cycles on a page have come, by id; those whose numbers the viewer may not read are left out. */
export function useProgress(cycles: readonly Cycle[]): ReadonlyMap<string, Progress> {
  const cycleIds = cycles.filter(({ status }) => status !== "PLANNED").map(({ id }) => id);
  const { data } = useAsk(
    CycleProgress,
    { filter: { cycleIds } },
    { enabled: cycleIds.length > 0, staleTime: 30_000, keepFor: "list" },
  );
  return new Map((data?.cycleProgress ?? []).map((progress) => [progress.cycleId, progress]));
}
