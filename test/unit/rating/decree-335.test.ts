import { describe, expect, it } from "vitest";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import { generalPoints335, shippedFramework } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-335-2025");

function civilServant(
  general: number,
  [quantity, quality, progress]: readonly [string, string, string],
  rest: Partial<RatingInput> = {},
): RatingInput {
  return {
    leading: false,
    class: "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    criteria: generalPoints335(general),
    metrics: { quantity, quality, progress },
    ...rest,
  };
}

function head(general: number, metrics: Record<string, string>, findings: Record<string, boolean> = {}): RatingInput {
  return {
    leading: true,
    class: "LEADER",
    subjectType: "CIVIL_SERVANT",
    criteria: generalPoints335(general),
    metrics,
    findings,
  };
}

const t2 = {
  quantity: "1",
  quality: "0.96875",
  progress: "0.9125",
  unitResult: "full",
  organizing: "half",
  uniting: "full",
};

describe("Decree 335/2025", () => {
  it("gives a specialist with one major error and two delays 94.7292 points, excellent", () => {
    const rating = rate(decree, civilServant(27.5, ["1", "0.96875", "0.9125"]));
    expect(rating).toMatchObject({ total: "94.7292", grade: "HTXS", needsDecision: false, missing: [] });
    expect(rating.groups["I"]).toEqual({ exact: "10/1", total: "10" });
  });

  it("gives a head of unit with a delayed programme 90.78125 points, shown as 90.7813", () => {
    const rating = rate(decree, head(28, t2));
    expect(rating).toMatchObject({ total: "90.7813", exact: "2905/32", grade: "HTXS" });
  });

  it("computes 27.5 + 25/28 × 70 as exactly 90, which is excellent", () => {
    const rating = rate(decree, civilServant(27.5, ["25/28", "25/28", "25/28"]));
    expect(rating).toMatchObject({ total: "90", exact: "90/1", grade: "HTXS" });
  });

  it("rates 89.995, although it shows as 90.00 with two decimals, good", () => {
    const rating = rate(decree, civilServant(30, ["11999/14000", "11999/14000", "11999/14000"]));
    expect(rating).toMatchObject({ exact: "17999/200", total: "89.995", grade: "HTT" });
  });

  it("counts a share above 100 % as 100 %", () => {
    expect(rate(decree, civilServant(30, ["1.4", "1", "1"])).exact).toBe("100/1");
  });

  it("puts 70 into good, 50 into fulfilled and anything below 50 into not fulfilled", () => {
    expect(rate(decree, civilServant(0, ["1", "1", "1"])).grade).toBe("HTT");
    expect(rate(decree, civilServant(15, ["0.5", "0.5", "0.5"])).grade).toBe("HTN");
    expect(rate(decree, civilServant(14.75, ["0.5", "0.5", "0.5"])).grade).toBe("KHT");
  });

  it("does not rate a person without assigned tasks, instead of rating zero", () => {
    const rating = rate(decree, { ...civilServant(30, ["1", "1", "1"]), metrics: {} });
    expect(rating).toMatchObject({ total: null, exact: null, grade: null, needsDecision: false });
    expect(rating.missing).toEqual(["quantity", "quality", "progress"]);
  });

  it.each(["degradationConcluded", "disciplinedForDuty", "unitCorruption"])(
    "rates a head not fulfilled for %s, with the article",
    (name) => {
      const rating = rate(decree, head(30, t2, { [name]: true }));
      expect(rating.grade).toBe("KHT");
      expect(rating.reasons.at(-1)?.basis).toMatch(/^NĐ 335\/2025\/NĐ-CP, Điều 20 khoản 4 điểm [bcd]$/);
    },
  );

  it("does not ask a specialist about corruption of a unit in charge", () => {
    const asked = rate(decree, civilServant(30, ["1", "1", "1"])).trace.filter((node) => node.kind === "GATE");
    expect(asked.map((node) => node.key)).toEqual(["20.4.b", "20.4.c"]);
  });

  it("holds a head at the grade of the organisation", () => {
    expect(rate(decree, head(30, { ...t2, unitGrade: "HTN" })).grade).toBe("HTN");
    expect(rate(decree, head(30, { ...t2, unitGrade: "HTXS" })).grade).toBe("HTXS");
  });

  it("tells in both languages why", () => {
    const [reason] = rate(decree, civilServant(27.5, ["25/28", "25/28", "25/28"])).reasons;
    expect(reason?.vi).toBe("Tổng điểm 90 nằm trong khung [90; +∞) của mức HTXS.");
    expect(reason?.en).toBe("The score 90 lies in the band [90; +∞) of grade HTXS.");
  });
});
