import { addDays } from "../kernel/index.ts";

/** How many days before a due day people are reminded first. */
export const REMIND_DAYS_BEFORE = 3;

/** Why somebody is reminded on a day. */
export type ReminderMoment = "AHEAD" | "TODAY";

/**
 * Whether a due day, which is inclusive, is reminded of on `day`: ahead of it, and once more on the day itself.
 *
 * Any day of the time ahead will do, so that a server that was down on the first of them reminds on the next; the dedupe
 * key of the notice keeps it at one.
 *
 * Example: due 2026-07-28, three days before: from the 25th to the 27th "AHEAD", on the 28th "TODAY", else null.
 */
export function reminderOn(day: string, dueOn: string, daysBefore = REMIND_DAYS_BEFORE): ReminderMoment | null {
  if (day === dueOn) return "TODAY";
  return day < dueOn && day >= addDays(dueOn, -daysBefore) ? "AHEAD" : null;
}

/** First and last due day that are reminded of on `day`. Example: 2026-07-25 → 2026-07-25 and 2026-07-28. */
export function remindedSpan(
  day: string,
  daysBefore = REMIND_DAYS_BEFORE,
): { readonly from: string; readonly to: string } {
  return { from: day, to: addDays(day, daysBefore) };
}
