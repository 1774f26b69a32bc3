import type { Filter, Key } from "../table/table.ts";

export const KINDS = ["MONTH", "QUARTER", "HALF_YEAR", "YEAR", "WEEK"] as const;
export type Kind = (typeof KINDS)[number];
export const TRACKS = ["STATE", "PARTY"] as const;
export type Track = (typeof TRACKS)[number];

/** What every dashboard is about: a unit, cycles of a length and track, and the period that is looked at. */
export interface ScopeChoice {
  readonly unitId: string | null;
  readonly kind: Kind;
  readonly track: Track;
  /** Last day of the periods; none: up to the newest. */
  readonly to: string | null;
  readonly period: string | null;
}

/** Names in the address that all dashboards share. */
export const SHARED = ["unit", "kind", "track", "to", "period"] as const;

/** The choice that an address names; what is missing or no choice at all stands as it begins. */
export function readScope(search: string): ScopeChoice {
  const asked = new URLSearchParams(search);
  const to = asked.get("to") ?? "";
  return {
    unitId: asked.get("unit"),
    kind: KINDS.find((kind) => kind === asked.get("kind")) ?? "MONTH",
    track: TRACKS.find((track) => track === asked.get("track")) ?? "STATE",
    to: /^\d{4}-\d{2}-\d{2}$/.test(to) ? to : null,
    period: asked.get("period"),
  };
}

/** The parts of an address that all dashboards share, for the way from one to another. */
export function sharedSearch(search: string): string {
  const asked = new URLSearchParams(search);
  const kept = SHARED.flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new URLSearchParams(kept).toString();
}

/** Years that a row of periods reaches back: about a dozen of them. */
const YEARS: Readonly<Record<Kind, number>> = { WEEK: 0, MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 10 };

/** First day of the periods shown. Example: months up to 2026-07-31 → "2025-07-31". */
export function firstDay(kind: Kind, last: string): string {
  const [year = 0, month = 1, day = 1] = last.split("-").map(Number);
  const back = new Date(Date.UTC(year - YEARS[kind], month - 1, kind === "WEEK" ? day - 84 : day));
  return back.toISOString().slice(0, 10);
}

/** All periods of the choice. */
export function rangeFilter({ kind, track, to }: ScopeChoice, today: string): Filter {
  return { kind, track, from: firstDay(kind, to ?? today), ...(to === null ? {} : { to }) };
}

/** One period: a cycle where rows are cycles, else the cycles that end on its last day. */
export function periodFilter({ kind, track }: ScopeChoice, { dimension, id }: Pick<Key, "dimension" | "id">): Filter {
  if (dimension === "CYCLE") return { cycleIds: [id ?? ""] };
  const last = (id ?? "").split("/")[1] ?? "";
  return { kind, track, from: last, to: last };
}
