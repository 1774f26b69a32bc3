import fc from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, it } from "vitest";
import { checkInput, exact, exactText, rate, type RatingInput, round, shown } from "../../../server/rating/index.ts";
import { generalPoints335, shippedFramework } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-335-2025");
const codes = Object.keys(generalPoints335(30));
const maxima = generalPoints335(30);

/** Shares as tasks give them: completed out of assigned. */
const share = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 50 }))
  .map(([done, assigned]) => `${done}/${assigned}`);
const points = fc.record(
  Object.fromEntries(
    codes.map((code) => [
      code,
      fc.integer({ min: 0, max: Number(maxima[code]) * 4 }).map((quarters) => String(quarters / 4)),
    ]),
  ),
);
const half = fc.constantFrom("full", "half");
const answers = fc.record({
  leading: fc.boolean(),
  criteria: points,
  shares: fc.record({ quantity: share, quality: share, progress: share }),
  unit: fc.record({ unitResult: half, organizing: half, uniting: half }),
});
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ leading, criteria, shares, unit }: Answers): RatingInput {
  return {
    leading,
    class: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    criteria,
    metrics: leading ? { ...shares, ...unit } : shares,
  };
}

/** The decree's arithmetic written down a second time, on whole numbers only. */
function expectedScore({ leading, criteria, shares, unit }: Answers): Fraction {
  const capped = Object.values(shares).map((text) => (exact(text).gt(1) ? new Fraction(1) : exact(text)));
  const parts = leading
    ? [...capped, ...Object.values(unit).map((key) => new Fraction(key === "full" ? 1 : "1/2"))]
    : capped;
  const result = parts.reduce((sum, part) => sum.add(part), new Fraction(0)).div(parts.length);
  const general = Object.values(criteria).reduce((sum, text) => sum.add(exact(text)), new Fraction(0));
  return general.add(result.mul(70));
}

describe("rating, for any answers", () => {
  it("equals the decree's arithmetic exactly", () => {
    fc.assert(
      fc.property(answers, (one) => rate(decree, inputOf(one)).exact === exactText(expectedScore(one))),
      { numRuns: 200 },
    );
  });

  it("answers the same text for the same answers in any order", () => {
    fc.assert(
      fc.property(answers, (one) => {
        const input = inputOf(one);
        const turned = {
          ...input,
          criteria: Object.fromEntries(Object.entries(input.criteria).reverse()),
          metrics: Object.fromEntries(Object.entries(input.metrics).reverse()),
        };
        return JSON.stringify(rate(decree, input)) === JSON.stringify(rate(structuredClone(decree), turned));
      }),
      { numRuns: 100 },
    );
  });

  it("carries in its trace the total, the groups' sums and the grade that it answers", () => {
    fc.assert(
      fc.property(answers, (one) => {
        const { trace, exact: total, groups, grade } = rate(decree, inputOf(one));
        const score = trace.find((node) => node.kind === "FORMULA" && node.key === "score");
        expect(score?.value).toBe(total);
        expect(trace.at(-1)).toMatchObject({ kind: "GRADE", grade });
        for (const group of trace.filter((node) => node.kind === "GROUP")) {
          const sum = group.children.reduce((all, child) => all.add(exact(child.value ?? "0")), new Fraction(0));
          expect(exactText(sum)).toBe(group.value);
          expect(groups[group.key]?.exact).toBe(group.value);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("never falls when a criterion gets more points", () => {
    const rank = (grade: string | null): number => ["KHT", "HTN", "HTT", "HTXS"].indexOf(grade ?? "");
    fc.assert(
      fc.property(answers, fc.constantFrom(...codes), (one, code) => {
        const more = { ...one, criteria: { ...one.criteria, [code]: maxima[code] ?? "0" } };
        const [before, after] = [rate(decree, inputOf(one)), rate(decree, inputOf(more))];
        expect(exact(after.exact ?? "0").gte(exact(before.exact ?? "0"))).toBe(true);
        expect(rank(after.grade)).toBeGreaterThanOrEqual(rank(before.grade));
      }),
      { numRuns: 100 },
    );
  });

  it("never rises by a veto, and always stays a grade", () => {
    fc.assert(
      fc.property(
        answers,
        (one) => rate(decree, { ...inputOf(one), findings: { disciplinedForDuty: true } }).grade === "KHT",
      ),
      { numRuns: 50 },
    );
  });

  it("accepts in full what the input check accepts", () => {
    fc.assert(
      fc.property(answers, (one) => checkInput(decree, inputOf(one)).length === 0),
      { numRuns: 50 },
    );
  });
});

describe("rounding", () => {
  const number = fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
    .map(([n, d]) => new Fraction(n, d));
  const modes = ["HALF_UP", "HALF_EVEN", "DOWN", "UP"] as const;

  it("moves by less than a unit of the last place, and by half at most when it rounds halves", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...modes), (value, scale, mode) => {
        const unit = new Fraction(1n, 10n ** BigInt(scale));
        const moved = round(value, scale, mode).sub(value).abs();
        expect(moved.lt(unit)).toBe(true);
        if (mode.startsWith("HALF")) expect(moved.mul(2).lte(unit)).toBe(true);
      }),
    );
  });

  it("of a rounded number changes nothing, and what is shown reads back as it", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...modes), (value, scale, mode) => {
        const rounded = round(value, scale, mode);
        expect(exactText(round(rounded, scale, mode))).toBe(exactText(rounded));
        expect(exactText(exact(shown(value, scale, mode)))).toBe(exactText(rounded));
      }),
    );
  });

  it.each([
    ["2.5", "3", "2", "2", "3"],
    ["3.5", "4", "4", "3", "4"],
    ["-2.5", "-3", "-2", "-2", "-3"],
    ["0.4", "0", "0", "0", "1"],
  ])("of %s to whole numbers gives %s, %s, %s, %s by the four modes", (text, ...expected) => {
    expect(modes.map((mode) => shown(exact(text), 0, mode))).toEqual(expected);
  });
});
