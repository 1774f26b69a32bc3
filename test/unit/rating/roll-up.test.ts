import fc from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  checkContent,
  exactText,
  type RatingContent,
  type RolledPeriod,
  rollUp,
  type RollUp,
  type RollUpRule,
} from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../support/build-rating.ts";

const year: RollUpRule = { to: "YEAR", from: "MONTH", method: "MEAN_OF_PERIODS", expected: 12 };

function months(scores: readonly (string | null)[]): RolledPeriod[] {
  return scores.map((score, place) => ({ key: `2026-${String(place + 1).padStart(2, "0")}`, kind: "MONTH", score }));
}

function rolled(
  rule: Partial<RollUpRule>,
  periods: readonly RolledPeriod[],
  content: RatingContent = makeContent(),
  facts = {},
): RollUp {
  return rollUp(content, { ...year, ...rule }, periods, makeRatingInput({ criteria: {}, metrics: {}, ...facts }));
}

const twelve = (score: string): (string | null)[] => Array.from({ length: 12 }, () => score);

describe("a year of months", () => {
  it("is the mean of twelve, exactly", () => {
    const result = rolled({}, months([...twelve("90").slice(1), "89.9"]));
    expect(result).toMatchObject({ exact: "10799/120", total: "89.9917", grade: "B" });
  });

  it("has no result while a month is missing, and says how many", () => {
    const result = rolled({}, months(twelve("90").slice(2)));
    expect(result).toMatchObject({ total: null, grade: null, missing: 2, needsDecision: false });
    expect(result.reasons.map(({ rule }) => rule)).toEqual(["rollUp.missing"]);
  });

  it("is provisional before December is over, where the regulation allows it", () => {
    const provisional = { provisional: { missing: 1, basis: "Quy chế" } };
    expect(rolled(provisional, months(twelve("90").slice(1)))).toMatchObject({ total: "90", provisional: true });
    expect(rolled(provisional, months(twelve("90")))).toMatchObject({ provisional: false });
    const hole = months(twelve("90")).filter(({ key }) => key !== "2026-05");
    expect(rolled(provisional, [...hole, { key: "2026-05", kind: "MONTH", score: null }]).total).toBeNull();
  });

  it("leaves out months of excused leave", () => {
    const leave = months(twelve("90")).map((month, place): RolledPeriod =>
      place < 3 ? { ...month, score: null, absence: "MATERNITY" } : month,
    );
    expect(rolled({ excused: ["MATERNITY"] }, leave)).toMatchObject({ total: "90", missing: 0 });
    expect(rolled({}, leave).total).toBeNull();
  });

  it("never counts weeks, unofficial results or other kinds of periods", () => {
    const more: RolledPeriod[] = [
      { key: "W01", kind: "WEEK", score: "10" },
      { key: "2026-00", kind: "MONTH", score: "10", official: false },
      { key: "2026-Q1", kind: "QUARTER", score: "10" },
    ];
    const result = rolled({}, [...more, ...months(twelve("90"))]);
    expect(result.total).toBe("90");
    expect(result.excluded.map(({ rule }) => rule).sort()).toEqual([
      "rollUp.otherKind",
      "rollUp.unofficial",
      "rollUp.unofficial",
    ]);
  });

  it("of worked months is their mean, from a minimum count on", () => {
    const worked = { method: "MEAN_OF_WORKED" as const, minimumCount: 6 };
    expect(rolled(worked, months([...twelve("80").slice(6), null])).total).toBe("80");
    expect(rolled(worked, months(twelve("80").slice(7)))).toMatchObject({ total: null, counted: { length: 5 } });
  });

  it("by the worst period is the least score, or the worst grade where there are no scores", () => {
    expect(rolled({ method: "MINIMUM" }, months(["92", "85", "90"])).total).toBe("85");
    const grades = ["A", "C", "B"].map((grade, place): RolledPeriod => ({
      ...{ key: String(place), kind: "MONTH" as const, score: null },
      grade,
    }));
    expect(rolled({ method: "MINIMUM" }, grades)).toMatchObject({ total: null, grade: "C" });
  });

  it("asks the gates with what is known of the year", () => {
    const content = makeContent({ gates: [{ code: "u", label: { vi: "Đơn vị" }, kind: "CAP_BY_UNIT_GRADE" }] });
    expect(rolled({}, months(twelve("95")), content, { unitGrade: "B" }).grade).toBe("B");
  });

  it("rounds before or after the bands as its rule says", () => {
    const rounding = (when: "BEFORE_BANDS" | "AFTER_BANDS") => ({
      rounding: { scale: 2, mode: "HALF_UP" as const, when },
    });
    const close = months(twelve("89.995"));
    expect(rolled(rounding("BEFORE_BANDS"), close)).toMatchObject({ total: "90", grade: "A" });
    expect(rolled(rounding("AFTER_BANDS"), close)).toMatchObject({ total: "90", grade: "B" });
  });

  it("is exact and the same in any order, for any scores", () => {
    const score = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 12, maxLength: 12 }), (list) => {
        const fractions = list.map(([n, d]) => new Fraction(n, d * 40));
        const mean = fractions.reduce((sum, one) => sum.add(one), new Fraction(0)).div(12);
        const periods = months(fractions.map(exactText));
        expect(rolled({}, periods).exact).toBe(exactText(mean));
        expect(rolled({}, [...periods].reverse())).toEqual(rolled({}, periods));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a roll-up that makes no sense is refused at check", () => {
  it.each([
    [{ from: "QUARTER" as const, expected: 12 }, "scheme.rollUp.0.expected content.rollUpTooMany"],
    [{ to: "QUARTER" as const, from: "QUARTER" as const }, "scheme.rollUp.0.from content.rollUpNotShorter"],
    [{ expected: 6, minimumCount: 7 }, "scheme.rollUp.0.minimumCount content.rollUpMinimum"],
    [{ expected: 3, provisional: { missing: 3 } }, "scheme.rollUp.0.provisional.missing content.rollUpProvisional"],
  ])("%o: %s", (rule, expected) => {
    const defects = checkContent(makeContent({ rollUp: [{ ...year, ...rule }] }));
    expect(defects.map(({ path, rule: id }) => `${path} ${id}`)).toEqual([expected]);
  });
});
