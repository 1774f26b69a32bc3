import { describe, expect, it } from "vitest";
import { ticksOf } from "../../../admin/statistics/charts/ticks.ts";

describe("the names of periods under a chart", () => {
  it("are months as people write them", () => {
    expect(ticksOf(["TSL-2026-01", "TSL-2026-02"])).toEqual(["01/2026", "02/2026"]);
    expect(ticksOf(["2026-09", "2026-10"])).toEqual(["09/2026", "10/2026"]);
  });

  it("stay codes where they name no month, or two would be named alike", () => {
    expect(ticksOf(["2026-Q1", "2026-Q2"])).toEqual(["2026-Q1", "2026-Q2"]);
    expect(ticksOf(["2026-31", "NAM-2026"])).toEqual(["2026-31", "NAM-2026"]);
    expect(ticksOf(["XA-2026-01", "DANG-2026-01"])).toEqual(["XA-2026-01", "DANG-2026-01"]);
  });
});
