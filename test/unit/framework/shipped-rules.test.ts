import { describe, expect, it } from "vitest";
import {
  checkQuota,
  type RatingInput,
  type RolledPeriod,
  rollUp,
  type RollUpRule,
} from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const persons = shippedFramework("nd-335-2025");
const organizations = shippedFramework("nd-335-2025-to-chuc");
const starter = shippedFramework("nd-233-2026-starter");
const haNoi = shippedFramework("ha-noi-3814-2018");

const civilServant: RatingInput = {
  ...{ leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" },
  ...{ criteria: {}, metrics: {} },
};

function year(framework: typeof persons): RollUpRule {
  const rule = framework.scheme.rollUp?.find((one) => one.to === "YEAR");
  if (!rule) throw new TypeError("no yearly roll-up");
  return rule;
}

/** Months from January on; null is a month without a score. */
function months(scores: readonly (string | null)[], absence?: RolledPeriod["absence"]): RolledPeriod[] {
  return scores.map((score, index) => ({
    ...{ key: `2026-${String(index + 1).padStart(2, "0")}`, kind: "MONTH" as const, score },
    ...(score === null && absence ? { absence } : {}),
  }));
}

function rated(
  counts: Record<string, number>,
  dutyGroup = "chuyên môn",
): { id: string; grade: string; dutyGroup: string }[] {
  return Object.entries(counts).flatMap(([grade, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${grade}${String(index)}${dutyGroup}`, grade, dutyGroup })),
  );
}

describe("the year of Decree 335/2025", () => {
  it("is the mean of twelve months", () => {
    const result = rollUp(persons, year(persons), months([...Array<string>(11).fill("90"), "78"]), civilServant);
    expect(result).toMatchObject({ total: "89", grade: "HTT", provisional: false, missing: 0 });
  });

  it("leaves out months of maternity leave, but not months that are simply missing", () => {
    const scores = [...Array<string>(6).fill("92"), ...Array<null>(6).fill(null)];
    const leave = rollUp(persons, year(persons), months(scores, "MATERNITY"), civilServant);
    expect(leave).toMatchObject({ total: "92", grade: "HTXS", provisional: false });
    expect(rollUp(persons, year(persons), months(scores), civilServant)).toMatchObject({ total: null, grade: null });
  });

  it("is provisional before December has a score", () => {
    const result = rollUp(persons, year(persons), months(Array<string>(11).fill("85")), civilServant);
    expect(result).toMatchObject({ total: "85", grade: "HTT", provisional: true, missing: 1 });
  });

  it("is not fulfilled after a duty-related discipline, whatever the mean", () => {
    const disciplined = { ...civilServant, year: 2026, disciplines: [{ dutyRelated: true, decidedOn: "2026-09-01" }] };
    expect(rollUp(persons, year(persons), months(Array<string>(12).fill("95")), disciplined).grade).toBe("KHT");
  });

  it("is not rated for who worked less than six months", () => {
    const facts = { ...civilServant, monthsWorked: "5" };
    expect(rollUp(persons, year(persons), months(Array<string>(12).fill("95")), facts)).toMatchObject({
      ...{ grade: null, notRated: true },
    });
  });
});

describe("quotas of the shipped regulations", () => {
  it("335/2025: a fifth of those rated good, a quarter where it is extended", () => {
    const people = rated({ HTXS: 3, HTT: 12 });
    expect(checkQuota(persons, people)?.groups[0]).toMatchObject({ by: "UNIT", base: 12, allowed: 2, excess: 1 });
    expect(checkQuota(persons, people, true)?.groups[0]).toMatchObject({ allowed: 3, excess: 0 });
    expect(checkQuota(persons, people)?.blocked).toBe(false);
  });

  it("335/2025: within the agency, but over in a group of similar duties", () => {
    const people = [...rated({ HTXS: 2, HTT: 5 }, "một cửa"), ...rated({ HTT: 10 }, "tham mưu")];
    const over = checkQuota(persons, people)?.groups.filter((group) => group.excess > 0);
    expect(over).toMatchObject([{ by: "DUTY_GROUP", base: 5, allowed: 1, excess: 1 }]);
  });

  it("335/2025 for organisations: counted among those that one authority recognises", () => {
    const result = checkQuota(organizations, rated({ HTXS: 2, HTT: 10 }));
    expect(result?.groups).toMatchObject([{ by: "UNIT", base: 10, allowed: 2, excess: 0 }]);
  });

  it("233/2026 starter: a fifth, and one in fewer than five", () => {
    expect(checkQuota(starter, rated({ HTXS: 1, HTT: 3 }))?.groups[0]).toMatchObject({ rated: 4, allowed: 1 });
    expect(checkQuota(starter, rated({ HTXS: 1, HTT: 4 }))?.groups[0]).toMatchObject({
      rated: 5,
      allowed: 0,
      excess: 1,
    });
    expect(checkQuota(starter, rated({ HTXS: 2, HTT: 10 }))?.groups[0]).toMatchObject({ allowed: 2, excess: 0 });
  });

  it("Hà Nội: 30 % of all who are rated, 40 % for outstanding collectives", () => {
    const people = rated({ A: 4, B: 4, C: 2 });
    expect(checkQuota(haNoi, people)?.groups[0]).toMatchObject({ base: 10, allowed: 3, excess: 1 });
    expect(checkQuota(haNoi, people, true)?.groups[0]).toMatchObject({ allowed: 4, excess: 0 });
  });
});
