import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, millionths } from "../../../server/rating/index.ts";
import { neededBands, ranksOf } from "../../../server/statistics/sources/score-ranks.ts";

const MILLION = 1_000_000;

/** How many totals have each value, smallest first. */
function counted(values: readonly number[]): { total: number; count: number }[] {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups]
    .map(([total, same]) => ({ total, count: same.length }))
    .sort((one, other) => one.total - other.total);
}

function bandsOf(totals: readonly number[]): { band: number; count: number }[] {
  return counted(totals.map((total) => Math.floor(total / MILLION))).map(({ total, count }) => ({
    band: total,
    count,
  }));
}

describe("the median of totals", () => {
  it("is the middle one, or twice the mean of the two in the middle, read from few whole points", () => {
    const totals = [60, 60, 70, 80, 90].map((points) => points * MILLION);
    expect(neededBands(bandsOf(totals))).toEqual([60, 70, 90]);
    expect(ranksOf(bandsOf(totals), counted(totals))).toEqual({
      ...{ ranked: 5, medianTwice: 140 * MILLION, lowest: 60 * MILLION, highest: 90 * MILLION },
    });
    expect(ranksOf([], [])).toEqual({ ranked: 0 });
  });

  it("equals that of all totals in order, whatever they are, with nothing but the bands that it names", () => {
    const total = fc.integer({ min: -3 * MILLION, max: 5 * MILLION });
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 30 }), (totals) => {
        const sorted = totals.toSorted((one, other) => one - other);
        const needed = neededBands(bandsOf(totals));
        const read = sorted.filter((each) => needed.includes(Math.floor(each / MILLION)));
        const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
        expect(ranksOf(bandsOf(totals), counted(read))).toEqual({
          ranked: sorted.length,
          medianTwice: (low ?? 0) + (high ?? 0),
          lowest: sorted[0],
          highest: sorted.at(-1),
        });
      }),
    );
  });
});

describe("a total in millionths", () => {
  it("is rounded half up once, away from zero, and none where it is no score any more", () => {
    expect(millionths(exact("27.5"))).toBe(27_500_000);
    expect(millionths(exact("1/3"))).toBe(333_333);
    expect(millionths(exact("2/3"))).toBe(666_667);
    expect(millionths(exact("-0.0000005"))).toBe(-1);
    expect(millionths(exact("99999999999"))).toBeNull();
  });
});
