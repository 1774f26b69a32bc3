import { describe, expect, it } from "vitest";
import { allCriteria, concerns, rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const benCat = shippedFramework("ben-cat-2018");
const nongSon = shippedFramework("nong-son-2022");
const longBien = shippedFramework("long-bien-2021");
const best = { exemplary: true, quantifiedProduct: true };

function codesFor(content: typeof benCat, leading: boolean): string[] {
  const audience = { leading, class: leading ? "LEADER" : "PROFESSIONAL", subjectType: "CADRE" } as const;
  return allCriteria(content.groups)
    .filter((one) => concerns(one.limits, audience))
    .map((one) => one.criterion.code);
}

function official(
  leading: boolean,
  violations: RatingInput["criteria"] = {},
  findings: Record<string, boolean> = {},
): RatingInput {
  const none = Object.fromEntries(codesFor(benCat, leading).map((code) => [code, "none"]));
  return {
    leading,
    class: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: "CADRE",
    criteria: { ...none, ...violations },
    metrics: {},
    findings,
  };
}

describe("Bến Cát's regulation", () => {
  it("asks leaders about L1 to L11 and others about N1 to N8", () => {
    expect(codesFor(benCat, true).filter((code) => code.startsWith("L"))).toHaveLength(11);
    expect(codesFor(benCat, false).filter((code) => code.startsWith("N"))).toHaveLength(8);
    expect(codesFor(benCat, false)).not.toContain("L1");
  });

  it("rates a blameless, exemplary official with a quantified product excellent", () => {
    const rating = rate(benCat, official(false, {}, best));
    expect(rating).toMatchObject({ grade: "HTXS", total: null, needsDecision: false, missing: [] });
    expect(rating.reasons[0]).toMatchObject({
      rule: "reason.condition",
      basis: "Quy định 03-QĐ/TU (2018), Thị ủy Bến Cát",
    });
  });

  it("rates a blameless official without such a product good", () => {
    expect(rate(benCat, official(true, {}, { exemplary: true })).grade).toBe("HTT");
  });

  it("rates somebody whose shortcomings were remedied good, however exemplary", () => {
    expect(rate(benCat, official(false, { A3: "remedied" }, best)).grade).toBe("HTT");
  });

  it("leaves somebody with a standing violation to the authority, because the source is silent", () => {
    const rating = rate(benCat, official(false, { N7: "standing" }, best));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
    expect(rating.reasons.at(-1)?.rule).toBe("reason.noCondition");
  });

  it("says nothing while a criterion is not answered", () => {
    const rating = rate(benCat, official(false, { A1: null }, best));
    expect(rating).toMatchObject({ grade: null, needsDecision: false, missing: ["criterion.A1"] });
  });

  it("leaves a leader with a standing violation to the authority, too", () => {
    expect(rate(benCat, official(true, { L11: "standing" })).needsDecision).toBe(true);
  });
});

describe("judged regulations", () => {
  it("compute nothing and leave the grade to people (Nông Sơn)", () => {
    const rating = rate(nongSon, {
      leading: false,
      class: "PROFESSIONAL",
      subjectType: "CADRE",
      criteria: { "1.1": true },
      metrics: {},
    });
    expect(rating).toMatchObject({ total: null, grade: null, needsDecision: true, groups: {}, missing: [] });
    expect(rating.reasons.map((reason) => reason.rule)).toEqual(["reason.judged"]);
  });

  it("let the person name a grade, the unit vote and the head decide (Nông Sơn)", () => {
    expect(nongSon.scheme).toMatchObject({
      selfGrade: true,
      steps: ["SELF", "COLLECTIVE", "DECISION", "LOCKED"],
      ballot: { quorum: "2/3" },
    });
    expect(nongSon.forms?.map((form) => form.appliesTo?.leading)).toEqual([true, false]);
  });

  it("ask leaders three groups and others two (Long Biên)", () => {
    expect(codesFor(longBien, true)).toHaveLength(9);
    expect(codesFor(longBien, false)).toHaveLength(6);
    expect(longBien.sample).toBe(true);
  });

  it("record levels without turning them into points (Long Biên)", () => {
    const criteria = Object.fromEntries(codesFor(longBien, false).map((code) => [code, "dat"]));
    const rating = rate(longBien, { leading: false, class: "SUPPORT", subjectType: "CONTRACT", criteria, metrics: {} });
    expect(rating).toMatchObject({ total: null, grade: null, groups: {}, missing: [] });
  });
});
