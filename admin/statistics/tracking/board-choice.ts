export const KINDS = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR", "WEEK"] as const;
export type Kind = (typeof KINDS)[number];
export const TRACKS = ["STATE", "PARTY"] as const;
export type Track = (typeof TRACKS)[number];

/** What the board is about: one cycle, or the cycles of a length and track in the period that holds a day. */
export interface BoardChoice {
  readonly unitId: string | null;
  readonly cycleId: string | null;
  readonly kind: Kind;
  readonly day: string;
  readonly track: Track;
  readonly onlyLate: boolean;
}

/** The choice that an address names; what is missing or no choice at all stands as it begins. */
export function readChoice(search: string, today: string): BoardChoice {
  const asked = new URLSearchParams(search);
  const day = asked.get("day") ?? "";
  return {
    unitId: asked.get("unit"),
    cycleId: asked.get("cycle"),
    kind: KINDS.find((kind) => kind === asked.get("kind")) ?? "MONTH",
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today,
    track: TRACKS.find((track) => track === asked.get("track")) ?? "STATE",
    onlyLate: asked.get("late") === "1",
  };
}

/** The choice as the search part of an address. */
export function writeChoice({ unitId, cycleId, kind, day, track, onlyLate }: BoardChoice): string {
  const more = {
    ...(unitId === null ? {} : { unit: unitId }),
    ...(cycleId === null ? {} : { cycle: cycleId }),
    ...(onlyLate ? { late: "1" } : {}),
  };
  return new URLSearchParams({ kind, day, track, ...more }).toString();
}

interface AskedBoard {
  readonly unitId: string;
  readonly cycleId?: string;
  readonly kind?: Kind;
  readonly day?: string;
  readonly track?: Track;
}

/** What the server is asked for, on the screen and in the file alike: a cycle says length, period and track itself. */
export function askedBoard(unitId: string, { cycleId, kind, day, track }: BoardChoice): AskedBoard {
  return cycleId === null ? { unitId, kind, day, track } : { unitId, cycleId };
}
