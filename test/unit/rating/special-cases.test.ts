import { describe, expect, it } from "vitest";
import { countedDisciplines, daysOf, rate, type RatingInput, type SpecialCases } from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../support/build-rating.ts";

const rules: SpecialCases = {
  notRated: { monthsBelow: "6", unless: ["MATERNITY", "SICK"], basis: "Đ.11" },
  actualTime: { kinds: ["MATERNITY", "SICK", "UNPAID"] },
  leaveCap: { monthsFrom: "3", monthsBelow: "6", grade: "B", unless: ["MATERNITY"] },
  discipline: { counts: "DUTY_RELATED", grade: "C", year: "DECISION" },
  transfer: { ratedBy: "NEW_UNIT", opinionOfOldUnit: true },
};
const content = makeContent({ specialCases: rules });

function outcome(facts: Partial<RatingInput>): { grade: string | null; rules: string[] } {
  const input = makeRatingInput({ criteria: { "I.1": "20", "I.2": true }, metrics: { done: "1" }, ...facts });
  const rating = rate(content, input);
  return { grade: rating.grade, rules: rating.reasons.map(({ rule }) => rule) };
}

describe("special cases of a regulation", () => {
  it("leave somebody who worked under six months unrated, with the basis", () => {
    const rating = rate(content, makeRatingInput({ monthsWorked: "5.5" }));
    expect(rating).toMatchObject({ grade: null, notRated: true, needsDecision: false });
    expect(rating.reasons.at(-1)).toMatchObject({ rule: "reason.notRated", basis: "Đ.11" });
    expect(outcome({ monthsWorked: "6" }).grade).toBe("A");
  });

  it("rate maternity and sick leave on the time really worked", () => {
    const { grade, rules: told } = outcome({ monthsWorked: "5", absences: [{ kind: "MATERNITY", months: "6" }] });
    expect(grade).toBe("A");
    expect(told).toContain("reason.actualTime");
  });

  it.each([
    ["2.9", "A"],
    ["3", "B"],
    ["5.9", "B"],
    ["6", "A"],
  ])("cap %s months of leave at %s", (months, grade) => {
    expect(outcome({ absences: [{ kind: "STUDY", months }] }).grade).toBe(grade);
  });

  it("count only disciplines that the regulation counts", () => {
    expect(outcome({ disciplines: [{ dutyRelated: true }] }).grade).toBe("C");
    expect(outcome({ disciplines: [{ dutyRelated: false }] }).grade).toBe("A");
  });

  it("say who rates after a transfer", () => {
    expect(outcome({ transferred: true }).rules).toContain("reason.transferOpinion");
  });

  it("do nothing while nothing is known", () => {
    expect(outcome({})).toEqual({ grade: "A", rules: ["reason.band"] });
  });
});

describe("an act under discipline", () => {
  const party = { dutyRelated: true, act: "a1", actOn: "2025-11-20", decidedOn: "2026-01-10" };
  const administrative = { ...party, decidedOn: "2027-02-01" };

  it("counts in one year only, by Party and administration together", () => {
    const counted = [2025, 2026, 2027].map((year) => countedDisciplines([party, administrative], year).length);
    expect(counted).toEqual([0, 1, 0]);
  });

  it("counts in the year of the act where the regulation says so", () => {
    expect(countedDisciplines([party], 2025, "ACT")).toHaveLength(1);
    expect(countedDisciplines([party], 2026, "ACT")).toHaveLength(0);
  });

  it("counts no second time after it was counted", () => {
    expect(countedDisciplines([{ ...party, countedIn: 2025 }], 2026)).toHaveLength(0);
  });
});

describe("days of an absence", () => {
  it.each([
    [{ from: "2026-03-01", to: "2026-03-10" }, "10"],
    [{ months: "4" }, "120"],
    [{ days: "2.5" }, "2.5"],
    [{}, "0"],
  ])("%o are %s", (span, days) => {
    expect(daysOf({ kind: "SICK", ...span }).toString()).toBe(days);
  });
});
