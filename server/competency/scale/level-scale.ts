import { CompetencyVariantName } from "../../framework/index.ts";
import { PositionClass } from "../../organization/index.ts";

/** A level that a competency has, for all positions or as worded for leaders or others alone. */
export interface ScaleLevel {
  readonly level: number;
  readonly variant: CompetencyVariantName | null;
}

/** What stands below the lowest level. */
export const BELOW_ALL_LEVELS = 0;

/** The variant of a class of positions. */
export function variantOf(positionClass: PositionClass): CompetencyVariantName {
  return positionClass === PositionClass.LEADER
    ? CompetencyVariantName.enum.LEADER
    : CompetencyVariantName.enum.SPECIALIST;
}

/**
 * The levels that a competency has, lowest first.
 *
 * A competency without levels is met or not: it counts as having level 1 alone.
 *
 * Example: 3, 4, 5 for all and 2 for leaders → 2, 3, 4, 5 for a leader, 3, 4, 5 for a specialist.
 *
 * @param variant whose levels; null takes those of every variant.
 */
export function existingLevels(scale: readonly ScaleLevel[], variant: CompetencyVariantName | null): number[] {
  if (scale.length === 0) return [1];
  const own = scale.filter((each) => each.variant === null || variant === null || each.variant === variant);
  return [...new Set(own.map(({ level }) => level))].sort((one, other) => one - other);
}

/** Whether a required range begins and ends at levels that exist, the first not above the last. */
export function isRange(
  levels: readonly number[],
  { minLevel, maxLevel }: { minLevel: number; maxLevel: number },
): boolean {
  return minLevel <= maxLevel && levels.includes(minLevel) && levels.includes(maxLevel);
}

/** Whether a person can be found at the level: one that exists, or below all of them. */
export function isReachable(levels: readonly number[], level: number): boolean {
  return level === BELOW_ALL_LEVELS || levels.includes(level);
}
