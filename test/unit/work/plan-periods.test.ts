import { describe, expect, it } from "vitest";
import { PlanKind } from "../../../server/work/index.ts";
import { endOf, mayStart, movedDay, nextStart } from "../../../server/work/plan/period.rules.ts";

describe("periods of plans", () => {
  it("weeks begin on Monday, quarters with the quarter, years with any month", () => {
    expect(mayStart(PlanKind.WEEK, "2026-07-13")).toBe(true);
    expect(mayStart(PlanKind.WEEK, "2026-07-14")).toBe(false);
    expect(mayStart(PlanKind.QUARTER, "2026-08-01")).toBe(false);
    expect(mayStart(PlanKind.YEAR, "2026-09-01")).toBe(true);
    expect(mayStart(PlanKind.MONTH, "2026-09-02")).toBe(false);
  });

  it("each ends the day before the next begins, leap years and year ends included", () => {
    expect(endOf(PlanKind.MONTH, "2028-02-01")).toBe("2028-02-29");
    expect(endOf(PlanKind.YEAR, "2026-09-01")).toBe("2027-08-31");
    expect(nextStart(PlanKind.QUARTER, "2026-10-01")).toBe("2027-01-01");
    expect(endOf(PlanKind.WEEK, "2026-12-28")).toBe("2027-01-03");
  });

  it("a copied last day stays inside the new period", () => {
    const [january, february] = [{ startsOn: "2026-01-01" }, { startsOn: "2026-02-01", endsOn: "2026-02-28" }];
    expect(movedDay("2026-01-31", january, february)).toBe("2026-02-28");
    expect(movedDay("2026-01-10", january, february)).toBe("2026-02-10");
  });
});
