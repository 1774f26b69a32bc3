import { type Competency, existingLevels } from "../../../server/competency/index.ts";
import { PositionClass } from "../../../server/organization/index.ts";

/** A range of levels. */
export interface Range {
  readonly minLevel: number;
  readonly maxLevel: number;
}

/** Information technology and languages, of which the drafts want less. */
const TOOLS = ["C6", "C7"];
const MANAGERIAL = "QL";

/**
 * What a position of the demo requires of a competency, after the drafts that the framework notes: 2–3 of specialists,
 * 3–4 of heads of divisions (tools 2–3), one more of heads of departments, managerial competencies of leaders alone.
 *
 * @returns null when it requires nothing of it, or when the framework has none of these levels.
 */
export function wantedRange(
  competency: Pick<Competency, "code" | "groupCode" | "levels">,
  position: { readonly positionClass: PositionClass; readonly isTop: boolean },
): Range | null {
  const leads = position.positionClass === PositionClass.LEADER;
  if (competency.groupCode === MANAGERIAL && !leads) return null;
  const lowest = (leads ? 3 : 2) + (position.isTop ? 1 : 0) - (leads && TOOLS.includes(competency.code) ? 1 : 0);
  const levels = existingLevels(competency.levels, leads ? "LEADER" : "SPECIALIST").filter(
    (level) => level >= lowest && level <= lowest + 1,
  );
  const [minLevel] = levels;
  const maxLevel = levels.at(-1);
  return minLevel === undefined || maxLevel === undefined ? null : { minLevel, maxLevel };
}

/**
 * A level at which somebody of the demo was found, by a number from 0 to 9: two in ten below, one above, the others in
 * the range; always one that the competency has.
 */
export function foundLevel(levels: readonly number[], range: Range, number: number): number {
  const wanted = number < 2 ? range.minLevel - 1 : number === 9 ? range.maxLevel + 1 : range.minLevel + (number % 2);
  const below = levels.filter((level) => level <= wanted).at(-1);
  return below ?? 0;
}
