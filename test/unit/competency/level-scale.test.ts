import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { canAssessAsHead, canAssessOneself } from "../../../server/competency/competency.policy.ts";
import { standsAbove } from "../../../server/competency/assessment/head-facts.read.ts";
import {
  existingLevels,
  isRange,
  isReachable,
  type ScaleLevel,
  variantOf,
} from "../../../server/competency/scale/level-scale.ts";
import { ALLOWED, ANONYMOUS, SYSTEM } from "../../../server/kernel/index.ts";
import { PositionClass } from "../../../server/organization/index.ts";

const scale: readonly ScaleLevel[] = [
  { level: 3, variant: null },
  { level: 4, variant: null },
  { level: 5, variant: null },
  { level: 2, variant: "LEADER" },
];

describe("the levels that a competency has", () => {
  it("are those of all positions and of the position's own wording, lowest first", () => {
    expect(existingLevels(scale, "LEADER")).toEqual([2, 3, 4, 5]);
    expect(existingLevels(scale, "SPECIALIST")).toEqual([3, 4, 5]);
    expect(existingLevels(scale, null)).toEqual([2, 3, 4, 5]);
  });

  it("are met or not where the framework gives none", () => {
    expect(existingLevels([], "SPECIALIST")).toEqual([1]);
  });

  it("are worded for leaders in leading positions, for the others elsewhere", () => {
    expect(Object.values(PositionClass).map(variantOf)).toEqual(["LEADER", "SPECIALIST", "SPECIALIST"]);
  });
});

describe("a required range", () => {
  it.each([
    [{ minLevel: 3, maxLevel: 4 }, true],
    [{ minLevel: 3, maxLevel: 3 }, true],
    [{ minLevel: 4, maxLevel: 3 }, false],
    [{ minLevel: 2, maxLevel: 4 }, false],
    [{ minLevel: 3, maxLevel: 6 }, false],
  ])("%o fits levels 3 to 5: %s", (range, fits) => {
    expect(isRange([3, 4, 5], range)).toBe(fits);
  });

  it("is found reached at a level that exists, or below all", () => {
    expect([0, 1, 2, 3].map((level) => isReachable([3, 4], level))).toEqual([true, false, false, true]);
  });
});

describe("who may assess", () => {
  const head = { ...ANONYMOUS, accountId: "a", personId: "head" };
  const facts = { personId: "clerk", headsAbove: true, isAuthority: false };

  it("a head above assesses others, never oneself", () => {
    expect(canAssessAsHead(head, facts)).toBe(ALLOWED);
    expect(canAssessAsHead(head, { ...facts, personId: "head" })).toMatchObject({ rule: "assessment.ownAsHead" });
    expect(canAssessAsHead(head, { ...facts, headsAbove: false })).toMatchObject({ rule: "assessment.notHead" });
    expect(canAssessAsHead(head, { ...facts, headsAbove: false, isAuthority: true })).toBe(ALLOWED);
    expect(canAssessAsHead(SYSTEM, { ...facts, headsAbove: false })).toBe(ALLOWED);
  });

  it("only the person assesses oneself", () => {
    expect(canAssessOneself(head, { personId: "head" })).toBe(ALLOWED);
    expect(canAssessOneself(head, { personId: "clerk" })).toMatchObject({ rule: "assessment.notOwn" });
  });

  it("one's own staff never stand above one", () => {
    expect(standsAbove(["B", "C"], "clerk", "B")).toBe(true);
    expect(standsAbove(["B", "C"], "C", "B")).toBe(false);
    expect(standsAbove(["B", null, "C"], "B", "C")).toBe(true);
    expect(standsAbove(["B", "C"], "clerk", null)).toBe(false);
  });
});
