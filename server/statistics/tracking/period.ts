import { CycleKind } from "../../cycle/index.ts";
import { addDays } from "../../kernel/index.ts";

/** First and last day, both included. */
export interface CalendarPeriod {
  readonly startsOn: string;
  readonly endsOn: string;
}

const MONTHS: Readonly<Record<Exclude<CycleKind, "WEEK">, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/**
 * The calendar period of a kind that holds a day; weeks begin on Monday.
 *
 * Example: QUARTER and 2026-05-20 → 2026-04-01 to 2026-06-30.
 */
export function calendarPeriod(kind: CycleKind, day: string): CalendarPeriod {
  if (kind === CycleKind.WEEK) {
    const startsOn = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    return { startsOn, endsOn: addDays(startsOn, 6) };
  }
  const length = MONTHS[kind];
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const first = month - (month % length);
  const dayOf = (months: number): string => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
  return { startsOn: dayOf(first), endsOn: addDays(dayOf(first + length), -1) };
}

/** The day nearest to `day` within the period. Example: July 2026 and 2026-09-01 → 2026-07-31. */
export function withinPeriod({ startsOn, endsOn }: CalendarPeriod, day: string): string {
  if (day < startsOn) return startsOn;
  return day > endsOn ? endsOn : day;
}

/** The period in words. Example: MONTH from 2023-04-01 → "tháng 4/2023" and "April 2023" by number, "month 4/2023". */
export function periodWords(kind: CycleKind, { startsOn, endsOn }: CalendarPeriod): { vi: string; en: string } {
  const [year, month] = [startsOn.slice(0, 4), Number(startsOn.slice(5, 7))];
  switch (kind) {
    case CycleKind.WEEK:
      return { vi: `tuần ${dayText(startsOn)}–${dayText(endsOn)}`, en: `week ${startsOn} to ${endsOn}` };
    case CycleKind.MONTH:
      return { vi: `tháng ${String(month)}/${year}`, en: `month ${String(month)}/${year}` };
    case CycleKind.QUARTER:
      return { vi: `quý ${String((month + 2) / 3)}/${year}`, en: `quarter ${String((month + 2) / 3)}/${year}` };
    case CycleKind.HALF_YEAR:
      return {
        vi: `6 tháng ${month === 1 ? "đầu" : "cuối"} năm ${year}`,
        en: `half ${month === 1 ? "1" : "2"}/${year}`,
      };
    case CycleKind.YEAR:
      return { vi: `năm ${year}`, en: `year ${year}` };
  }
}

function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}
