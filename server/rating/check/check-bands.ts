import { Fraction } from "fraction.js";
import { bandText } from "../decide-grade.ts";
import { exact } from "../exact.ts";
import type { Band } from "../scheme.ts";
import { type Defect, defect } from "./defect.ts";

/** An edge of a band on the line of scores: before (-1), at (0) or after (1) the number; null is endless. */
interface Edge {
  readonly at: Fraction | null;
  readonly side: -1 | 1;
}

interface PlacedBand {
  readonly band: Band;
  readonly path: string;
  readonly start: Edge;
  readonly end: Edge;
}

/**
 * Defects of bands: empty ones, overlaps, holes between 0 and the maximum.
 *
 * Example: [70; 90] and [90; 100] overlap at 90; [70; 89] and [90; 100] leave a hole for 89.5.
 */
export function checkBands(bands: readonly Band[], maximum: string | undefined, path: string): Defect[] {
  const placed = bands.map((band, index): PlacedBand => ({
    band,
    path: `${path}.${index}`,
    start: startOf(band),
    end: endOf(band),
  }));
  const empty = placed.filter(({ start, end }) => start.at !== null && end.at !== null && compare(start, end) >= 0);
  if (empty.length > 0) return empty.map((one) => defect(one.path, "content.emptyBand", { band: bandText(one.band) }));
  const sorted = [...placed].sort((one, other) => compareStarts(one.start, other.start));
  return [...gapsAndOverlaps(sorted), ...ends(sorted, maximum, path)];
}

function startOf(band: Band): Edge {
  return { at: band.from === undefined ? null : exact(band.from), side: band.fromInclusive === false ? 1 : -1 };
}

function endOf(band: Band): Edge {
  return { at: band.to === undefined ? null : exact(band.to), side: band.toInclusive === true ? 1 : -1 };
}

function compare(one: Edge, other: Edge): number {
  if (one.at === null || other.at === null) return 0;
  return one.at.compare(other.at) || one.side - other.side;
}

function compareStarts(one: Edge, other: Edge): number {
  if (one.at === null || other.at === null) return Number(one.at !== null) - Number(other.at !== null);
  return compare(one, other);
}

function gapsAndOverlaps(sorted: readonly PlacedBand[]): Defect[] {
  return sorted.slice(1).flatMap((upper, index) => {
    const lower = sorted[index];
    if (!lower) return [];
    const values = { lower: bandText(lower.band), upper: bandText(upper.band) };
    if (lower.end.at === null || upper.start.at === null) return [defect(upper.path, "content.bandsOverlap", values)];
    const order = compare(lower.end, upper.start);
    if (order === 0) return [];
    return [defect(upper.path, order > 0 ? "content.bandsOverlap" : "content.bandHole", values)];
  });
}

function ends(sorted: readonly PlacedBand[], maximum: string | undefined, path: string): Defect[] {
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest) return [defect(path, "content.noBands")];
  const zero: Edge = { at: new Fraction(0), side: -1 };
  const most: Edge = { at: exact(maximum ?? "0"), side: 1 };
  const defects: Defect[] = [];
  if (lowest.start.at !== null && compare(lowest.start, zero) > 0) {
    defects.push(defect(lowest.path, "content.bandHole", { lower: "0", upper: bandText(lowest.band) }));
  }
  if (maximum !== undefined && highest.end.at !== null && compare(highest.end, most) < 0) {
    defects.push(defect(highest.path, "content.bandHole", { lower: bandText(highest.band), upper: maximum }));
  }
  return defects;
}
