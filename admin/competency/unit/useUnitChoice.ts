import { useLocation, useNavigate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";

export const UNIT_TABS = ["spread", "people", "needs"] as const;
export type UnitTab = (typeof UNIT_TABS)[number];

interface Chosen {
  readonly unitId: string | null;
  readonly includeSubtree: boolean;
  readonly tab: UnitTab;
  /** Framework and competency whose people are listed, such as "CF-CC C1"; none: all. */
  readonly competency: string | null;
  readonly status: string | null;
}

export interface UnitChoice extends Chosen {
  readonly set: (part: Partial<Chosen>) => void;
}

/** What a page about a unit shows, kept in its address. */
export function useUnitChoice(): UnitChoice {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const tab = UNIT_TABS.find((each) => each === asked.get("tab")) ?? "spread";
  const chosen: Chosen = {
    unitId: asked.get("unit"),
    includeSubtree: asked.get("below") !== "no",
    tab,
    competency: asked.get("competency"),
    status: asked.get("status"),
  };
  return {
    ...chosen,
    set: (part) => {
      const next = { ...chosen, ...part };
      const entries = [
        ["unit", next.unitId],
        ["below", next.includeSubtree ? null : "no"],
        ["tab", next.tab === "spread" ? null : next.tab],
        ["competency", next.competency],
        ["status", next.status],
      ].filter((entry): entry is [string, string] => entry[1] !== null);
      navigate(`${pathname}?${new URLSearchParams(entries).toString()}`);
    },
  };
}

/** Framework and competency of the address. Example: "CF-CC C1" → CF-CC and C1. */
export function readCompetency(text: string | null): { frameworkCode: string | null; competencyCode: string | null } {
  const parts = /^(.+) (\S+)$/.exec(text ?? "");
  return { frameworkCode: parts?.[1] ?? null, competencyCode: parts?.[2] ?? null };
}

/** The unit that somebody leads or works for; null while it is being read, empty when there is none. */
export function useOwnUnit(): string | null {
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  if (data === undefined) return null;
  const granted = data.me?.grants.find(({ status, unit }) => status === "IN_FORCE" && unit !== null)?.unit?.id;
  return data.me?.headedUnits[0]?.id ?? granted ?? "";
}
