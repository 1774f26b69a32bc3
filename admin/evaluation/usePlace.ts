import { useLocation, useNavigate } from "react-admin";
import { useHeadStart } from "./useHeadStart.ts";

interface Chosen {
  readonly unitId: string | null;
  readonly cycleId: string | null;
}

interface Place extends Chosen {
  /** Whether the start of the viewer has been read. */
  readonly ready: boolean;
  readonly set: (change: Partial<Chosen>) => void;
}

/** Unit and period of a page, kept in its address; begins with the viewer's own unit and its latest period. */
export function usePlace(): Place {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const start = useHeadStart();
  const asked = new URLSearchParams(search);
  const chosen: Chosen = {
    unitId: asked.get("unitId") ?? start?.unitId ?? null,
    cycleId: asked.get("cycleId") ?? start?.cycleId ?? null,
  };
  return {
    ...chosen,
    ready: start !== null,
    set: (change) => {
      const entries = Object.entries({ ...chosen, ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      navigate(`${pathname}?${new URLSearchParams(entries).toString()}`, { replace: true });
    },
  };
}
