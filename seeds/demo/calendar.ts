/** A calendar month with its days. */
export interface MonthSpan {
  /** Such as 2026-07. */
  readonly month: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** First month under the decree. */
const FIRST_MONTH = "2026-01";
/** At most so many finished months are made. */
const MOST_MONTHS = 12;

/** The month that a day lies in. Example: 2026-02-10 → 2026-02-01 to 2026-02-28. */
export function monthOf(day: string): MonthSpan {
  const month = day.slice(0, 7);
  const [year, number] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return { month, startsOn: `${month}-01`, endsOn: `${month}-${String(last).padStart(2, "0")}` };
}

/**
 * Months under the decree that are over on a day, oldest first, a year's worth at most.
 *
 * Example: 2026-03-05 → January and February 2026.
 */
export function finishedMonths(day: string): MonthSpan[] {
  const months: MonthSpan[] = [];
  for (let span = before(monthOf(day)); span.month >= FIRST_MONTH && months.length < MOST_MONTHS; span = before(span))
    months.unshift(span);
  return months;
}

/** Whether the decree is in force in the month of the day. */
export function isUnderDecree(day: string): boolean {
  return day.slice(0, 7) >= FIRST_MONTH;
}

function before(span: MonthSpan): MonthSpan {
  const [year, number] = span.month.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 0));
  return monthOf(last.toISOString().slice(0, 10));
}
