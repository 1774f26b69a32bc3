import { describe, expect, it } from "vitest";
import { checkInput, type CriterionContent, type RatingInput } from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput, shippedFramework } from "../../support/build-rating.ts";

const label = { vi: "Nhãn" };

function errors(changes: Partial<RatingInput>, complete = true): string[] {
  return checkInput(makeContent(), makeRatingInput(changes), { complete }).map(
    (error) => `${error.path} ${error.rule}`,
  );
}

describe("answers", () => {
  it("are accepted when they fit and nothing is missing", () => {
    expect(errors({})).toEqual([]);
    expect(errors({ criteria: { "I.1": "39/2", "I.2": false } })).toEqual([]);
  });

  it.each<[string, RatingInput["criteria"], string]>([
    ["points over the maximum", { "I.1": "20.5", "I.2": true }, "criteria.I.1 answer.overMax"],
    ["points between two steps", { "I.1": "19.25", "I.2": true }, "criteria.I.1 answer.offStep"],
    ["negative points", { "I.1": "-0.5", "I.2": true }, "criteria.I.1 answer.negative"],
    ["a decimal comma", { "I.1": "19,5", "I.2": true }, "criteria.I.1 answer.notANumber"],
    ["text for yes or no", { "I.1": "1", "I.2": "true" }, "criteria.I.2 answer.notYesNo"],
    [
      "a criterion that does not exist",
      { "I.1": "1", "I.2": true, constructor: "1" },
      "criteria.constructor answer.unknownCriterion",
    ],
    ["a missing answer", { "I.1": "1" }, "criteria.I.2 answer.missing"],
  ])("are refused with %s", (_what, criteria, expected) => {
    expect(errors({ criteria })).toEqual([expected]);
  });

  it.each<[string, RatingInput["metrics"], string]>([
    ["a negative share", { done: "-0.1" }, "metrics.done answer.underMin"],
    ["a share over the maximum", { done: "1.1" }, "metrics.done answer.overMax"],
    ["words", { done: "all" }, "metrics.done answer.notANumber"],
    ["a metric that does not exist", { done: "1", speed: "1" }, "metrics.speed answer.unknownMetric"],
    ["nothing", {}, "metrics.done answer.missing"],
  ])("of metrics are refused with %s", (_what, metrics, expected) => {
    expect(errors({ metrics })).toEqual([expected]);
  });

  it("may be missing while somebody is typing", () => {
    expect(errors({ criteria: {}, metrics: {} }, false)).toEqual([]);
  });

  it("name a tier, a level or the state of a violation by its key", () => {
    const criteria: CriterionContent[] = [
      {
        code: "T",
        text: label,
        method: "TIER",
        tiers: [
          { key: "hi", label, points: "2" },
          { key: "lo", label, points: "1" },
        ],
      },
      {
        code: "L",
        text: label,
        method: "LEVEL",
        levels: [
          { key: "1", descriptor: label },
          { key: "2", descriptor: label },
        ],
      },
      { code: "V", text: label, method: "VIOLATION" },
    ];
    const content = makeContent({}, [{ code: "I", text: label, criteria }]);
    const check = (answers: RatingInput["criteria"]): string[] =>
      checkInput(content, makeRatingInput({ criteria: answers })).map((error) => `${error.path} ${error.rule}`);
    expect(check({ T: "hi", L: "2", V: "remedied" })).toEqual([]);
    expect(check({ T: "mid", L: "3", V: true })).toEqual([
      "criteria.T answer.unknownKey",
      "criteria.L answer.unknownKey",
      "criteria.V answer.unknownKey",
    ]);
  });

  it("are refused for criteria and metrics of other people", () => {
    const decree = shippedFramework("nd-335-2025");
    const found = checkInput(
      decree,
      {
        leading: false,
        class: "PROFESSIONAL",
        criteria: {},
        metrics: { unitResult: "full" },
        findings: { unitCorruption: true, late: true },
      },
      { complete: false },
    );
    expect(found.map((error) => `${error.path} ${error.rule}`)).toEqual([
      "metrics.unitResult answer.notApplicable",
      "findings.unitCorruption answer.notApplicable",
      "findings.late answer.unknownFinding",
    ]);
  });
});
