import { useLocation, useNavigate } from "react-admin";

type PositionClass = "LEADER" | "PROFESSIONAL" | "SUPPORT";

interface Chosen {
  readonly unitId: string | null;
  readonly cycleId: string | null;
  readonly positionClass: PositionClass | null;
}

/** What the page is about, kept in its address so that it can be sent to somebody. */
export interface Choice extends Chosen {
  readonly set: (part: Partial<Chosen>) => void;
}

const CLASSES: readonly string[] = ["LEADER", "PROFESSIONAL", "SUPPORT"];

export function useChoice(): Choice {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const positionClass = asked.get("class") ?? "";
  const chosen: Chosen = {
    unitId: asked.get("unit"),
    cycleId: asked.get("cycle"),
    positionClass: CLASSES.includes(positionClass) ? (positionClass as PositionClass) : null,
  };
  return {
    ...chosen,
    set: (part) => {
      const next = { ...chosen, ...part };
      const entries = [
        ["unit", next.unitId],
        ["cycle", next.cycleId],
        ["class", next.positionClass],
      ].filter((entry): entry is [string, string] => entry[1] !== null);
      void navigate(`${pathname}?${new URLSearchParams(entries).toString()}`);
    },
  };
}
