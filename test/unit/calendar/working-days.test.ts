import { describe, expect, it } from "vitest";
import { shippedHolidays } from "../../../seeds/calendar/shipped-holidays.ts";
import {
  addWorkingDays,
  type HolidayCalendar,
  HolidayKind,
  isWorkingDay,
  lastDayOf,
  workingDaysBetween,
} from "../../../server/calendar/index.ts";

const shipped = shippedHolidays();
const daysOf = (kind: HolidayKind): Set<string> =>
  new Set(shipped.filter((each) => each.kind === kind).map((each) => each.day));
const vietnam: HolidayCalendar = { holidays: daysOf(HolidayKind.HOLIDAY), working: daysOf(HolidayKind.WORKING) };

describe("working days", () => {
  it("the day a term starts from is not counted, the last one is", () => {
    expect(addWorkingDays("2026-07-06", 7, vietnam)).toBe("2026-07-15");
    expect(addWorkingDays("2026-07-11", 1, vietnam)).toBe("2026-07-13");
    expect(addWorkingDays("2026-07-06", 0, vietnam)).toBe("2026-07-06");
  });

  it("Tết 2026: seven working days from Friday 13 February end on 3 March", () => {
    expect(addWorkingDays("2026-02-13", 1, vietnam)).toBe("2026-02-23");
    expect(addWorkingDays("2026-02-13", 7, vietnam)).toBe("2026-03-03");
    for (const day of ["16", "17", "18", "19", "20"]) expect(isWorkingDay(`2026-02-${day}`, vietnam)).toBe(false);
  });

  it("a term over Giỗ Tổ in lieu, 30 April and 1 May 2026 skips all three", () => {
    expect(addWorkingDays("2026-04-24", 7, vietnam)).toBe("2026-05-08");
    expect(workingDaysBetween("2026-04-24", "2026-05-08", vietnam)).toBe(7);
  });

  it("Saturday 4 May 2024 is worked in exchange for Monday 29 April", () => {
    expect(isWorkingDay("2024-05-04", vietnam)).toBe(true);
    expect(isWorkingDay("2024-04-29", vietnam)).toBe(false);
    expect(addWorkingDays("2024-04-26", 3, vietnam)).toBe("2024-05-04");
  });

  it("counting and adding agree, forwards and back", () => {
    for (let count = -30; count <= 30; count += 1)
      expect(workingDaysBetween("2026-02-11", addWorkingDays("2026-02-11", count, vietnam), vietnam)).toBe(count);
  });

  it("a term of calendar days does not look at the week", () => {
    expect(lastDayOf("2026-07-31", { days: 5, count: "CALENDAR" }, vietnam)).toBe("2026-08-05");
    expect(lastDayOf("2026-07-31", { days: 5, count: "WORKING" }, vietnam)).toBe("2026-08-07");
  });
});

describe("the shipped calendar", () => {
  it("has each year from 2018 to 2027 once, with at least ten public holidays", () => {
    const years = new Map<string, number>();
    for (const { day, kind } of shipped)
      if (kind === HolidayKind.HOLIDAY) years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + 1);
    expect([...years.keys()].sort()).toEqual(Array.from({ length: 10 }, (_, index) => String(2018 + index)));
    for (const count of years.values()) expect(count).toBeGreaterThanOrEqual(10);
    expect(new Set(shipped.map((each) => each.day)).size).toBe(shipped.length);
  });

  it("exchanges as many working days as it gives", () => {
    const swapped = shipped.filter((each) => each.nameVi.startsWith("Ngày nghỉ hoán đổi")).length;
    expect(shipped.filter((each) => each.kind === HolidayKind.WORKING)).toHaveLength(swapped);
    for (const { day, kind } of shipped) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (kind === HolidayKind.WORKING) expect([0, 6]).toContain(weekday);
    }
  });

  it("says that no source was found for 2027 and claims nothing about 24 November", () => {
    expect(shipped.filter((each) => each.day.startsWith("2027")).every((each) => !each.isConfirmed)).toBe(true);
    expect(shipped.some((each) => each.day.endsWith("-11-24"))).toBe(false);
  });
});
