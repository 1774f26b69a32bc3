import { describe, expect, it } from "vitest";
import { checkContent, type Defect, messages, type Scheme } from "../../../server/rating/index.ts";
import { proposals } from "../../../server/rating/check/proposals.messages.ts";
import { makeContent, shippedFramework } from "../../support/build-rating.ts";

const label = { vi: "Nhãn" };
const decree = shippedFramework("nd-335-2025");

/** The only defect: it names its place and rule, and says in both languages what is wrong and what to do. */
function onlyDefect(content: Parameters<typeof checkContent>[0]): Defect {
  const [defect, ...others] = checkContent(content);
  if (!defect || others.length > 0) throw new TypeError(JSON.stringify([defect, ...others]));
  for (const text of [defect.message.vi, defect.message.en, defect.proposal?.vi, defect.proposal?.en]) {
    expect(text).toBeTruthy();
    expect(text).not.toMatch(/[{}]/);
  }
  expect(defect.proposal?.vi).not.toBe(proposals["otherwise"]?.vi);
  return defect;
}

function withScheme(scheme: Partial<Scheme>): Parameters<typeof checkContent>[0] {
  return { groups: decree.groups, scheme: { ...decree.scheme, ...scheme } };
}

describe("a regulation that cannot be used is refused with place, rule and a proposal", () => {
  it("when the points of a group do not add up", () => {
    const [first, ...rest] = decree.groups;
    const content = { groups: [{ ...first!, maxPoints: "11" }, ...rest], scheme: decree.scheme };
    expect(onlyDefect(content)).toMatchObject({
      path: "groups.0.maxPoints",
      rule: "content.groupSum",
      proposal: { vi: expect.stringContaining("10") as string },
    });
  });

  it.each([
    ["short of the scale", "group.I + done * 60", "content.scoreBelowMaximum", "90"],
    ["over the scale", "group.I + done * 80", "content.scoreOverMaximum", "110"],
  ])("when the weights of the score are %s", (_what, text, rule, most) => {
    const defect = onlyDefect(makeContent({ formulas: [{ name: "score", label, text }] }));
    expect(defect).toMatchObject({ path: "scheme.formulas.0.text", rule, values: { most, maximum: "100" } });
  });

  it("when bonuses or named numbers lie over the scale, nothing is refused", () => {
    const formulas = [
      { name: "bonus", label, text: "4.5" },
      { name: "score", label, text: "group.I + done * 70 + bonus" },
    ];
    expect(checkContent(makeContent({ formulas }))).toEqual([]);
  });

  it("when a formula divides by a metric that can be zero", () => {
    const metrics: Scheme["metrics"] = [{ name: "assigned", label, kind: "NUMBER", min: "0", typedBy: "HEAD" }];
    const formulas = [{ name: "score", label, text: "group.I / assigned" }];
    expect(onlyDefect(makeContent({ metrics, formulas }))).toMatchObject({
      path: "scheme.formulas.0.text",
      rule: "formula.divisionByZero",
      values: { column: 11 },
    });
  });

  it("when a formula leads back to itself", () => {
    const formulas = [{ name: "score", label, text: "score + 1" }];
    expect(onlyDefect(makeContent({ formulas }))).toMatchObject({
      path: "scheme.formulas.0.text",
      rule: "content.circularFormula",
      values: { way: "score → score" },
    });
  });

  it("when a metric and a formula share a name", () => {
    const formulas = [
      { name: "done", label, text: "done * 2" },
      { name: "score", label, text: "group.I + min(done, 70)" },
    ];
    expect(checkContent(makeContent({ formulas })).map(({ rule }) => rule)).toContain("content.duplicateName");
  });

  it.each([
    ["overlap", "80", "content.bandsOverlap"],
    ["leave a hole", "91", "content.bandHole"],
  ])("when bands %s", (_what, from, rule) => {
    const bands = decree.scheme.bands?.map((band) => (band.from === "90" ? { ...band, from } : band));
    expect(onlyDefect(withScheme({ bands })).rule).toBe(rule);
  });

  it("when a gate names an unknown grade", () => {
    const gates: Scheme["gates"] = [{ code: "g", label, kind: "CAP", grade: "ABC", when: "discipline.any" }];
    expect(onlyDefect(withScheme({ gates }))).toMatchObject({
      path: "scheme.gates.0.grade",
      rule: "content.unknownGrade",
      values: { grade: "ABC" },
    });
  });

  it("when a condition asks for an unknown grade of the unit", () => {
    const gates: Scheme["gates"] = [{ code: "g", label, kind: "CAP", grade: "HTT", when: 'unit.grade < grade("ABC")' }];
    expect(onlyDefect(withScheme({ gates }))).toMatchObject({
      path: "scheme.gates.0.when",
      rule: "formula.unknownGrade",
    });
  });

  it.each([
    ["outside its scale", { from: "2", to: "7" }, "content.levelOutsideScale", "expected.to"],
    ["backwards", { from: "2", to: "1" }, "content.levelRangeReversed", "expected.to"],
  ])("when a range of levels runs %s", (_what, expected, rule, place) => {
    const levels = ["1", "2", "3"].map((key) => ({ key, descriptor: label }));
    const groups = [
      { code: "I", text: label, criteria: [{ code: "L", text: label, method: "LEVEL" as const, levels, expected }] },
    ];
    const content = makeContent({ formulas: [{ name: "score", label, text: "done * 100" }] }, groups);
    expect(onlyDefect(content)).toMatchObject({ path: `groups.0.criteria.0.${place}`, rule });
  });
});

describe("every rule that a check may name", () => {
  it("has a sentence in both languages and a proposal of its own", () => {
    const rules = Object.keys(messages).filter((rule) => /^(content|formula)\./.test(rule));
    expect(rules.filter((rule) => !Object.hasOwn(proposals, rule))).toEqual([]);
  });
});
