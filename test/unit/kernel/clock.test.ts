import { describe, expect, it } from "vitest";
import { addDays, isCalendarDay, today } from "../../../server/kernel/index.ts";

const at = (moment: string) => ({ now: () => new Date(moment) });

describe("days", () => {
  it("begin at midnight in Vietnam, wherever the server stands", () => {
    expect(today(at("2026-07-31T16:59:59Z"))).toBe("2026-07-31");
    expect(today(at("2026-07-31T17:00:00Z"))).toBe("2026-08-01");
  });

  it("are added across months and leap years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "31/07/2026", "2026-00-10", ""])(
    "%s is no day of the calendar",
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );
});
