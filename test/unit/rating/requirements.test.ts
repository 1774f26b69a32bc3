import { describe, expect, it } from "vitest";
import { checkContent, rate, type RatingContent, type RatingInput } from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../support/build-rating.ts";

type Gates = NonNullable<RatingContent["scheme"]["gates"]>;
const label = { vi: "Điều kiện", en: "Requirement" };
const exceeded = { name: "exceeded", label, kind: "RATIO" as const, typedBy: "SELF" as const, required: false };
const done = { name: "done", label, kind: "RATIO" as const, max: "1", typedBy: "SELF" as const };

function withGates(gates: Gates): RatingContent {
  return makeContent({ gates, metrics: [done, exceeded] });
}

/** Full marks: grade A before any gate. */
function full(changes: Partial<RatingInput> = {}): RatingInput {
  return makeRatingInput({ criteria: { "I.1": "20", "I.2": true }, metrics: { done: "1" }, ...changes });
}

const needs: Gates = [
  { code: "r1", label, kind: "REQUIRE", grade: "A", when: "done >= 1 && exceeded >= 0.5", basis: "NĐ 90" },
];

describe("a grade with requirements", () => {
  it("is given when the requirement holds", () => {
    expect(rate(withGates(needs), full({ metrics: { done: "1", exceeded: "0.5" } })).grade).toBe("A");
  });

  it("falls to the next grade when it does not, and says which requirement failed by which basis", () => {
    const rating = rate(withGates(needs), full({ metrics: { done: "1", exceeded: "0.49" } }));
    expect(rating.grade).toBe("B");
    expect(rating.reasons.at(-1)).toMatchObject({ rule: "reason.requirementUnmet", basis: "NĐ 90" });
  });

  it("falls on while the next grade's requirements fail too, whatever their order in the file", () => {
    const gates: Gates = [{ code: "r2", label, kind: "REQUIRE", grade: "B", when: "exceeded >= 0.3" }, ...needs];
    expect(rate(withGates(gates), full({ metrics: { done: "1", exceeded: "0.1" } })).grade).toBe("C");
  });

  it("is nobody's, and people decide, when no grade fits", () => {
    const all = ["A", "B", "C"].map((grade) => ({
      code: grade,
      label,
      kind: "REQUIRE" as const,
      grade,
      when: "exceeded >= 1",
    }));
    const rating = rate(withGates(all), full({ metrics: { done: "1", exceeded: "0" } }));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
    expect(rating.reasons.at(-1)?.rule).toBe("reason.noGradeFits");
  });

  it("may be left to the authority instead of falling, as NĐ 233 does for organisations", () => {
    const [gate] = needs;
    const gates: Gates = gate ? [{ ...gate, otherwise: "DECISION" }] : [];
    const rating = rate(withGates(gates), full({ metrics: { done: "1", exceeded: "0" } }));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
  });

  it("waits while it is not known whether the requirement holds", () => {
    const rating = rate(withGates(needs), full());
    expect(rating).toMatchObject({ grade: null, needsDecision: false });
    expect(rating.reasons.at(-1)?.rule).toBe("reason.requirementOpen");
  });
});

describe("the cap by the unit's grade", () => {
  const capped = withGates([{ code: "u", label, kind: "CAP_BY_UNIT_GRADE", appliesTo: { leading: true } }]);
  const leader = { leading: true, class: "LEADER" as const };

  it("keeps a head at the grade of the unit", () => {
    expect(rate(capped, full({ ...leader, unitGrade: "B" })).grade).toBe("B");
  });

  it("never lifts anybody, and leaves others alone", () => {
    expect(rate(capped, full({ unitGrade: "C" })).grade).toBe("A");
    expect(rate(capped, full({ ...leader, unitGrade: "A" })).grade).toBe("A");
  });

  it("says nothing while the unit has no grade", () => {
    const rating = rate(capped, full(leader));
    expect(rating.grade).toBe("A");
    expect(rating.trace.find(({ key }) => key === "u")).toMatchObject({ answer: "CAP_BY_UNIT_GRADE", grade: null });
  });

  it("refuses a unit's grade that the regulation does not have", () => {
    expect(() => rate(capped, full({ ...leader, unitGrade: "X" }))).toThrow();
  });
});

describe("facts in formulas", () => {
  const veto = (when: string): RatingContent => withGates([{ code: "v", label, kind: "VETO", grade: "C", when }]);
  const grade = (when: string, facts: Partial<RatingInput>): string | null => {
    expect(checkContent(veto(when))).toEqual([]);
    return rate(veto(when), full(facts)).grade;
  };

  it.each([
    ['subordinates.below("B") > 0', { subordinates: { A: "2", C: "1" } }, "C"],
    ['subordinates.below("B") > 0', { subordinates: { A: "2", B: "1" } }, "A"],
    ['subordinates.below("A") > 0.3 * subordinates.count', { subordinates: { A: "6", B: "4" } }, "C"],
    ['unitGrade < grade("B")', { unitGrade: "C" }, "C"],
    ["unit.grade < 2", { unitGrade: "B" }, "A"],
    ["absence.days > 90", { absences: [{ kind: "SICK" as const, from: "2026-01-01", to: "2026-04-01" }] }, "C"],
    ['absence.days("SICK") > 90', { absences: [{ kind: "UNPAID" as const, days: "120" }] }, "A"],
    ['absence.kind("MATERNITY")', { absences: [{ kind: "MATERNITY" as const, months: "4" }] }, "C"],
    ["discipline.duty", { disciplines: [{ dutyRelated: false }] }, "A"],
    ["discipline.any", { disciplines: [{ dutyRelated: false }] }, "C"],
    ["discipline.any", {}, "A"],
  ])("%s with %o gives %s", (when, facts, expected) => {
    expect(grade(when, facts)).toBe(expected);
  });

  it.each([
    ["absence.weeks > 1", "formula.unknownFact"],
    ['subordinates.below("Z") > 1', "formula.unknownGrade"],
    ['absence.kind("HOLIDAY")', "formula.unknownAbsence"],
    ['violations.standing("HUGE") > 0', "formula.unknownSeverity"],
    ["levels.below > 0", "formula.noExpectedLevels"],
    ["unit.grade.name > 0", "formula.unsupported"],
    ['group.I("x") > 0', "formula.unsupported"],
  ])("%s is refused as %s", (when, rule) => {
    expect(checkContent(veto(when)).map((one) => one.rule)).toEqual([rule]);
  });
});

describe("a gate", () => {
  it.each([
    [{ kind: "CAP" as const, when: "done < 1" }, "content.gateWants"],
    [{ kind: "REQUIRE" as const, grade: "A" }, "content.gateWants"],
    [{ kind: "CAP_BY_UNIT_GRADE" as const, grade: "A" }, "content.gateHasNo"],
    [{ kind: "VETO" as const, grade: "Z", when: "done < 1" }, "content.unknownGrade"],
  ])("%o is refused as %s with a proposal", (part, rule) => {
    const defects = checkContent(withGates([{ code: "g", label, ...part }]));
    expect(defects.map((one) => one.rule)).toContain(rule);
    expect(defects.every(({ proposal }) => proposal && proposal.vi.length > 0 && proposal.en.length > 0)).toBe(true);
  });
});
