import { monthOf, type MonthSpan } from "../demo/calendar.ts";
import { addDays } from "../../server/kernel/index.ts";

/** Most months: before them a shipped regulation of those that are used was not in force. */
export const MOST_MONTHS = 36;

/** The last months that are over on a day, oldest first. Example: 2 before 2026-03-05 → January and February 2026. */
export function lastMonths(day: string, count: number): MonthSpan[] {
  const months: MonthSpan[] = [];
  for (let span = monthBefore(monthOf(day)); months.length < count; span = monthBefore(span)) months.unshift(span);
  return months;
}

/** The month after. */
export function monthAfter({ endsOn }: MonthSpan): MonthSpan {
  return monthOf(addDays(endsOn, 1));
}

function monthBefore({ startsOn }: MonthSpan): MonthSpan {
  return monthOf(addDays(startsOn, -1));
}
