import { describe, expect, it } from "vitest";
import { blockerOf, departsFrom, inOrder, isLate, referenceBy } from "../../../admin/evaluation/decision/head-rows.ts";
import { placesOf } from "../../../admin/evaluation/quota/Lines.tsx";
import { type QuotaGroup, verdictOf } from "../../../admin/evaluation/quota/quota-rows.ts";

type Step = Parameters<typeof blockerOf>[0]["step"];

function row(subject: "PERSON" | "UNIT", unitId: string, step: Step, parentId: string | null = null, cycleId = "2026") {
  const unit = { id: unitId, name: unitId, parent: parentId === null ? null : { id: parentId } };
  const person = subject === "PERSON" ? { fullName: `Người của ${unitId}` } : null;
  return { subject, step, unit, person, cycle: { id: cycleId } };
}

describe("the grade that a decision departs from", () => {
  const grades = { proposedGrade: "HTT", suggestedGrade: "HTXS" };

  it("is the vote's where the evaluation goes through one", () => {
    expect(departsFrom(grades, ["COLLECTIVE", "DECISION"], "HTXS")).toEqual({ grade: "HTT", by: "vote" });
    expect(departsFrom(grades, ["COLLECTIVE", "DECISION"], "HTT")).toBeNull();
  });

  it("is the organization department's where it proposed in place of a vote", () => {
    expect(departsFrom(grades, ["HR_PROPOSAL", "DECISION"], "HTXS")).toEqual({ grade: "HTT", by: "hr" });
    const opinions = [{ kind: "HR", grade: "HTT", voidedAt: null }];
    expect(referenceBy({ ...grades, opinions }, ["COLLECTIVE", "HR_PROPOSAL"])).toBe("hr");
  });

  it("is not that of a proposal that was voided", () => {
    const opinions = [{ kind: "HR", grade: "HTT", voidedAt: "2026-11-22T00:00:00.000Z" }];
    expect(referenceBy({ ...grades, opinions }, ["COLLECTIVE", "DECISION"])).toBe("vote");
  });

  it("is that of the rules without any proposal, and none where nothing stood before", () => {
    const computed = { ...grades, proposedGrade: null };
    expect(departsFrom(computed, ["DECISION"], "HTT")).toEqual({ grade: "HTXS", by: "rules" });
    expect(departsFrom({ proposedGrade: null, suggestedGrade: null }, ["DECISION"], "HTT")).toBeNull();
    expect(departsFrom(grades, ["DECISION"], null)).toBeNull();
  });
});

describe("the order of a period as the table shows it", () => {
  const commune = row("UNIT", "xã", "DECISION");
  const office = row("UNIT", "văn phòng", "DECISION", "xã");
  const clerk = row("PERSON", "văn phòng", "DECISION", "xã");

  it("puts units before people and sub-units before the units above them", () => {
    expect(inOrder([clerk, commune, office])).toEqual([office, commune, clerk]);
  });

  it("says that a unit waits for the units below it", () => {
    expect(blockerOf(commune, [commune, office, clerk])).toEqual({ rule: "subUnits", names: ["văn phòng"] });
  });

  it("says that a person waits for the own unit, until that is decided", () => {
    expect(blockerOf(clerk, [commune, office, clerk])).toEqual({ rule: "unit", names: ["văn phòng"] });
    expect(blockerOf(clerk, [commune, row("UNIT", "văn phòng", "LOCKED", "xã"), clerk])).toBeNull();
  });

  it("lets another period hold nobody up", () => {
    expect(blockerOf(clerk, [row("UNIT", "văn phòng", "DECISION", "xã", "2025"), clerk])).toBeNull();
  });
});

describe("what is late", () => {
  it("is late as soon as one step was", () => {
    const onTime = { step: "SELF", dueOn: "2026-11-15", isLate: false } as const;
    expect(isLate({ deadlines: [onTime] })).toBe(false);
    expect(isLate({ deadlines: [onTime, { ...onTime, step: "DECISION", isLate: true }] })).toBe(true);
  });
});

describe("the quota board", () => {
  const group: QuotaGroup = {
    by: "UNIT",
    unitId: "u",
    name: "Sở Tài chính",
    mode: "WARN",
    grade: "HTXS",
    gradeNameVi: "Hoàn thành xuất sắc nhiệm vụ",
    gradeNameEn: "Duties fulfilled excellently",
    withoutOwn: false,
    rated: 25,
    base: 18,
    percent: "20",
    allowed: 3,
    count: 3,
    excess: 0,
    noteVi: "",
    noteEn: "",
    basis: null,
    evaluationIds: [],
  };

  it("says in a word where a group stands, by the numbers of the server", () => {
    expect(verdictOf({ ...group, count: 2 })).toBe("WITHIN");
    expect(verdictOf(group)).toBe("FULL");
    expect(verdictOf({ ...group, count: 5, excess: 2 })).toBe("OVER_WARN");
    expect(verdictOf({ ...group, count: 5, excess: 2, mode: "BLOCK" })).toBe("OVER_BLOCK");
    expect(verdictOf({ ...group, count: 5, mode: "OFF" })).toBe("OFF");
  });

  it("gives the same exact score the same place, and none-scored ones a place of their own", () => {
    const lines = ["95", "90", "90", "80", null, null].map((score) => ({ score }));
    expect(placesOf(lines)).toEqual([1, 2, 2, 4, 5, 6]);
  });
});
