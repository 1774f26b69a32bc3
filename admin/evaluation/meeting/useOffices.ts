import type { ResultOf } from "../../../schema/graphql.ts";
import { BodiesOfUnit } from "../../../schema/operations/evaluation/meeting.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";

export type OfUnit = ResultOf<typeof BodiesOfUnit>["bodies"]["items"][number];

/** Collectives that the viewer chairs or keeps the records of today, which needs no other role; null while being read. */
export function useOffices(): readonly OfUnit[] | null {
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const officerId = me.data?.me?.person?.id ?? null;
  const offices = useAsk(BodiesOfUnit, { filter: { officerId } }, { enabled: officerId !== null, staleTime: 60_000 });
  if (me.data === undefined) return null;
  return officerId === null ? [] : (offices.data?.bodies.items ?? null);
}
