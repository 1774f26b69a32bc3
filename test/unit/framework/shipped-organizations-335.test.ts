import { describe, expect, it } from "vitest";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-335-2025-to-chuc");
const persons = shippedFramework("nd-335-2025");

const FULL = {
  ...{ "I.1": "10", "I.2": "10", "I.3": "10" },
  ...{ "II.a": "10", "II.c": "10", "II.d": "5", "II.dd": "10", "II.e": "5", "II.g": "5", "II.h": "5" },
};

function organization(
  metrics: Record<string, string> = {},
  criteria: Record<string, string> = {},
  findings: Record<string, boolean> = {},
): RatingInput {
  return {
    leading: true,
    class: "LEADER",
    subjectType: "CIVIL_SERVANT",
    criteria: { ...FULL, ...criteria },
    metrics: {
      tasksDone: "1",
      tasksOnTime: "1",
      tasksExceeded: "0.3",
      tasksLate: "0",
      subUnitsFailed: "0",
      ...metrics,
    },
    findings,
  };
}
const middle = { "I.1": "0", "I.2": "0", "I.3": "10" };
const low = { "I.1": "0", "I.2": "0", "I.3": "0", "II.a": "0", "II.c": "0" };

describe("Decree 335/2025 for organisations", () => {
  it("adds 30 general points and 70 for results", () => {
    const rating = rate(decree, organization());
    expect(rating).toMatchObject({ total: "100", grade: "HTXS", missing: [] });
    expect(rating.groups).toMatchObject({ I: { total: "30" }, II: { total: "70" } });
    expect(decree.sample).toBe(true);
  });

  it("counts the share of tasks that are done into the results", () => {
    expect(rate(decree, organization({ tasksDone: "0.9" })).total).toBe("98");
  });

  it.each([
    ["less than 30 % of the tasks were exceeded", { tasksExceeded: "0.29" }, {}],
    ["a direct sub-unit is not fulfilled", { subUnitsFailed: "1" }, {}],
    ["a shortcoming pointed out is not remedied", {}, { shortcomingsOpen: true }],
  ])("is good instead of excellent when %s (Article 8.1)", (_why, metrics, findings) => {
    const rating = rate(decree, organization(metrics, {}, findings));
    expect(rating).toMatchObject({ total: "100", grade: "HTT", needsDecision: false });
    expect(rating.reasons.at(-1)).toMatchObject({ rule: "reason.requirementUnmet" });
    expect(rating.reasons.at(-1)?.basis).toMatch(/Điều 8 khoản 1 điểm [abc]$/);
  });

  it("falls to fulfilled when tasks were late, as long as no more than 20 % were", () => {
    expect(rate(decree, organization({ tasksOnTime: "0.8", tasksLate: "0.2" })).grade).toBe("HTN");
    expect(rate(decree, organization({ tasksOnTime: "0.9", tasksLate: "0.1" }, middle)).grade).toBe("HTN");
  });

  it("is left to the authority when not even the conditions of fulfilled hold", () => {
    const late = rate(decree, organization({ tasksOnTime: "0.7", tasksLate: "0.3" }));
    expect(late).toMatchObject({ grade: null, needsDecision: true });
    expect(late.reasons.at(-1)?.rule).toBe("reason.requirementDecision");
  });

  it("is not fulfilled below 50 points, after wrongdoing, or with less than 70 % of the tasks done", () => {
    const failing = { ...low, "II.dd": "5", "II.e": "0", "II.g": "4.5" };
    expect(rate(decree, organization({}, failing))).toMatchObject({ total: "39.5", grade: "KHT" });
    expect(rate(decree, organization({}, low))).toMatchObject({ total: "50", grade: "HTN" });
    expect(rate(decree, organization({}, {}, { wrongdoingConcluded: true })).grade).toBe("KHT");
    expect(rate(decree, organization({ tasksDone: "0.69" })).grade).toBe("KHT");
  });

  it("leaves force majeure to the authority", () => {
    const rating = rate(decree, organization({ tasksDone: "0.6", tasksOnTime: "0.6" }, {}, { forceMajeure: true }));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
  });

  it("limits excellent to 20 %, with outstanding achievements 25 %, of those rated good", () => {
    expect(decree.scheme.quota).toMatchObject({
      ...{ grade: "HTXS", percent: "20", base: "GOOD_ONLY", groupBy: "UNIT" },
      extension: { percent: "25" },
    });
    expect(decree.scheme.quota?.atMostOneBelow).toBeUndefined();
  });
});

describe("Decree 335/2025 for persons: beyond the month", () => {
  it("makes a quarter of 3, a half-year of 6 and a year of 12 months, leaving out months of excused leave", () => {
    const excused = ["MATERNITY", "SICK", "UNPAID"];
    expect(persons.scheme.rollUp).toMatchObject([
      { to: "QUARTER", from: "MONTH", method: "MEAN_OF_PERIODS", expected: 3, excused },
      { to: "HALF_YEAR", from: "MONTH", method: "MEAN_OF_PERIODS", expected: 6, excused },
      { to: "YEAR", from: "MONTH", method: "MEAN_OF_PERIODS", expected: 12, excused, provisional: { missing: 1 } },
    ]);
  });

  it("counts the quota in the agency and in each group of similar duties, and only warns", () => {
    expect(persons.scheme.quota).toMatchObject({
      ...{ mode: "WARN", grade: "HTXS", percent: "20", base: "GOOD_ONLY", groupBy: "BOTH" },
      extension: { percent: "25" },
    });
  });

  it.each([
    ["less than 6 months of work", { monthsWorked: "5.5" }, { grade: null, notRated: true }],
    ["maternity leave", { monthsWorked: "5", absences: [{ kind: "MATERNITY", months: "6" }] }, { grade: "HTXS" }],
    ["sick leave", { monthsWorked: "4", absences: [{ kind: "SICK", months: "8" }] }, { grade: "HTXS" }],
    [
      "a duty-related discipline",
      { year: 2026, disciplines: [{ dutyRelated: true, decidedOn: "2026-03-01" }] },
      { grade: "KHT" },
    ],
    [
      "another discipline",
      { year: 2026, disciplines: [{ dutyRelated: false, decidedOn: "2026-03-01" }] },
      { grade: "HTXS" },
    ],
    [
      "a discipline of the year before",
      { year: 2027, disciplines: [{ dutyRelated: true, decidedOn: "2026-12-20" }] },
      { grade: "HTXS" },
    ],
  ] as const)("weighs %s as Article 11 says", (_what, facts, expected) => {
    const criteria = {
      ...{ "I.1": "5", "I.2": "5", "II.1": "2.5", "II.2": "2.5", "II.3": "2.5", "II.4": "2.5" },
      ...{ "III.1": "2.5", "III.2": "2.5", "III.3": "2.5", "III.4": "2.5" },
    };
    const metrics = { quantity: "1", quality: "1", progress: "1" };
    const person = { leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT", criteria, metrics } as const;
    expect(rate(persons, { ...person, ...facts })).toMatchObject(expected);
  });

  it("holds a head at the grade that the organisation got, typed or taken over", () => {
    const gates = persons.scheme.gates?.filter((gate) => gate.kind === "CAP_BY_UNIT_GRADE");
    expect(gates).toMatchObject([{ code: "20.6", appliesTo: { leading: true } }]);
  });
});
