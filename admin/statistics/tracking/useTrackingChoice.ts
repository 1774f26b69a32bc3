import { useLocation, useNavigate } from "react-admin";
import { localToday } from "../../shared/text/format.ts";

export const KINDS = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR", "WEEK"] as const;
export type Kind = (typeof KINDS)[number];
export const TRACKS = ["STATE", "PARTY"] as const;
export type Track = (typeof TRACKS)[number];

interface Chosen {
  readonly unitId: string | null;
  readonly kind: Kind;
  readonly day: string;
  readonly track: Track;
  readonly onlyLate: boolean;
}

/** What the board is about, kept in its address so that it can be sent to somebody. */
export interface TrackingChoice extends Chosen {
  readonly set: (part: Partial<Chosen>) => void;
  /** Address of the same board for another unit. */
  readonly pathOf: (unitId: string) => string;
}

export function useTrackingChoice(): TrackingChoice {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const day = asked.get("day") ?? "";
  const chosen: Chosen = {
    unitId: asked.get("unit"),
    kind: KINDS.find((kind) => kind === asked.get("kind")) ?? "MONTH",
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : localToday(),
    track: TRACKS.find((track) => track === asked.get("track")) ?? "STATE",
    onlyLate: asked.get("late") === "1",
  };
  const addressOf = (next: Chosen): string => {
    const entries = { kind: next.kind, day: next.day, track: next.track };
    const more = { ...(next.unitId === null ? {} : { unit: next.unitId }), ...(next.onlyLate ? { late: "1" } : {}) };
    return `${pathname}?${new URLSearchParams({ ...entries, ...more }).toString()}`;
  };
  return {
    ...chosen,
    set: (part) => navigate(addressOf({ ...chosen, ...part }), { replace: true }),
    pathOf: (unitId) => addressOf({ ...chosen, unitId, onlyLate: false }),
  };
}
