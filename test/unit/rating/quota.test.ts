import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedCount,
  checkContent,
  checkQuota,
  type QuotaPerson,
  type QuotaRule,
} from "../../../server/rating/index.ts";
import { makeContent } from "../../support/build-rating.ts";

const decree: QuotaRule = { mode: "WARN", grade: "A", percent: "20", base: "GOOD_ONLY", groupBy: "UNIT" };

function people(grades: string, dutyGroup: string | null = null): QuotaPerson[] {
  return [...grades].map((grade, place) => ({
    id: `${dutyGroup ?? ""}${String(place).padStart(3, "0")}`,
    grade: grade === "-" ? null : grade,
    score: String(100 - place),
    unit: "Sở",
    dutyGroup,
  }));
}

function quotaOf(rule: Partial<QuotaRule>, list: QuotaPerson[], extended = false) {
  return checkQuota(makeContent({ quota: { ...decree, ...rule } }), list, extended);
}

describe("the number that a quota allows", () => {
  it.each([
    ["GOOD_ONLY", 1],
    ["GOOD_OR_BETTER", 2],
    ["ALL_RATED", 2],
  ] as const)("of %s among 3 A, 8 B and 1 C is %i", (base, allowed) => {
    expect(quotaOf({ base }, people("AAABBBBBBBBC"))?.groups[0]).toMatchObject({ allowed, count: 3 });
  });

  it.each([
    ["DOWN", 1],
    ["HALF_UP", 2],
    ["UP", 2],
  ] as const)("of 8 rounded %s is %i", (rounding, allowed) => {
    expect(allowedCount({ ...decree, rounding }, { base: 8, rated: 9 })).toBe(allowed);
  });

  it("is wider for an outstanding unit", () => {
    const rule = { ...decree, extension: { percent: "25" } };
    expect([false, true].map((wide) => allowedCount(rule, { base: 8, rated: 9 }, wide))).toEqual([1, 2]);
  });

  it("is one in fewer than five, where the regulation says so", () => {
    const rule = { ...decree, atMostOneBelow: 5 };
    expect(allowedCount(rule, { base: 2, rated: 4 })).toBe(1);
    expect(allowedCount(rule, { base: 4, rated: 5 })).toBe(0);
    expect(allowedCount(decree, { base: 2, rated: 4 })).toBe(0);
  });
});

describe("a quota over people", () => {
  it("tells the excess and lists by score, and picks nobody", () => {
    const result = quotaOf({}, people("BBBBBAA"));
    expect(result).toMatchObject({ within: false, blocked: false });
    expect(result?.groups[0]).toMatchObject({ allowed: 1, excess: 1, list: [{ id: "005" }, { id: "006" }] });
  });

  it("leaves out those who are not rated", () => {
    expect(quotaOf({ base: "ALL_RATED" }, people("AB--"))?.groups[0]?.rated).toBe(2);
  });

  it("counts unit and duty groups when both are wanted", () => {
    const list = [...people("ABBBB", "văn thư"), ...people("AABBB", "kế toán")];
    const groups = quotaOf({ groupBy: "BOTH" }, list)?.groups.map(({ by, key, excess }) => [by, key, excess]);
    expect(groups).toEqual([
      ["UNIT", "Sở", 2],
      ["DUTY_GROUP", "Sở / kế toán", 2],
      ["DUTY_GROUP", "Sở / văn thư", 1],
    ]);
  });

  it("blocks only in mode BLOCK, and counts nothing when OFF", () => {
    expect(quotaOf({ mode: "BLOCK" }, people("AAB"))?.blocked).toBe(true);
    expect(quotaOf({ mode: "OFF" }, people("AAB"))).toMatchObject({ within: true, groups: [] });
  });

  it("is the same whatever the order of the people", () => {
    const list = people("ABABBBBACBBB");
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(quotaOf({}, shuffled)).toEqual(quotaOf({}, list));
      }),
    );
  });

  it("never allows more than its share of the base when rounded down", () => {
    const grades = fc.array(fc.constantFrom("A", "B", "C"), { minLength: 1, maxLength: 60 });
    const base = fc.constantFrom("GOOD_ONLY" as const, "GOOD_OR_BETTER" as const, "ALL_RATED" as const);
    fc.assert(
      fc.property(grades, base, fc.integer({ min: 1, max: 100 }), (list, of, percent) => {
        const group = quotaOf({ base: of, percent: String(percent) }, people(list.join("")))?.groups[0];
        return (
          group !== undefined &&
          group.allowed * 100 <= percent * group.base &&
          group.excess === Math.max(0, group.count - group.allowed)
        );
      }),
    );
  });
});

describe("a quota that makes no sense is refused at check", () => {
  it.each([
    [{ grade: "Z" }, "scheme.quota.grade content.unknownGrade"],
    [{ grade: "C" }, "scheme.quota.grade content.quotaOfWorst"],
    [{ goodGrade: "A" }, "scheme.quota.goodGrade content.quotaGoodNotBelow"],
    [{ percent: "120" }, "scheme.quota.percent content.notAPercentage"],
    [{ extension: { percent: "15" } }, "scheme.quota.extension.percent content.extensionNotWider"],
  ])("%o: %s", (rule, expected) => {
    const defects = checkContent(makeContent({ quota: { ...decree, ...rule } }));
    expect(defects.map(({ path, rule: id }) => `${path} ${id}`)).toEqual([expected]);
  });
});
