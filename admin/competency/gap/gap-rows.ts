import type { ResultOf } from "../../../schema/graphql.ts";
import type { CompetencyGaps, CompetencySpread } from "../../../schema/operations/competency/gap.ts";
import type { Tone } from "../../shared/ui/parts.tsx";
import { HIGHEST_LEVEL } from "../levels.ts";

export type Gap = ResultOf<typeof CompetencyGaps>["competencyGaps"]["items"][number];
export type GapStatus = Gap["status"];
export type Spread = ResultOf<typeof CompetencySpread>["competencySpread"][number];

export const GAP_STATUSES = ["BELOW", "WITHIN", "ABOVE", "NOT_ASSESSED"] as const;

export const STATUS_TONE: Record<GapStatus, Tone> = {
  BELOW: "warning",
  WITHIN: "success",
  ABOVE: "info",
  NOT_ASSESSED: "default",
};

/** One cell of a bar: a level, whether it is required, and whether the person has reached it. */
export interface BarCell {
  readonly level: number;
  readonly isRequired: boolean;
  readonly isReached: boolean;
}

/**
 * The cells of a bar from level 1 up.
 *
 * Example: required 2–3, found 1 → level 1 reached, levels 2 and 3 required.
 */
export function barCells({ minLevel, maxLevel, level }: Pick<Gap, "minLevel" | "maxLevel" | "level">): BarCell[] {
  return Array.from({ length: HIGHEST_LEVEL }, (_, place) => ({
    level: place + 1,
    isRequired: place + 1 >= minLevel && place + 1 <= maxLevel,
    isReached: level !== null && place + 1 <= level,
  }));
}

/** How many gaps of each result. Example: two below, one within → `{ BELOW: 2, WITHIN: 1, ABOVE: 0, NOT_ASSESSED: 0 }`. */
export function countByStatus(gaps: readonly Pick<Gap, "status">[]): Record<GapStatus, number> {
  const counts = { BELOW: 0, WITHIN: 0, ABOVE: 0, NOT_ASSESSED: 0 };
  for (const { status } of gaps) counts[status] += 1;
  return counts;
}

/** People at a level; none where nobody is. */
export function peopleAt(spread: Pick<Spread, "levels">, level: number): number {
  return spread.levels.find((each) => each.level === level)?.people ?? 0;
}

/** The levels that a table of spreads needs as columns: 0 only where somebody is below the lowest. */
export function levelColumns(spreads: readonly Pick<Spread, "levels">[]): number[] {
  const from = spreads.some((spread) => peopleAt(spread, 0) > 0) ? 0 : 1;
  return Array.from({ length: HIGHEST_LEVEL + 1 - from }, (_, place) => place + from);
}
