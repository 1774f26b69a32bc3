import { addDays } from "../kernel/index.ts";

/** Days that differ from an ordinary week of Monday to Friday. */
export interface HolidayCalendar {
  /** Days on which nobody works although the week would have it so. */
  readonly holidays: ReadonlySet<string>;
  /** Days of a weekend that are worked in exchange. */
  readonly working: ReadonlySet<string>;
}

/** Whether people work on the day. Example: Saturday 2024-05-04, worked in exchange for 29 April → true. */
export function isWorkingDay(day: string, calendar: HolidayCalendar): boolean {
  if (calendar.holidays.has(day)) return false;
  if (calendar.working.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The last day of a term of `count` working days: the day that it starts from is not counted, the last one is.
 *
 * Legal source: Civil Code 2015, articles 147 and 148 (a term begins on the following day).
 *
 * Example: 7 working days from Friday 2026-04-24 → 2026-05-08 (Hùng Kings' day in lieu, 30 April and 1 May are free).
 *
 * @param count 0 answers the day itself; a negative count goes back.
 */
export function addWorkingDays(day: string, count: number, calendar: HolidayCalendar): string {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` comes first.
 *
 * Example: from Friday 2026-02-13 to Monday 2026-02-23 (the week of Tết between) → 1.
 */
export function workingDaysBetween(from: string, to: string, calendar: HolidayCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** A term as regulations state it. */
export interface DayTerm {
  readonly days: number;
  readonly count: "WORKING" | "CALENDAR";
}

/** The last day of a term, included. Example: 5 calendar days from 2026-07-31 → 2026-08-05. */
export function lastDayOf(day: string, term: DayTerm, calendar: HolidayCalendar): string {
  return term.count === "WORKING" ? addWorkingDays(day, term.days, calendar) : addDays(day, term.days);
}
