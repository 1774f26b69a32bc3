import { describe, expect, it } from "vitest";
import {
  checkContent,
  checkInput,
  type CriterionContent,
  rate,
  type RatingContent,
  type RatingInput,
} from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../support/build-rating.ts";

const text = { vi: "Tiêu chí" };
const points: CriterionContent = { code: "P", text, method: "POINTS", max: "10", step: "0.5" };

const bands = [
  { grade: "A", from: "5" },
  { grade: "B", to: "5" },
];

/** A regulation whose score is the total of one group with these criteria. */
function groupOf(
  criteria: CriterionContent[],
  group: Partial<RatingContent["groups"][number]> = {},
  scheme: Partial<RatingContent["scheme"]> = {},
): RatingContent {
  const formulas = [{ name: "score", label: { vi: "Tổng" }, text: "group.G" }];
  return makeContent({ formulas, metrics: [], ...scheme }, [{ code: "G", text, criteria, ...group }]);
}

function totalOf(content: RatingContent, criteria: RatingInput["criteria"], metrics = {}): string | null {
  expect(checkContent(content)).toEqual([]);
  return rate(content, makeRatingInput({ criteria, metrics })).total;
}

function wrongOf(content: RatingContent, criteria: RatingInput["criteria"]): string[] {
  return checkInput(content, makeRatingInput({ criteria, metrics: {} }), { complete: false }).map((one) => one.rule);
}

describe("a criterion answered by choice", () => {
  const choice: CriterionContent = {
    code: "C",
    text,
    method: "CHOICE",
    options: [
      { key: "100", label: { vi: "100 %" }, points: "10" },
      { key: "50", label: { vi: "50 %" }, points: "5" },
    ],
  };

  it("gives the points of the chosen option", () => {
    expect(totalOf(groupOf([choice]), { C: "50" })).toBe("5");
  });

  it("refuses an option that is not there", () => {
    expect(wrongOf(groupOf([choice]), { C: "75" })).toEqual(["answer.unknownKey"]);
  });

  it("is absent, not zero, while nobody chose", () => {
    expect(totalOf(groupOf([choice, points]), { P: "8" })).toBeNull();
  });
});

describe("a criterion computed from a share", () => {
  const ratio: CriterionContent = { code: "R", text, method: "RATIO", metric: "done", max: "14" };
  const done = { name: "done", label: text, kind: "RATIO" as const, typedBy: "SELF" as const };
  const content = groupOf([ratio], {}, { metrics: [done] });

  it("is the share times the most, exactly", () => {
    expect(rate(content, makeRatingInput({ criteria: {}, metrics: { done: "25/28" } })).exact).toBe("25/2");
  });

  it("counts no more than the whole share", () => {
    expect(totalOf(content, {}, { done: "5/4" })).toBe("14");
  });

  it("takes no answer of its own", () => {
    expect(wrongOf(content, { R: "3" })).toEqual(["answer.computed"]);
  });

  it("misses its metric, not itself", () => {
    expect(rate(content, makeRatingInput({ criteria: {}, metrics: {} })).missing).toEqual(["done"]);
  });

  it("is refused at check when its metric is not there, with a proposal", () => {
    const [defect] = checkContent(groupOf([{ ...ratio, metric: "nothing" }], {}, { metrics: [done] }));
    expect(defect).toMatchObject({ path: "groups.0.criteria.0.metric", rule: "content.unknownMetric" });
    expect(defect?.proposal?.vi).toContain("Thêm chỉ số nothing");
  });
});

describe("bonuses", () => {
  const bonus = (code: string): CriterionContent => ({ code, text, method: "BONUS", max: "6", step: "1" });
  const capped = groupOf([points, bonus("B1"), bonus("B2")], { maxPoints: "10", bonusCap: "7" });

  it("add to the points of the group", () => {
    expect(totalOf(capped, { P: "8", B1: "3" })).toBe("11");
  });

  it("count nothing while nobody gave one, and nothing is missing", () => {
    const rating = rate(capped, makeRatingInput({ criteria: { P: "8" }, metrics: {} }));
    expect(rating).toMatchObject({ total: "8", missing: [] });
  });

  it("stop at the cap of their group, which the trace tells as a line of its own", () => {
    const rating = rate(capped, makeRatingInput({ criteria: { P: "8", B1: "6", B2: "5" }, metrics: {} }));
    expect(rating.total).toBe("15");
    expect(rating.trace[0]?.children.at(-1)).toMatchObject({ kind: "LIMIT", key: "bonusCap", value: "-4/1" });
  });

  it("stop at the cap of the whole regulation over several groups", () => {
    const content = makeContent(
      { formulas: [{ name: "score", label: text, text: "group.A + group.B" }], bonusCap: "8", maximum: "12", bands },
      ["A", "B"].map((code) => ({ code, text, criteria: [bonus(`${code}1`)] })),
    );
    expect(totalOf(content, { A1: "6", B1: "5" })).toBe("8");
  });

  it("are no part of the maximum that a group must add up to", () => {
    const [defect] = checkContent(groupOf([points, bonus("B1")], { maxPoints: "16" }));
    expect(defect?.rule).toBe("content.groupSum");
  });
});

describe("deductions", () => {
  const each: CriterionContent = { code: "D", text, method: "DEDUCTION", each: "2", max: "5" };

  it("take points off for each time it happened", () => {
    expect(totalOf(groupOf([points, each]), { P: "9", D: "2" })).toBe("5");
  });

  it("take off no more than their most", () => {
    expect(totalOf(groupOf([points, each]), { P: "9", D: "7" })).toBe("4");
  });

  it("never take a group with points below 0, or below its own floor", () => {
    expect(totalOf(groupOf([points, each]), { P: "2", D: "3" })).toBe("0");
    expect(totalOf(groupOf([points, each], { floor: "1" }), { P: "2", D: "3" })).toBe("1");
  });

  it("stay below 0 in a group of deductions alone", () => {
    const content = makeContent(
      { formulas: [{ name: "score", label: text, text: "group.A + group.B" }], maximum: "10", bands },
      [
        { code: "A", text, criteria: [points] },
        { code: "B", text, criteria: [each] },
      ],
    );
    expect(totalOf(content, { P: "10", D: "1" })).toBe("8");
  });

  it("happen a whole number of times", () => {
    expect(wrongOf(groupOf([points, each]), { D: "1.5" })).toEqual(["answer.notWhole"]);
  });

  it("may also be typed as points", () => {
    const typed: CriterionContent = { code: "D", text, method: "DEDUCTION", max: "5", step: "0.5" };
    expect(totalOf(groupOf([points, typed]), { P: "9", D: "1.5" })).toBe("7.5");
    expect(wrongOf(groupOf([points, typed]), { D: "6" })).toEqual(["answer.overMax"]);
  });
});

describe("violations and levels that formulas count", () => {
  const grave: CriterionContent = { code: "V1", text, method: "VIOLATION", severity: "SERIOUS" };
  const light: CriterionContent = { code: "V2", text, method: "VIOLATION", severity: "MINOR" };
  const gates = (when: string): RatingContent["scheme"]["gates"] => [
    { code: "g", label: text, kind: "VETO", grade: "C", when },
  ];

  it("are told apart by severity", () => {
    const content = groupOf([points, grave, light], {}, { gates: gates('violations.standing("SERIOUS") > 0') });
    const grade = (criteria: RatingInput["criteria"]): string | null =>
      rate(content, makeRatingInput({ criteria: { P: "10", ...criteria }, metrics: {} })).reasons.some(
        ({ rule }) => rule === "reason.gateLowered" || rule === "reason.gateHeld",
      )
        ? "C"
        : null;
    expect(checkContent(content)).toEqual([]);
    expect(grade({ V1: "standing", V2: "none" })).toBe("C");
    expect(grade({ V1: "remedied", V2: "standing" })).toBeNull();
    expect(grade({ V1: "none" })).toBeNull();
  });

  it("count levels against the required range", () => {
    const levels = ["1", "2", "3", "4"].map((key) => ({ key, descriptor: text }));
    const level: CriterionContent = { code: "L", text, method: "LEVEL", levels, expected: { from: "2", to: "3" } };
    const content = groupOf([points, level], {}, { gates: gates("levels.below > 0") });
    const trace = (key: string): string | null | undefined =>
      rate(content, makeRatingInput({ criteria: { P: "10", L: key }, metrics: {} })).trace.find(
        ({ kind }) => kind === "GATE",
      )?.value;
    expect(checkContent(content)).toEqual([]);
    expect([trace("1"), trace("2"), trace("4")]).toEqual(["true", "false", "false"]);
  });

  it("refuse a range of levels outside the scale", () => {
    const levels = ["1", "2"].map((key) => ({ key, descriptor: text }));
    const level = (expected: CriterionContent["expected"]): CriterionContent => ({
      ...{ code: "L", text, method: "LEVEL" as const, levels },
      ...(expected ? { expected } : {}),
    });
    const rules = (expected: CriterionContent["expected"]): string[] =>
      checkContent(groupOf([points, level(expected)])).map(({ path, rule }) => `${path} ${rule}`);
    expect(rules({ from: "1", to: "5" })).toEqual(["groups.0.criteria.1.expected.to content.levelOutsideScale"]);
    expect(rules({ from: "2", to: "1" })).toEqual(["groups.0.criteria.1.expected.to content.levelRangeReversed"]);
  });

  it("ask only whom they concern: positions with public contact", () => {
    const either = [true, false].map((publicContact): CriterionContent => ({
      ...points,
      code: publicContact ? "WITH" : "WITHOUT",
      appliesTo: { publicContact },
    }));
    const content = groupOf(either, { maxPoints: "10" });
    expect(checkContent(content)).toEqual([]);
    const missing = (publicContact?: boolean): readonly string[] =>
      rate(content, makeRatingInput({ criteria: {}, metrics: {}, ...(publicContact ? { publicContact } : {}) }))
        .missing;
    expect([missing(true), missing()]).toEqual([["criterion.WITH"], ["criterion.WITHOUT"]]);
  });
});
