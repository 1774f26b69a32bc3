import { Me } from "../../schema/operations/identity.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useAddress } from "../shared/api/useAddress.ts";

interface UnitAndCycle {
  readonly unitId: string | null;
  readonly cycleId: string | null;
  readonly pickUnit: (id: string | null) => void;
  readonly pickCycle: (id: string | null) => void;
  /** While it is not known yet which unit is one's own. */
  readonly isPending: boolean;
}

/** What a page is about, kept in its address; without a choice one's own unit: where one has a role, else what one heads. */
export function useUnitAndCycle(): UnitAndCycle {
  const address = useAddress();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const viewer = me.data?.me;
  const grant = viewer?.grants.find(
    ({ status, unit, role }) => status === "IN_FORCE" && unit !== null && role !== "EMPLOYEE",
  );
  const own = grant?.unit?.id ?? viewer?.headedUnits[0]?.id ?? null;
  const asked = address.get("unit");
  return {
    unitId: asked ?? own,
    cycleId: address.get("cycle"),
    pickUnit: (unit) => address.set({ unit }),
    pickCycle: (cycle) => address.set({ cycle }),
    isPending: asked === null && me.isPending,
  };
}
