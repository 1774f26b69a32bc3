import { useState } from "react";
import { useAddress } from "../../shared/api/useAddress.ts";

interface PanelPlace {
  readonly unitId: string | null;
  readonly cycleId: string | null;
  readonly bodyId: string | null;
  readonly pickUnit: (id: string | null) => void;
  readonly pickCycle: (id: string | null) => void;
  readonly pickBody: (id: string) => void;
}

/**
 * Unit, cycle and collective that a panel is about, kept in the address of its page; the cycle that a picker proposes by
 * itself is no step of the way back.
 *
 * @param name tells the panels of one page apart.
 */
export function usePanelPlace(name: "unit" | "body"): PanelPlace {
  const address = useAddress();
  const [proposed, setProposed] = useState<string | null>(null);
  const [unit, cycle, body] = [`${name}Of`, `${name}Cycle`, `${name}Id`] as const;
  const cycleId = address.get(cycle) ?? proposed;
  return {
    ...{ unitId: address.get(unit), cycleId, bodyId: address.get(body) },
    pickUnit: (id) => address.set({ [unit]: id, [body]: null }),
    pickCycle: (id) => (cycleId === null ? setProposed(id) : address.set({ [cycle]: id })),
    pickBody: (id) => address.set({ [body]: id }),
  };
}
