import type { Sums } from "./source.ts";

/** How many totals lie in one whole point. */
export interface Band {
  readonly band: number;
  readonly count: number;
}

/** A total in millionths, with how many have it. */
export interface ReadScore {
  readonly total: number;
  readonly count: number;
}

/** Ranks, from 0, of the two totals in the middle; the same one where their number is odd. */
function middle(count: number): readonly [number, number] {
  return [Math.floor((count - 1) / 2), Math.floor(count / 2)];
}

/**
 * Bands whose totals must be read for median, lowest and highest total.
 *
 * Example: 3 totals in band 70, 1 in 80, 1 in 90 → 70 (lowest and median) and 90.
 */
export function neededBands(bands: readonly Band[]): number[] {
  const sorted = filled(bands);
  const count = sorted.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return [];
  return [...new Set([0, ...middle(count), count - 1].map((rank) => bandOf(sorted, rank).band))];
}

/**
 * Median (twice, so that it is whole), lowest and highest total of a group, in millionths.
 *
 * @param scores totals of at least the bands that `neededBands` names, smallest first.
 */
export function ranksOf(bands: readonly Band[], scores: readonly ReadScore[]): Sums {
  const sorted = filled(bands);
  const count = sorted.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return { ranked: 0 };
  const at = (rank: number): number => {
    const { band, before } = bandOf(sorted, rank);
    let left = rank - before;
    for (const { total, count: many } of scores) {
      if (Math.floor(total / 1_000_000) !== band) continue;
      if (left < many) return total;
      left -= many;
    }
    throw new TypeError(`no total of rank ${String(rank)} in band ${String(band)}`);
  };
  const [low, high] = middle(count);
  return { ranked: count, medianTwice: at(low) + at(high), lowest: at(0), highest: at(count - 1) };
}

function filled(bands: readonly Band[]): Band[] {
  return bands.filter(({ count }) => count > 0).toSorted((one, other) => one.band - other.band);
}

/** The band that holds a rank, with how many totals lie before it. */
function bandOf(sorted: readonly Band[], rank: number): { readonly band: number; readonly before: number } {
  let before = 0;
  for (const { band, count } of sorted) {
    if (rank < before + count) return { band, before };
    before += count;
  }
  throw new TypeError(`no band holds rank ${String(rank)}`);
}
