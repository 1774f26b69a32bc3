import { addDays } from "../../../server/kernel/index.ts";
import type { MonthSpan } from "../calendar.ts";

/** Mondays to Fridays of a month, in order; public holidays are not left out. Example: July 2026 has 23. */
export function workDays({ startsOn, endsOn }: MonthSpan): string[] {
  const days: string[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return days;
}
