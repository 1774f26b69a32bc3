import { describe, expect, it } from "vitest";
import { checkContent, type CriterionContent, type RatingContent, type Scheme } from "../../../server/rating/index.ts";
import { makeContent } from "../../support/build-rating.ts";

const label = { vi: "Nhãn" };

function defectsOf(content: RatingContent): string[] {
  return checkContent(content).map((defect) => `${defect.path} ${defect.rule}`);
}

function withCriterion(changes: Partial<CriterionContent>, maxPoints?: string): RatingContent {
  const criterion: CriterionContent = { code: "I.1", text: label, method: "POINTS", max: "20", ...changes };
  const group = { code: "I", text: label, criteria: [criterion] };
  return makeContent({ formulas: score("done * 100") }, [maxPoints === undefined ? group : { ...group, maxPoints }]);
}

function score(text: string): NonNullable<Scheme["formulas"]> {
  return [{ name: "score", label, text }];
}

function formulaDefect(text: string): { rule: string; column: unknown } | undefined {
  const [defect] = checkContent(makeContent({ formulas: score(text) }));
  return defect && { rule: defect.rule, column: defect.values["column"] };
}

describe("a regulation's content", () => {
  it("is accepted when nothing is wrong", () => {
    expect(checkContent(makeContent())).toEqual([]);
  });

  it("names the place, the rule and a sentence in both languages", () => {
    const [defect] = checkContent(withCriterion({ step: "3" }));
    expect(defect).toMatchObject({
      path: "groups.0.criteria.0.step",
      rule: "content.stepMissesMaximum",
      values: { code: "I.1", max: "20", step: "3" },
      message: {
        vi: "Điểm tối đa 20 của tiêu chí I.1 không phải bội số của bước 3.",
        en: "The maximum 20 of criterion I.1 is not a multiple of its step 3.",
      },
    });
  });
});

describe("criteria", () => {
  it("must have codes of their own, also across groups", () => {
    const criterion: CriterionContent = { code: "X", text: label, method: "PASS_FAIL" };
    const content = makeContent({ formulas: score("done * 100") }, [
      { code: "I", text: label, criteria: [criterion] },
      { code: "I", text: label, criteria: [criterion] },
    ]);
    expect(defectsOf(content)).toEqual([
      "groups.1.code content.duplicateGroup",
      "groups.1.criteria.0.code content.duplicateCriterion",
    ]);
  });

  it.each<[string, Partial<CriterionContent>, string]>([
    ["points without a maximum", { max: undefined }, "groups.0.criteria.0 content.noMaximum"],
    ["a maximum of 0", { max: "0" }, "groups.0.criteria.0.max content.notPositive"],
    ["a negative step", { step: "-1" }, "groups.0.criteria.0.step content.notPositive"],
    ["tiers where points are given", { tiers: [] }, "groups.0.criteria.0.tiers content.fieldOfOtherMethod"],
    ["levels missing", { method: "LEVEL", max: undefined }, "groups.0.criteria.0.levels content.noChoices"],
    [
      "a tier over the maximum",
      {
        method: "TIER",
        tiers: [
          { key: "a", label, points: "21" },
          { key: "b", label, points: "1" },
        ],
      },
      "groups.0.criteria.0.tiers.0.points content.pointsOverMaximum",
    ],
    [
      "a level over the maximum",
      {
        method: "LEVEL",
        max: "4",
        levels: [
          { key: "1", descriptor: label, points: "1" },
          { key: "2", descriptor: label, points: "5" },
        ],
      },
      "groups.0.criteria.0.levels.1.points content.pointsOverMaximum",
    ],
    [
      "only some levels with points",
      {
        method: "LEVEL",
        max: undefined,
        levels: [
          { key: "1", descriptor: label, points: "1" },
          { key: "2", descriptor: label },
        ],
      },
      "groups.0.criteria.0.levels content.someWithoutPoints",
    ],
    [
      "two tiers of one key",
      {
        method: "TIER",
        max: undefined,
        tiers: [
          { key: "a", label, points: "2" },
          { key: "a", label, points: "1" },
        ],
      },
      "groups.0.criteria.0.tiers.1.key content.duplicateKey",
    ],
  ])("are refused with %s", (_what, changes, expected) => {
    expect(defectsOf(withCriterion(changes))).toEqual([expected]);
  });

  it("must add up to the maximum of their group", () => {
    expect(defectsOf(withCriterion({}, "20"))).toEqual([]);
    expect(defectsOf(withCriterion({}, "30"))).toEqual(["groups.0.maxPoints content.groupSum"]);
  });

  it("must add up for leaders and for others", () => {
    const part = (code: string, max: string, leading?: boolean): CriterionContent => {
      const criterion: CriterionContent = { code, text: label, method: "POINTS", max };
      return leading === undefined ? criterion : { ...criterion, appliesTo: { leading } };
    };
    const content = (forOthers: string): RatingContent =>
      makeContent({ formulas: score("done * 100") }, [
        {
          code: "I",
          text: label,
          maxPoints: "10",
          criteria: [part("a", "4"), part("b", "6", true), part("c", forOthers, false)],
        },
      ]);
    expect(defectsOf(content("6"))).toEqual([]);
    expect(defectsOf(content("5"))).toEqual(["groups.0.maxPoints content.groupSum"]);
  });
});

describe("bands", () => {
  const bandDefects = (bands: Scheme["bands"]): string[] => defectsOf(makeContent({ bands }));

  it.each<[string, NonNullable<Scheme["bands"]>, string]>([
    [
      "both hold 50",
      [
        { grade: "A", from: "50" },
        { grade: "B", to: "50", toInclusive: true },
      ],
      "scheme.bands.0 content.bandsOverlap",
    ],
    [
      "leave 50 out",
      [
        { grade: "A", from: "50", fromInclusive: false },
        { grade: "B", to: "50" },
      ],
      "scheme.bands.0 content.bandHole",
    ],
    [
      "leave 49.5 out",
      [
        { grade: "A", from: "50" },
        { grade: "B", to: "49", toInclusive: true },
      ],
      "scheme.bands.0 content.bandHole",
    ],
    [
      "end below the maximum",
      [
        { grade: "A", from: "50", to: "100" },
        { grade: "B", to: "50" },
      ],
      "scheme.bands.0 content.bandHole",
    ],
    [
      "begin above 0",
      [
        { grade: "A", from: "50" },
        { grade: "B", from: "0", fromInclusive: false, to: "50" },
      ],
      "scheme.bands.1 content.bandHole",
    ],
    ["are two without lower edge", [{ grade: "A" }, { grade: "B", to: "50" }], "scheme.bands.1 content.bandsOverlap"],
    ["are upside down", [{ grade: "A", from: "50", to: "20" }], "scheme.bands.0 content.emptyBand"],
  ])("are refused when they %s", (_what, bands, expected) => {
    expect(bandDefects(bands)).toContain(expected);
  });

  it("may be closed at the top and name a grade of the scheme only", () => {
    expect(
      bandDefects([
        { grade: "A", from: "50", to: "100", toInclusive: true },
        { grade: "Z", to: "50" },
      ]),
    ).toEqual(["scheme.bands.1.grade content.unknownGrade"]);
  });
});

describe("the scheme", () => {
  it.each<[string, Partial<Scheme>, string]>([
    ["scores without the formula score", { formulas: [] }, "scheme.formulas content.noScore"],
    ["scores without a scale", { maximum: undefined }, "scheme.maximum content.noScale"],
    [
      "judges and computes",
      { method: "JUDGED", bands: undefined, maximum: undefined },
      "scheme.formulas content.partOfOtherMethod",
    ],
    [
      "rates by conditions and has none",
      { method: "CONDITIONS", bands: undefined, maximum: undefined },
      "scheme.conditions content.noConditions",
    ],
    [
      "votes without rules of the vote",
      { steps: ["SELF", "COLLECTIVE", "DECISION"] },
      "scheme.ballot content.noBallot",
    ],
    ["decides before the self-assessment", { steps: ["DECISION", "SELF"] }, "scheme.steps content.stepOrder"],
    ["never decides", { steps: ["SELF", "LOCKED"] }, "scheme.steps content.noDecision"],
    [
      "has two grades of one code",
      {
        grades: [
          { code: "A", name: label },
          { code: "B", name: label },
          { code: "C", name: label },
          { code: "A", name: label },
        ],
      },
      "scheme.grades.3.code content.duplicateGrade",
    ],
    [
      "gates to a grade that does not exist",
      { gates: [{ code: "g", kind: "CAP", grade: "Z", when: "done < 1", label }] },
      "scheme.gates.0.grade content.unknownGrade",
    ],
    [
      "gates on a number",
      { gates: [{ code: "g", kind: "CAP", grade: "B", when: "done", label }] },
      "scheme.gates.0.when formula.wantsCondition",
    ],
    [
      "offers a choice without options",
      { metrics: [{ name: "done", label, kind: "CHOICE", typedBy: "SELF" }] },
      "scheme.metrics.0 content.noOptions",
    ],
    [
      "names a metric like a function",
      { metrics: [{ name: "mean", label, kind: "RATIO", typedBy: "SELF" }], formulas: score("group.I * 3") },
      "scheme.metrics.0.name content.reservedName",
    ],
    [
      "needs more than everybody for a quorum",
      { steps: ["SELF", "COLLECTIVE", "DECISION"], ballot: { mode: "OPEN", quorum: "3/2", majority: "1/2" } },
      "scheme.ballot.quorum content.notAShare",
    ],
  ])("is refused when it %s", (_what, scheme, expected) => {
    expect(defectsOf(makeContent(scheme))).toContain(expected);
  });
});

describe("a formula", () => {
  it.each([
    ["done * (70", "formula.syntax", 11],
    ["group.I + resutl * 70", "formula.unknownName", 11],
    ["group.II + done", "formula.unknownGroup", 1],
    ['done + criterion("I.9")', "formula.unknownCriterion", 8],
    ["done + violations.standing", "formula.noViolations", 8],
    ["100 / done", "formula.divisionByZero", 7],
    ["100 / (1 - done)", "formula.divisionByZero", 8],
    ["done + (done > 1)", "formula.wantsNumber", 9],
    ["done > 0 && done", "formula.wantsCondition", 13],
    ["done > 0", "formula.wantsNumber", 1],
    ["done ? 1 : 0", "formula.unsupported", 1],
    ["done % 2", "formula.operator", 1],
    ["sqrt(done)", "formula.unknownFunction", 1],
    ["min()", "formula.noArguments", 1],
    ["1e5 * done", "formula.number", 1],
    ["group + 1", "formula.accessor", 1],
    ["done.constructor", "formula.unsupported", 1],
    ["this + 1", "formula.unsupported", 1],
    ["done = 1", "formula.syntax", 6],
  ])("%s is refused as %s at column %i", (text, rule, column) => {
    expect(formulaDefect(text)).toEqual({ rule, column });
  });

  it("may divide by what cannot be zero", () => {
    const metrics: Scheme["metrics"] = [{ name: "assigned", label, kind: "NUMBER", min: "1", typedBy: "HEAD" }];
    expect(
      checkContent(
        makeContent({ metrics, formulas: score("group.I / assigned + 10 / (2 - 1) + 60 / max(assigned, 1)") }),
      ),
    ).toEqual([]);
  });

  it("may not lead back to itself", () => {
    const formulas: Scheme["formulas"] = [
      { name: "score", label, text: "part + 1" },
      { name: "part", label, text: "other * 2" },
      { name: "other", label, text: "part" },
    ];
    const circles = checkContent(makeContent({ formulas })).filter(
      (defect) => defect.rule === "content.circularFormula",
    );
    expect(circles.map((defect) => [defect.path, defect.values["way"]])).toEqual([
      ["scheme.formulas.1.text", "part → other → part"],
      ["scheme.formulas.2.text", "other → part → other"],
    ]);
  });

  it("may share its name only with one for other people", () => {
    const twice = (leading: boolean): Scheme["formulas"] => [
      { name: "score", label, text: "done * 100", appliesTo: { leading: true } },
      { name: "score", label, text: "done * 90", appliesTo: { leading } },
    ];
    expect(checkContent(makeContent({ formulas: twice(false) }))).toEqual([]);
    expect(defectsOf(makeContent({ formulas: twice(true) }))).toEqual([
      "scheme.formulas.1.name content.duplicateFormula",
    ]);
  });

  it("for everybody may not use what only leaders have", () => {
    const metrics: Scheme["metrics"] = [
      { name: "unit", label, kind: "RATIO", typedBy: "HEAD", appliesTo: { leading: true } },
    ];
    expect(defectsOf(makeContent({ metrics, formulas: score("unit * 100") }))).toEqual([
      "scheme.formulas.0.text formula.notForAudience",
    ]);
  });
});
