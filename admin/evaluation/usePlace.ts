import { useLocation, useNavigate } from "react-admin";
import type { VariablesOf } from "../../schema/graphql.ts";
import { LatestCycleWith } from "../../schema/operations/evaluation/uses.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useLedUnits } from "./useLedUnits.ts";

interface Chosen {
  readonly unitId: string | null;
  readonly cycleId: string | null;
}

interface Place extends Chosen {
  /** Whether it has been read where the viewer leads. */
  readonly ready: boolean;
  readonly set: (change: Partial<Chosen>) => void;
}

/** What a period shall have to show for a page to begin with it. */
type Content = VariablesOf<typeof LatestCycleWith>["content"];

/** Unit and period of a page, kept in its address; begins with the viewer's own unit and the latest period that has it. */
export function usePlace(content: Content): Place {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const led = useLedUnits();
  const asked = new URLSearchParams(search);
  const latest = useAsk(LatestCycleWith, { content }, { enabled: !asked.has("cycleId"), staleTime: 60_000 });
  const chosen: Chosen = {
    unitId: asked.get("unitId") ?? led?.units[0]?.id ?? null,
    cycleId: asked.get("cycleId") ?? latest.data?.latestCycleWith ?? null,
  };
  return {
    ...chosen,
    ready: led !== null && (asked.has("cycleId") || !latest.isPending),
    set: (change) => {
      const entries = Object.entries({ ...chosen, ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      // A period that a picker proposes by itself is no step of the way back.
      navigate(`${pathname}?${new URLSearchParams(entries).toString()}`, { replace: chosen.cycleId === null });
    },
  };
}
