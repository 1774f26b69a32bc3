import type { ResultOf } from "../../schema/graphql.ts";
import type { CompetencyFields } from "../../schema/operations/competency/requirement.ts";
import type { LocalText } from "../shared/text/format.ts";

export type Competency = ResultOf<typeof CompetencyFields>;
export type PositionClass = "LEADER" | "PROFESSIONAL" | "SUPPORT";

/** A level that may be chosen, with what a person at it shows. */
export interface LevelOption {
  readonly level: number;
  /** None for a competency without levels. */
  readonly descriptor: LocalText | null;
}

/** What a range is made of. */
export interface Range {
  readonly minLevel: number;
  readonly maxLevel: number;
}

/** Top of every scale. */
export const HIGHEST_LEVEL = 5;

/**
 * The levels of a competency for a class of positions, lowest first, each worded for that class where it is.
 *
 * Example: level 2 worded for leaders alone is none for specialists. A competency without levels has level 1 (met).
 *
 * @param positionClass null takes the levels of every class, the common wording first.
 */
export function levelOptions(competency: Competency, positionClass: PositionClass | null): LevelOption[] {
  if (competency.levels.length === 0) return [{ level: 1, descriptor: null }];
  const variant = positionClass === "LEADER" ? "LEADER" : "SPECIALIST";
  const own = competency.levels.filter(
    (each) => each.variant === null || positionClass === null || each.variant === variant,
  );
  const options = new Map<number, LevelOption>();
  for (const { level, descriptorVi, descriptorEn } of own) {
    if (!options.has(level)) options.set(level, { level, descriptor: { vi: descriptorVi, en: descriptorEn } });
  }
  return [...options.values()].sort((left, right) => left.level - right.level);
}

/** Whether the competency is only met or not. */
export function isYesOrNo(competency: Pick<Competency, "levels">): boolean {
  return competency.levels.length === 0;
}

/** Name in both languages. */
export function nameOf(named: { readonly textVi: string; readonly textEn: string | null }): LocalText {
  return { vi: named.textVi, en: named.textEn };
}

/** A range in digits. Example: 2 to 3 → "2–3"; 3 to 3 → "3". */
export function rangeText({ minLevel, maxLevel }: Range): string {
  return minLevel === maxLevel ? String(minLevel) : `${String(minLevel)}–${String(maxLevel)}`;
}

/** Competencies by their group, in the order of the framework. */
export function byGroup<Item extends { readonly competency: Competency }>(
  items: readonly Item[],
): { readonly code: string; readonly name: LocalText; readonly items: readonly Item[] }[] {
  const groups = Map.groupBy(items, ({ competency }) => competency.groupCode);
  return [...groups].map(([code, own]) => ({
    code,
    name: { vi: own[0]?.competency.groupVi ?? code, en: own[0]?.competency.groupEn },
    items: own,
  }));
}
