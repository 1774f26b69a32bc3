import { describe, expect, it } from "vitest";
import {
  firstDay,
  periodFilter,
  rangeFilter,
  readScope,
  sharedSearch,
} from "../../../admin/statistics/dashboard/scope-choice.ts";

describe("what a dashboard is about", () => {
  it("begins with months of the state's rules, and takes nothing from a wrong address", () => {
    const start = { unitId: null, kind: "MONTH", track: "STATE", to: null, period: null };
    expect(readScope("")).toEqual(start);
    expect(readScope("?kind=DECADE&track=X&to=31/07/2026")).toEqual(start);
  });

  it("goes along from one dashboard to the next, without what only one of them knows", () => {
    expect(sharedSearch("?unit=u&kind=YEAR&m=RATED&by=UNIT&period=p")).toBe("unit=u&kind=YEAR&period=p");
  });

  it("reaches back a year of months and ten years of years", () => {
    expect(firstDay("MONTH", "2026-07-31")).toBe("2025-07-31");
    expect(firstDay("YEAR", "2026-12-31")).toBe("2016-12-31");
    expect(firstDay("WEEK", "2026-03-26")).toBe("2026-01-01");
  });

  it("asks for running cycles, too, while no last day is chosen", () => {
    const choice = readScope("");
    expect(rangeFilter(choice, "2026-07-15")).toEqual({ kind: "MONTH", track: "STATE", from: "2025-07-15" });
    expect(rangeFilter({ ...choice, to: "2026-06-30" }, "2026-07-15")).toEqual({
      ...{ kind: "MONTH", track: "STATE" },
      ...{ from: "2025-06-30", to: "2026-06-30" },
    });
  });

  it("asks for the cycles of a period, or for one cycle where readers have closed cycles only", () => {
    const choice = readScope("");
    expect(periodFilter(choice, { dimension: "PERIOD", id: "2026-07-01/2026-07-31" })).toEqual({
      ...{ kind: "MONTH", track: "STATE" },
      ...{ from: "2026-07-31", to: "2026-07-31" },
    });
    expect(periodFilter(choice, { dimension: "CYCLE", id: "c" })).toEqual({ cycleIds: ["c"] });
  });
});
