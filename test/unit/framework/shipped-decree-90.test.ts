import { describe, expect, it } from "vitest";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-90-2020");
const GROUPS = ["1.1", "2.1", "3.1", "4.1"];

function general(level: string, leading: boolean): Record<string, string> {
  return Object.fromEntries([...GROUPS, ...(leading ? ["5a.1"] : [])].map((code) => [code, level]));
}

/** Everything done, half of it beyond what was asked, with high effect: excellent unless something else is said. */
function employee(metrics: Record<string, string> = {}, rest: Partial<RatingInput> = {}): RatingInput {
  return {
    leading: false,
    class: "PROFESSIONAL",
    subjectType: "PUBLIC_EMPLOYEE",
    criteria: general("tot", false),
    metrics: { tasksDone: "1", notMet: "0", exceeded: "0.5", ...metrics },
    findings: { highEfficiency: true },
    ...rest,
  };
}

function manager(metrics: Record<string, string> = {}, rest: Partial<RatingInput> = {}): RatingInput {
  return {
    leading: true,
    class: "LEADER",
    subjectType: "PUBLIC_EMPLOYEE",
    criteria: general("tot", true),
    metrics: {
      ...{ tasksDone: "1", notMet: "0", unitDone: "1", unitOnTime: "1", unitExceeded: "0.5" },
      ...{ subUnitsFulfilled: "1", subUnitsGood: "0.7" },
      ...metrics,
    },
    findings: { highEfficiency: true },
    ...rest,
  };
}

describe("Decree 90/2020: people without a leading post", () => {
  it("are excellent with all tasks done to high effect and at least half of them exceeded", () => {
    expect(rate(decree, employee())).toMatchObject({ grade: "HTXS", total: null, needsDecision: false, missing: [] });
    expect(rate(decree, employee({ exceeded: "49/100" })).grade).toBe("HTT");
  });

  it("are good when a general group is only met, or no high effect is stated", () => {
    expect(rate(decree, employee({}, { criteria: { ...general("tot", false), "3.1": "dap-ung" } })).grade).toBe("HTT");
    expect(rate(decree, employee({}, { findings: {} })).grade).toBe("HTT");
  });

  it("are fulfilled with at most 20 % of the criteria missing quality or progress", () => {
    expect(rate(decree, employee({ notMet: "1/5" })).grade).toBe("HTN");
    expect(rate(decree, employee({ notMet: "0.01" })).grade).toBe("HTN");
  });

  it.each(["0.21", "0.35", "0.5"])(
    "are left to the authority when %s of the criteria are not met: no grade fits",
    (notMet) => {
      const rating = rate(decree, employee({ notMet }));
      expect(rating).toMatchObject({ grade: null, needsDecision: true });
      expect(rating.reasons.at(-1)?.rule).toBe("reason.noCondition");
    },
  );

  it("are not fulfilled when more than half of the criteria are not met", () => {
    expect(rate(decree, employee({ notMet: "0.51" })).grade).toBe("KHT");
  });

  it("are left to the authority when a general group is not met, however good the results", () => {
    const rating = rate(decree, employee({}, { criteria: { ...general("tot", false), "2.1": "chua" } }));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
  });

  it("have no grade while an answer is missing", () => {
    const rating = rate(decree, employee({}, { metrics: { tasksDone: "1" } }));
    expect(rating).toMatchObject({ grade: null, needsDecision: false, missing: ["notMet", "exceeded"] });
  });
});

describe("Decree 90/2020: leaders and managers", () => {
  it("are excellent when the unit exceeded half of its targets and 70 % of the sub-units are good", () => {
    expect(rate(decree, manager()).grade).toBe("HTXS");
    expect(rate(decree, manager({ unitExceeded: "0.4" })).grade).toBe("HTT");
    expect(rate(decree, manager({ subUnitsGood: "0.69" })).grade).toBe("HTN");
  });

  it("are good with 80 % of the unit's targets on time, fulfilled below that", () => {
    expect(rate(decree, manager({ unitExceeded: "0", unitOnTime: "0.8" })).grade).toBe("HTT");
    expect(rate(decree, manager({ unitExceeded: "0", unitOnTime: "0.79" })).grade).toBe("HTN");
  });

  it("are fulfilled above 70 % of the unit's targets, not fulfilled below 50 %, and in between left to the authority", () => {
    expect(rate(decree, manager({ unitDone: "0.71" })).grade).toBe("HTN");
    expect(rate(decree, manager({ unitDone: "0.7" }))).toMatchObject({ grade: null, needsDecision: true });
    expect(rate(decree, manager({ unitDone: "0.5" }))).toMatchObject({ grade: null, needsDecision: true });
    expect(rate(decree, manager({ unitDone: "0.49" })).grade).toBe("KHT");
  });

  it("are not fulfilled when the unit was involved in corruption", () => {
    expect(rate(decree, manager({}, { findings: { unitCorruption: true } })).grade).toBe("KHT");
  });

  it("of a public service unit are no better than the unit; the cap is not the civil servants'", () => {
    expect(rate(decree, manager({}, { unitGrade: "HTN" })).grade).toBe("HTN");
    expect(rate(decree, manager({}, { unitGrade: "HTN", subjectType: "CIVIL_SERVANT" })).grade).toBe("HTXS");
  });
});

describe("Decree 48/2023: discipline and special cases", () => {
  it("any discipline in the year gives not fulfilled, even one that has nothing to do with duty", () => {
    const disciplined = { year: 2024, disciplines: [{ dutyRelated: false, decidedOn: "2024-05-06" }] };
    expect(rate(decree, employee({}, disciplined)).grade).toBe("KHT");
    expect(rate(decree, employee({}, { findings: { disciplinedInYear: true } })).grade).toBe("KHT");
  });

  it("an act that was counted in one year does not count again when the decision comes later", () => {
    const late = { year: 2025, disciplines: [{ dutyRelated: true, decidedOn: "2025-02-03", countedIn: 2024 }] };
    expect(rate(decree, employee({}, late)).grade).toBe("HTXS");
  });

  it("Party and administrative discipline for one act count in one year only", () => {
    const disciplines = [
      { dutyRelated: true, act: "A", decidedOn: "2024-11-20" },
      { dutyRelated: true, act: "A", decidedOn: "2025-01-15" },
    ];
    expect(rate(decree, employee({}, { year: 2024, disciplines })).grade).toBe("KHT");
    expect(rate(decree, employee({}, { year: 2025, disciplines })).grade).toBe("HTXS");
  });

  it("less than 6 months of work is not rated, maternity excepted", () => {
    expect(rate(decree, employee({}, { monthsWorked: "5" }))).toMatchObject({ grade: null, notRated: true });
    const absences = [{ kind: "MATERNITY" as const, months: "6" }];
    expect(rate(decree, employee({}, { monthsWorked: "5", absences })).grade).toBe("HTXS");
  });

  it("leave of 3 to less than 6 months leaves no better than fulfilled, maternity excepted", () => {
    const leave = (kind: "UNPAID" | "MATERNITY", months: string) =>
      rate(decree, employee({}, { monthsWorked: "8", absences: [{ kind, months }] })).grade;
    expect(leave("UNPAID", "3")).toBe("HTN");
    expect(leave("UNPAID", "2.5")).toBe("HTXS");
    expect(leave("MATERNITY", "4")).toBe("HTXS");
  });

  it("sets no percentage, because the decree ties it to the Party's", () => {
    expect(decree.scheme.quota).toBeUndefined();
    expect(decree).toMatchObject({ effectiveFrom: "2023-01-01", effectiveTo: "2026-06-30" });
  });
});
