import { describe, expect, it } from "vitest";
import { allCriteria, concerns, rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const starter = shippedFramework("nd-233-2026-starter");
const shares = { quantity: "1", quality: "1", progress: "1" };
const led = { "IV-QL.4": "full", "IV-QL.5": "full", "IV-QL.6": "full" };

const general = Object.fromEntries(
  starter.groups
    .slice(0, 3)
    .flatMap((group) => (group.criteria ?? []).map((criterion) => [criterion.code, criterion.max ?? ""])),
);

function employee(rest: Partial<RatingInput> = {}): RatingInput {
  return {
    ...{ leading: false, class: "PROFESSIONAL", subjectType: "PUBLIC_EMPLOYEE" },
    criteria: general,
    metrics: shares,
    ...rest,
  };
}

function manager(rest: Partial<RatingInput> = {}, choices: Record<string, string> = led): RatingInput {
  return { ...employee(), leading: true, class: "LEADER", criteria: { ...general, ...choices }, ...rest };
}

describe("the starter regulation of Decree 233/2026", () => {
  it("is a sample: the decree leaves the points to the unit and only sets 30 and 70", () => {
    expect(starter.sample).toBe(true);
    expect(starter.groups.map((group) => group.maxPoints)).toEqual(["10", "10", "10", "70", "70"]);
    const notes = (starter.notes ?? []).map((note) => note.vi).join(" ");
    expect(notes).toContain("30/11/2026");
    expect(notes).toContain("15/12");
    expect(notes).toContain("Điều 12 khoản 5");
  });

  it("asks managers three more criteria and others none of them", () => {
    const asked = (leading: boolean) =>
      allCriteria(starter.groups)
        .filter(({ limits }) => concerns(limits, { leading, class: "PROFESSIONAL", subjectType: "PUBLIC_EMPLOYEE" }))
        .map(({ criterion }) => criterion.code);
    expect(asked(true).filter((code) => code.startsWith("IV"))).toHaveLength(6);
    expect(asked(false).filter((code) => code.startsWith("IV"))).toEqual(["IV-NV.1", "IV-NV.2", "IV-NV.3"]);
  });

  it("adds general points and the shares of quantity, quality and progress", () => {
    expect(rate(starter, employee())).toMatchObject({ total: "100", grade: "HTXS", missing: [] });
    const metrics = { quantity: "0.8", quality: "0.9", progress: "0.75" };
    expect(rate(starter, employee({ metrics }))).toMatchObject({ total: "87.5", grade: "HTT" });
    expect(rate(starter, employee({ metrics: { ...shares, quantity: "1.4" } })).total).toBe("100");
  });

  it("gives a manager half of the points for a criterion at 50 %", () => {
    expect(rate(starter, manager())).toMatchObject({ total: "100", grade: "HTXS" });
    expect(rate(starter, manager({}, { ...led, "IV-QL.4": "half" }))).toMatchObject({ total: "90", grade: "HTXS" });
    expect(rate(starter, manager({}, { ...led, "IV-QL.4": "half", "IV-QL.6": "half" })).total).toBe("85");
  });

  it("does not rate without assigned tasks", () => {
    const rating = rate(starter, employee({ metrics: {} }));
    expect(rating).toMatchObject({ total: null, grade: null, missing: ["quantity", "quality", "progress"] });
  });

  it.each(["degradationConcluded", "disciplinedForDuty"])("gives not fulfilled for %s", (name) => {
    expect(rate(starter, employee({ findings: { [name]: true } })).grade).toBe("KHT");
  });

  it("gives a manager not fulfilled for corruption in the unit, and leaves one who remedied it to the authority", () => {
    expect(rate(starter, manager({ findings: { unitCorruption: true } })).grade).toBe("KHT");
    const remedied = rate(starter, manager({ findings: { unitCorruption: true, selfRemedied: true } }));
    expect(remedied).toMatchObject({ grade: null, needsDecision: true });
    expect(remedied.reasons.at(-1)?.rule).toBe("reason.requirementDecision");
  });

  it("holds a head at the grade of the unit", () => {
    expect(rate(starter, manager({ unitGrade: "HTT" })).grade).toBe("HTT");
    expect(rate(starter, manager({ unitGrade: "HTXS" })).grade).toBe("HTXS");
  });

  it("does not rate who worked less than 6 months, except after sick or maternity leave", () => {
    expect(rate(starter, employee({ monthsWorked: "5" }))).toMatchObject({ grade: null, notRated: true });
    const absences = [{ kind: "SICK" as const, months: "7" }];
    expect(rate(starter, employee({ monthsWorked: "5", absences })).grade).toBe("HTXS");
  });

  it("limits excellent to 20 %, to 25 % where the unit is excellent, and to one in fewer than five", () => {
    expect(starter.scheme.quota).toMatchObject({
      ...{ mode: "WARN", percent: "20", base: "GOOD_ONLY", groupBy: "BOTH", atMostOneBelow: 5 },
      extension: { percent: "25" },
    });
    expect(starter.scheme.quota?.basis).toContain("minh họa");
  });

  it("makes the year the mean of its months", () => {
    expect(starter.scheme.rollUp?.at(-1)).toMatchObject({ to: "YEAR", method: "MEAN_OF_PERIODS", expected: 12 });
  });
});
