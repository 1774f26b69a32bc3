import { describe, expect, it } from "vitest";
import { monthsWorked } from "../../../server/evaluation/period/employment.ts";
import { slotOf, slotsOf } from "../../../server/evaluation/period/slots.ts";

const year = { startsOn: "2026-01-01", endsOn: "2026-12-31" };

describe("months worked", () => {
  it("are exact: whole months count one, others their share of days", () => {
    expect(monthsWorked([{ startsOn: "2020-01-01", endsOn: null }], [], year)).toBe("12/1");
    const leave = [{ startsOn: "2026-03-01", endsOn: "2026-04-15" }];
    expect(monthsWorked([{ startsOn: "2020-01-01", endsOn: null }], leave, year)).toBe("21/2");
    expect(monthsWorked([{ startsOn: "2026-08-01", endsOn: null }], [], year)).toBe("5/1");
    expect(monthsWorked([], [], year)).toBe("0/1");
  });
});

describe("the shorter periods of a longer one", () => {
  it("are counted from its first day, school years too", () => {
    const school = slotsOf({ from: "MONTH" }, { startsOn: "2026-09-01", endsOn: "2027-05-31" });
    expect(school.map(({ key }) => key).at(0)).toBe("2026-09");
    expect(school.map(({ key }) => key).at(-1)).toBe("2027-05");
    expect(school).toHaveLength(9);
    expect(slotsOf({ from: "QUARTER" }, year).map(({ key }) => key)).toEqual([
      "2026-Q1",
      "2026-Q2",
      "2026-Q3",
      "2026-Q4",
    ]);
  });

  it("hold a period by its middle, so that a first month that begins late is that month", () => {
    const months = slotsOf({ from: "MONTH" }, year);
    expect(slotOf(months, { startsOn: "2026-03-10", endsOn: "2026-03-31" })?.key).toBe("2026-03");
  });
});
