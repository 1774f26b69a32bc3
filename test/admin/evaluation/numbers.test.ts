import { describe, expect, it } from "vitest";
import { percentOf, readEntry, sameExact, showEntry } from "../../../admin/evaluation/answers/exact-entry.ts";
import { pointSteps } from "../../../admin/evaluation/answers/point-steps.ts";

const ratio = (typed: string): string => {
  const entry = readEntry("RATIO", typed);
  return entry.state === "exact" ? entry.exact : entry.state;
};

describe("a ratio that somebody types", () => {
  it.each([
    ["92,5", "0.925"],
    ["92.5", "0.925"],
    ["92,5 %", "0.925"],
    ["100", "1"],
    ["0", "0"],
    ["5", "0.05"],
    ["112,25", "1.1225"],
    ["25/28", "25/28"],
    [" 25 / 28 ", "25/28"],
    ["007/028", "007/28"],
  ])("reads %s as exactly %s", (typed, exact) => {
    expect(ratio(typed)).toBe(exact);
  });

  it.each(["abc", "1.000,5", "25/0", "25/", "1/2%", "--5", "12e3"])("does not guess what %s means", (typed) => {
    expect(ratio(typed)).toBe("wrong");
  });

  it("takes an empty field as not answered, not as zero", () => {
    expect(ratio("  ")).toBe("absent");
  });

  it("shows what is stored the way it was typed, in the language of the reader", () => {
    expect(showEntry("RATIO", "0.925", "vi")).toBe("92,5");
    expect(showEntry("RATIO", "0.925", "en")).toBe("92.5");
    expect(showEntry("RATIO", "1", "vi")).toBe("100");
    expect(showEntry("RATIO", "25/28", "vi")).toBe("25/28");
    expect(showEntry("NUMBER", "12.5", "vi")).toBe("12,5");
  });

  it("comes back as the same number after it was shown and typed again", () => {
    for (const exact of ["0", "0.05", "0.925", "1", "1.1225", "0.333"])
      expect(sameExact(ratio(showEntry("RATIO", exact, "vi")), exact)).toBe(true);
  });

  it("is repeated in per cent under the field, rounded only for reading", () => {
    expect(percentOf("25/28")).toBe("89.29");
    expect(percentOf("0.925")).toBe("92.5");
    expect(percentOf("1/3")).toBe("33.33");
    expect(percentOf("1")).toBe("100");
  });
});

describe("a plain number", () => {
  it("keeps its decimals and refuses per cent", () => {
    expect(readEntry("NUMBER", "12,50")).toEqual({ state: "exact", exact: "12.5" });
    expect(readEntry("NUMBER", "-3")).toEqual({ state: "exact", exact: "-3" });
    expect(readEntry("NUMBER", "5%").state).toBe("wrong");
  });
});

describe("the points of a criterion", () => {
  it("run in the regulation's own steps from nothing to the maximum", () => {
    expect(pointSteps("1", "0.25")).toEqual(["0", "0.25", "0.5", "0.75", "1"]);
    expect(pointSteps("2.5", "0.5")).toEqual(["0", "0.5", "1", "1.5", "2", "2.5"]);
    expect(pointSteps("3", null)).toEqual(["0", "1", "2", "3"]);
  });

  it("are typed where no step leads to the maximum, or the steps are too many or fractions", () => {
    expect(pointSteps("1", "0.3")).toBeNull();
    expect(pointSteps("100", "0.01")).toBeNull();
    expect(pointSteps("1/3", "1")).toBeNull();
  });
});
