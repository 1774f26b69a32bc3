import { describe, expect, it } from "vitest";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const regulation = shippedFramework("qd-366-2025");
const done = { tasksDone: "1", tasksOnTime: "1", tasksLate: "0" };
const general = { "I.1": "10", "I.2": "10", "I.3": "10" };

function leader(result: string, metrics: Record<string, string> = {}, findings = {}): RatingInput {
  return {
    ...{ leading: true, class: "LEADER", subjectType: "CADRE", findings },
    criteria: { ...general, "II.1": result },
    metrics: { ...done, tasksExceeded: "0.3", ...metrics },
  };
}

function official(result: string, metrics: Record<string, string> = {}): RatingInput {
  return {
    ...{ leading: false, class: "PROFESSIONAL", subjectType: "CADRE" },
    criteria: { ...general, "II.2": result },
    metrics: { ...done, ...metrics },
  };
}

describe("Party Regulation 366-QĐ/TW", () => {
  it("adds 30 general points and 70 for results", () => {
    expect(rate(regulation, leader("65"))).toMatchObject({ total: "95", grade: "HTXS" });
    expect(rate(regulation, leader("59.5"))).toMatchObject({ total: "89.5", grade: "HTT" });
  });

  it("asks leaders whose unit shall be excellent for 30 % beyond what was asked", () => {
    expect(rate(regulation, leader("65", { tasksExceeded: "0.29" })).grade).toBe("HTT");
  });

  it("asks people without a leading post for all tasks on time and to quality", () => {
    expect(rate(regulation, official("65")).grade).toBe("HTXS");
    expect(rate(regulation, official("65", { tasksOnTime: "0.9", tasksLate: "0.1" })).grade).toBe("HTN");
  });

  it("leaves somebody with more than 20 % late to the authority, whatever the score", () => {
    const rating = rate(regulation, official("65", { tasksOnTime: "0.7", tasksLate: "0.3" }));
    expect(rating).toMatchObject({ grade: null, needsDecision: true });
  });

  it("gives not fulfilled below 50 points and in the listed cases", () => {
    expect(rate(regulation, official("19.5")).grade).toBe("KHT");
    expect(rate(regulation, official("20")).grade).toBe("HTN");
    expect(rate(regulation, leader("70", {}, { listedCase: true })).grade).toBe("KHT");
  });

  it("says that the points inside 30 and 70 and the quota are not the regulation's own", () => {
    expect(regulation.sample).toBe(true);
    expect(regulation.scheme.quota).toMatchObject({ mode: "WARN", base: "GOOD_OR_BETTER" });
    expect(regulation.scheme.quota?.basis).toContain("chưa đối chiếu");
  });
});
