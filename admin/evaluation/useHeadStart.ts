import { HeadStart } from "../../schema/operations/evaluation/heads.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useLedUnits } from "./useLedUnits.ts";

interface Start {
  readonly unitId?: string;
  readonly includeSubtree?: true;
  readonly cycleId?: string;
}

/** Where the viewer's work begins: the own unit with those below it, and its latest period; null while it is read. */
export function useHeadStart(): Start | null {
  const led = useLedUnits();
  const unitId = led?.units[0]?.id;
  const filter = unitId === undefined ? {} : { unitId, includeSubtree: true as const };
  const latest = useAsk(HeadStart, { filter }, { enabled: led !== null, staleTime: 60_000 });
  if (led === null || latest.isPending) return null;
  const cycleId = latest.data?.evaluations.items[0]?.cycleId;
  return { ...filter, ...(cycleId === undefined ? {} : { cycleId }) };
}
