import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { firstStep, nextStep, stepsNotActed } from "../../../server/evaluation/evaluation/evaluation.steps.ts";

describe("steps that a regulation names and evaluations do not go through", () => {
  it("are told apart, so that no cycle opens with them", () => {
    expect(stepsNotActed(["SELF", "PARTY_OPINION", "DECISION", "NOTICE", "LOCKED"])).toEqual([
      "PARTY_OPINION",
      "NOTICE",
    ]);
    expect(stepsNotActed(["SELF", "COLLECTIVE", "DECISION", "LOCKED"])).toEqual([]);
  });

  it("are stepped over", () => {
    const steps = ["SELF", "HR_PROPOSAL", "DECISION", "LOCKED"] as const;
    expect([firstStep(steps), nextStep(steps, "SELF" as never)]).toEqual(["SELF", "DECISION"]);
  });
});
