import { describe, expect, it } from "vitest";
import { filled, firstDay, isDay, lastDay, periodParts, usualCode } from "../../../admin/cycle/proposal/proposed.ts";
import { fillPattern } from "../../../server/cycle/series/periods.ts";

describe("what a new cycle is filled in with", () => {
  it("is the period that holds the day, from its first to its last day", () => {
    const days = (["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const).map((kind) => {
      const from = firstDay(kind, "2026-11-25");
      return [from, lastDay(kind, from)];
    });
    expect(days).toEqual([
      ["2026-11-23", "2026-11-29"],
      ["2026-11-01", "2026-11-30"],
      ["2026-10-01", "2026-12-31"],
      ["2026-07-01", "2026-12-31"],
      ["2026-01-01", "2026-12-31"],
    ]);
  });

  it("has the code that agencies use", () => {
    expect(usualCode("MONTH", "2026-07-01")).toBe("2026-07");
    expect(usualCode("QUARTER", "2026-07-01")).toBe("2026-Q3");
    expect(usualCode("HALF_YEAR", "2026-07-01")).toBe("2026-H2");
    expect(usualCode("YEAR", "2026-01-01")).toBe("2026");
    expect(periodParts("2026-11-01")).toEqual({ year: "2026", month: 11, quarter: 4, half: 2 });
  });

  it("ends a February where February ends", () => {
    expect(lastDay("MONTH", "2028-02-01")).toBe("2028-02-29");
    expect(lastDay("MONTH", "2026-02-01")).toBe("2026-02-28");
  });
});

describe("the first cycle of a series, while one writes its patterns", () => {
  it("is called as the server will call it", () => {
    const pattern = "{year} {nextYear} {month} {quarter} {half} {week} {from} {to} {month}";
    for (const startsOn of ["2026-01-05", "2026-07-01", "2027-09-01"]) {
      const endsOn = lastDay("MONTH", startsOn);
      expect(filled(pattern, startsOn, endsOn)).toBe(fillPattern(pattern, { startsOn, endsOn }));
    }
  });

  it("leaves a word that stands for nothing as it is, so that one sees it", () => {
    expect(filled("Tháng {thang}/{year}", "2026-07-01", "2026-07-31")).toBe("Tháng {thang}/2026");
  });

  it("waits for a whole day", () => {
    expect([isDay("2026-07-01"), isDay("2026-07"), isDay(null), isDay("2026-13-40")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
