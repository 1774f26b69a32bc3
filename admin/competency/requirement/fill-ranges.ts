import { type Competency, levelOptions, type PositionClass, type Range } from "../levels.ts";
import { type Ranges, withRange } from "./requirement-rows.ts";

/** Ranges put into a form, and how many fitted and how many did not. */
export interface Filled {
  readonly ranges: Ranges;
  readonly count: number;
  readonly left: number;
}

/** The ranges with those of another position, as far as the competency has such levels for this class of positions. */
export function filledFrom(
  ranges: Ranges,
  other: Ranges,
  competencies: readonly Competency[],
  positionClass: PositionClass,
): Filled {
  return filled(
    ranges,
    [...other].map(([code, range]) => [competencies.find((one) => one.code === code), range] as const),
    positionClass,
  );
}

/**
 * The ranges with what was copied from a spreadsheet: code or name, then one level, two levels or `2-3` in one cell.
 *
 * Example: `C1⇥2-3` and `Đạo đức⇥3⇥4` → C1 at 2–3, the competency of that name at 3–4; a line that fits nothing is counted.
 */
export function filledByPaste(
  ranges: Ranges,
  pasted: string,
  competencies: readonly Competency[],
  positionClass: PositionClass,
): Filled {
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return filled(
    ranges,
    lines.map((line) => {
      const cells = line.split("\t").map((cell) => cell.trim());
      const [name = ""] = cells;
      const wanted = fold(name);
      const competency = competencies.find(({ code, textVi }) => fold(code) === wanted || fold(textVi) === wanted);
      return [competency, rangeIn(cells.slice(1).join("-"))] as const;
    }),
    positionClass,
  );
}

function filled(
  before: Ranges,
  wanted: readonly (readonly [Competency | undefined, Range | null])[],
  positionClass: PositionClass,
): Filled {
  let [ranges, count] = [before, 0];
  for (const [competency, range] of wanted) {
    if (!competency || range === null) continue;
    const levels = levelOptions(competency, positionClass).map(({ level }) => level);
    if (!levels.includes(range.minLevel) || !levels.includes(range.maxLevel)) continue;
    ranges = withRange(ranges, competency.code, range);
    count += 1;
  }
  return { ranges, count, left: wanted.length - count };
}

function rangeIn(text: string): Range | null {
  const levels = [...text.matchAll(/\d+/g)].map(Number);
  const [low, high = low] = levels;
  return low === undefined || high === undefined
    ? null
    : { minLevel: Math.min(low, high), maxLevel: Math.max(low, high) };
}

function fold(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d");
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}
