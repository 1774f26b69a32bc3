import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ResultOf } from "../../schema/graphql.ts";
import { HeadStart } from "../../schema/operations/evaluation/heads.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useLedUnits } from "./useLedUnits.ts";

interface Start {
  readonly unitId?: string;
  readonly includeSubtree?: true;
  readonly cycleId?: string;
}

type Answer = ResultOf<typeof HeadStart>;

/** Where the viewer's work begins: the own unit with those below it, and its latest period; null while it is read. */
export function useHeadStart(): Start | null {
  const client = useQueryClient();
  const led = useLedUnits();
  const unitId = led?.units[0]?.id;
  const filter = unitId === undefined ? {} : { unitId, includeSubtree: true as const };
  const latest = useAsk(
    HeadStart,
    { filter, unitIds: unitId === undefined ? [] : [unitId], hasUnit: unitId !== undefined },
    { enabled: led !== null, staleTime: 60_000 },
  );
  // Before the filters are drawn, so that they find the names.
  useMemo(() => share(client, latest.data), [client, latest.data]);
  if (led === null || latest.isPending) return null;
  const cycleId = latest.data?.evaluations.items[0]?.cycle.id;
  return { ...filter, ...(cycleId === undefined ? {} : { cycleId }) };
}

/** Gives the filters the records that came along, under the key by which the library asks for a record's name. */
function share(client: QueryClient, answer: Answer | undefined): void {
  const cycle = answer?.evaluations.items[0]?.cycle;
  if (cycle) client.setQueryData(["cycles", "getMany", { ids: [cycle.id] }], [cycle]);
  for (const unit of answer?.units?.items ?? []) client.setQueryData(["units", "getMany", { ids: [unit.id] }], [unit]);
}
