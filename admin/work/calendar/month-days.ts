import type { ResultOf } from "../../../schema/graphql.ts";
import type { DueTasks } from "../../../schema/operations/work/calendar.ts";
import { addDays, spanOf } from "../mine/period.ts";

export type DueTask = ResultOf<typeof DueTasks>["tasks"]["items"][number];

/** One field of the calendar. */
export interface CalendarDay {
  readonly day: string;
  /** Whether it belongs to the month, or only fills its first or last week. */
  readonly isInMonth: boolean;
  readonly tasks: readonly DueTask[];
}

/** First and last day that the page of a month shows: whole weeks from Monday. */
export function shownDays(day: string): { readonly from: string; readonly to: string } {
  const month = spanOf("month", day);
  return { from: spanOf("week", month.from).from, to: spanOf("week", month.to).to };
}

/** The weeks of a month with what is due on each day. Example: July 2026 begins with Monday 2026-06-29. */
export function weeksOf(day: string, tasks: readonly DueTask[]): CalendarDay[][] {
  const { from, to } = shownDays(day);
  const byDay = Map.groupBy(tasks, ({ dueOn }) => dueOn);
  const weeks: CalendarDay[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_one, index) => addDays(monday, index)).map((date) => ({
        day: date,
        isInMonth: date.slice(0, 7) === day.slice(0, 7),
        tasks: byDay.get(date) ?? [],
      })),
    );
  return weeks;
}

/** Days of the month on which something is due, for a narrow screen. */
export function daysWithTasks(weeks: readonly (readonly CalendarDay[])[]): CalendarDay[] {
  return weeks.flat().filter(({ isInMonth, tasks }) => isInMonth && tasks.length > 0);
}
