import { describe, expect, it } from "vitest";
import { type DecidedResult, listFor } from "../../../server/evaluation/uses/use-lists.ts";

const result = (subjectId: string, year: number, grade: string): DecidedResult => ({
  evaluationId: `${subjectId}-${String(year)}`,
  subjectId,
  startsOn: `${String(year)}-01-01`,
  grade,
});
const names = (found: readonly DecidedResult[]): string[] => found.map(({ subjectId }) => subjectId);

describe("the list of a use", () => {
  it("has everybody with one of the grades that it names", () => {
    const current = [result("an", 2026, "HTXS"), result("binh", 2026, "HTT"), result("chi", 2026, "KHT")];
    expect(names(listFor({ grades: ["HTXS", "HTT"] }, current, []))).toEqual(["an", "binh"]);
  });

  it("asks for as many cycles running as the regulation says", () => {
    const rule = { grades: ["KHT"], consecutive: 2 };
    const current = [result("an", 2026, "KHT"), result("binh", 2026, "KHT"), result("chi", 2026, "KHT")];
    const earlier = [
      result("an", 2025, "KHT"),
      result("binh", 2025, "HTN"),
      result("binh", 2024, "KHT"),
      // Nothing is known of the third person's year before.
    ];
    expect(names(listFor(rule, current, earlier))).toEqual(["an"]);
  });

  it("counts the latest cycles, not just any", () => {
    const rule = { grades: ["KHT"], consecutive: 3 };
    const earlier = [result("an", 2025, "KHT"), result("an", 2024, "HTT"), result("an", 2023, "KHT")];
    expect(listFor(rule, [result("an", 2026, "KHT")], earlier)).toEqual([]);
  });
});
