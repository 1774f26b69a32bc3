import { useQueries } from "@tanstack/react-query";
import { CycleProgress } from "../../schema/operations/statistics.ts";
import { useRun } from "../shared/api/useRun.ts";
import type { Progress } from "./Completion.tsx";
import type { Cycle } from "./cycle-rows.ts";

/** More root units than this on one page get no bar: a bar is not worth a request each. */
const MOST_UNITS = 4;

/**
 * How far the cycles on a page have come, by id: one request for each root unit, since the numbers of a unit come for
 * all its cycles at once. Cycles whose numbers the viewer may not read are left out.
 */
export function useProgress(cycles: readonly Cycle[]): ReadonlyMap<string, Progress> {
  const run = useRun();
  const running = cycles.filter((cycle) => cycle.status !== "PLANNED");
  const units = [...new Set(running.map((cycle) => cycle.unitId))].slice(0, MOST_UNITS);
  const from = running.reduce((least, cycle) => (cycle.startsOn < least ? cycle.startsOn : least), "9999-12-31");
  const answers = useQueries({
    queries: units.map((unitId) => ({
      queryKey: ["ask", "CycleProgress", unitId, from],
      queryFn: ({ signal }: { signal: AbortSignal }) => run(CycleProgress, { filter: { unitId, from } }, { signal }),
      retry: false,
      staleTime: 30_000,
    })),
  });
  // A unit's answer names every cycle that covers the unit; only for those of its own it is the whole cycle.
  const own = answers.flatMap(({ data }, place) =>
    (data?.unitStatisticsOverTime ?? []).filter(({ cycle }) =>
      running.some(({ id, unitId }) => id === cycle.id && unitId === units[place]),
    ),
  );
  return new Map(own.map(({ cycle, statistic }) => [cycle.id, statistic]));
}
