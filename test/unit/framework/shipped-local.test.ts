import { describe, expect, it } from "vitest";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const haNoi = shippedFramework("ha-noi-3814-2018");
const khanhHoa = shippedFramework("khanh-hoa-2025");
const dauTieng = shippedFramework("dau-tieng-2013");
const quangNam = shippedFramework("quang-nam-2022");
const staff = { leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" } as const;

const abilities = { 1: "2", 2: "2", 3: "3", 4: "2", 5: "2", 6: "2", 7: "2", 8: "2", 9: "3" };

function haNoiMonth(planDone: string, criteria: Record<string, string> = {}): RatingInput {
  const skills = Object.fromEntries(Object.entries(abilities).map(([n, points]) => [`II.1.${n}`, points]));
  return { ...staff, criteria: { "I.1": "10", "I.2": "10", ...skills, ...criteria }, metrics: { planDone } };
}

describe("Hà Nội's monthly rating (3814-QĐ/TU)", () => {
  it("adds 20 for discipline, 20 for ability, 50 for the plan and at most 10 as bonus", () => {
    expect(rate(haNoi, haNoiMonth("1"))).toMatchObject({ total: "90", grade: "A", missing: [] });
    expect(rate(haNoi, haNoiMonth("1", { "III.1": "4", "III.2": "3" })).total).toBe("97");
    const rich = rate(haNoi, haNoiMonth("1", { "III.1": "8", "III.2": "8", "III.3": "8" }));
    expect(rich).toMatchObject({ total: "100" });
    expect(rich.groups["III"]?.total).toBe("10");
  });

  it.each([
    ["1", "50"],
    ["0.9", "45"],
    ["89/100", "44.5"],
    ["0.8", "40"],
    ["79/100", "39.5"],
    ["0.7", "35"],
    ["69/100", "34.5"],
  ])("scores %s of the plan with %s points, inside the source's tier", (planDone, points) => {
    expect(rate(haNoi, haNoiMonth(planDone)).groups["II.2"]?.total).toBe(points);
  });

  it("gives A from 90, B from 70, C from 50 and D below", () => {
    expect(rate(haNoi, haNoiMonth("99/100")).grade).toBe("B");
    expect(rate(haNoi, haNoiMonth("0.6")).grade).toBe("B");
    expect(rate(haNoi, haNoiMonth("59/100")).grade).toBe("C");
    expect(rate(haNoi, haNoiMonth("0.2")).grade).toBe("C");
    expect(rate(haNoi, haNoiMonth("19/100")).grade).toBe("D");
  });

  it("limits class A to 30 %, for outstanding collectives 40 %, of all who are rated", () => {
    expect(haNoi.scheme.quota).toMatchObject({
      grade: "A",
      percent: "30",
      base: "ALL_RATED",
      extension: { percent: "40" },
    });
  });
});

function khanhHoaScore(results: string, rest: Partial<RatingInput> = {}): RatingInput {
  return {
    ...staff,
    criteria: { "1.1": "5", "1.2": "5", "1.3": "5", "1.4": "5", "2.1": "10", "3.1": results },
    metrics: {},
    ...rest,
  };
}

describe("Khánh Hòa's measuring of work (2025)", () => {
  it("adds 20 general points, 10 for reform and 70 for results", () => {
    expect(rate(khanhHoa, khanhHoaScore("70"))).toMatchObject({ total: "100", grade: "HTXS" });
    expect(khanhHoa.groups.map((group) => group.maxPoints)).toEqual(["20", "10", "70"]);
  });

  it.each([
    ["60", "90", "HTXS"],
    ["59.99", "89.99", "HTT"],
    ["50.01", "80.01", "HTT"],
    ["50", "80", "HTN"],
    ["20.01", "50.01", "HTN"],
    ["20", "50", "KHT"],
  ])("with %s points for results, %s in all, is rated by edges of its own", (results, total, grade) => {
    expect(rate(khanhHoa, khanhHoaScore(results))).toMatchObject({ total, grade });
  });

  it("asks leaders about leading together with results", () => {
    const criteria = { "1.1": "5", "1.2": "5", "1.3": "5", "1.4": "5", "2.1": "10", "3.2": "65" };
    expect(rate(khanhHoa, khanhHoaScore("", { leading: true, class: "LEADER", criteria })).total).toBe("95");
  });
});

describe("Dầu Tiếng's principle (2013)", () => {
  const shares = (quantity: string, quality: string, progress: string, criteria: RatingInput["criteria"] = {}) =>
    rate(dauTieng, { ...staff, criteria, metrics: { quantity, quality, progress } });

  it("lets all points come from results", () => {
    expect(shares("1", "1", "1")).toMatchObject({ total: "100", grade: "HTXS", missing: [] });
    expect(shares("0.75", "0.8", "0.6")).toMatchObject({ total: "72", grade: "HTT" });
    expect(shares("0.4", "0.5", "0.5").grade).toBe("KHT");
  });

  it("records responsibility and internal rules without points; a standing violation limits the grade", () => {
    expect(shares("1", "1", "1", { "TN.2": "remedied" }).grade).toBe("HTXS");
    expect(shares("1", "1", "1", { "TN.2": "standing" })).toMatchObject({ total: "100", grade: "HTN" });
  });

  it("is marked a sample and says that no points were published", () => {
    expect(dauTieng.sample).toBe(true);
    expect(dauTieng.notes?.[0]?.vi).toContain("Không công bố tiêu chí, điểm");
    expect(dauTieng.notes?.[1]?.vi).toContain("minh họa");
  });
});

describe("Quảng Nam's model of monthly results (2022)", () => {
  it("records shares and leaves the grade to the head", () => {
    const metrics = { quantity: "1", quality: "0.9", progress: "0.95" };
    const rating = rate(quangNam, { ...staff, criteria: { "KQ.1": true }, metrics });
    expect(rating).toMatchObject({ total: null, grade: null, needsDecision: true, missing: [] });
    expect(rating.reasons.map((reason) => reason.rule)).toEqual(["reason.judged"]);
  });

  it("lets the person name a grade and the head decide it each month", () => {
    expect(quangNam.scheme).toMatchObject({ method: "JUDGED", selfGrade: true, steps: ["SELF", "DECISION", "LOCKED"] });
    expect(quangNam.scope.cycleKinds).toEqual(["MONTH"]);
  });
});
