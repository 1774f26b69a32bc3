import { Fraction } from "fraction.js";
import { addDays } from "../../kernel/index.ts";
import { exactText } from "../../rating/index.ts";

/** First and last day, both included; no last day means that it goes on. */
export interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A period, both days included. */
export interface Bounds {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * Months of a period that somebody worked, exactly: each calendar month counts by its share of days on which an
 * appointment held and no absence did.
 *
 * Example: the whole of 2026 with leave from 1 March to 15 April → 12 − 1 − 15/30 = 21/2.
 */
export function monthsWorked(held: readonly Days[], absences: readonly Days[], period: Bounds): string {
  let months = new Fraction(0);
  for (let first = period.startsOn; first <= period.endsOn; first = nextMonth(first)) {
    const end = addDays(nextMonth(first), -1);
    const last = end < period.endsOn ? end : period.endsOn;
    const worked = daysOf(first, last).filter((day) => holds(held, day) && !holds(absences, day)).length;
    months = months.add(new Fraction(worked, Number(end.slice(8))));
  }
  return exactText(months);
}

/** Whether one of the spans touches the period. */
export function touches(spans: readonly Days[], { startsOn, endsOn }: Bounds): boolean {
  return spans.some((one) => one.startsOn <= endsOn && (one.endsOn === null || one.endsOn >= startsOn));
}

function holds(spans: readonly Days[], day: string): boolean {
  return touches(spans, { startsOn: day, endsOn: day });
}

function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
