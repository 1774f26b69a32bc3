import { describe, expect, it } from "vitest";
import { calendarPeriod, periodWords, withinPeriod } from "../../../server/statistics/tracking/period.ts";
import { CycleKind } from "../../../server/cycle/index.ts";

describe("the period of a day", () => {
  it.each([
    ["WEEK", "2026-07-19", "2026-07-13", "2026-07-19", "tuần 13/07/2026–19/07/2026"],
    ["MONTH", "2024-02-10", "2024-02-01", "2024-02-29", "tháng 2/2024"],
    ["QUARTER", "2026-05-20", "2026-04-01", "2026-06-30", "quý 2/2026"],
    ["HALF_YEAR", "2026-12-31", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026"],
    ["YEAR", "2026-01-01", "2026-01-01", "2026-12-31", "năm 2026"],
  ] as const)("is for %s and %s from %s to %s", (kind, day, startsOn, endsOn, vi) => {
    expect(calendarPeriod(CycleKind[kind], day)).toEqual({ startsOn, endsOn });
    expect(periodWords(CycleKind[kind], { startsOn, endsOn }).vi).toBe(vi);
  });

  it("has the nearest day to today for its regulations", () => {
    const july = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    expect(["2026-06-01", "2026-07-15", "2026-09-01"].map((day) => withinPeriod(july, day))).toEqual([
      "2026-07-01",
      "2026-07-15",
      "2026-07-31",
    ]);
  });
});
