import { addDays } from "../../kernel/index.ts";
import { CycleKind } from "../cycle.enums.ts";

/** First and last day of a period, both included. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The rule of a series as far as it makes periods. */
export interface SeriesRule {
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly openDaysBefore: number;
}

const MONTHS: Readonly<Record<CycleKind, number>> = { WEEK: 0, MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
/** A series of weeks over more than fifty years; more is a mistake. */
const MOST_PERIODS = 3000;

/** The period with a number, from 0. Example: months from 2026-01-01, number 1 → 2026-02-01 to 2026-02-28. */
export function periodOf({ kind, startsOn }: Pick<SeriesRule, "kind" | "startsOn">, number: number): Period {
  const first = startOf(kind, startsOn, number);
  return { startsOn: first, endsOn: addDays(startOf(kind, startsOn, number + 1), -1) };
}

/**
 * Every period that is due to be open on a day, in order, from the first one of the series.
 *
 * Nothing depends on when it was last asked: a server that was down for three months finds all three.
 * Example: months from 2026-01-01, three days before each: on 2026-02-26 → January, February and March.
 */
export function duePeriods(rule: SeriesRule, today: string): Period[] {
  const last = addDays(today, rule.openDaysBefore);
  const found: Period[] = [];
  for (let number = 0; number < MOST_PERIODS; number += 1) {
    const period = periodOf(rule, number);
    if (period.startsOn > last || (rule.endsOn !== null && period.startsOn > rule.endsOn)) break;
    found.push(period);
  }
  return found;
}

/** The first period that is not due yet; null when the series ends before. */
export function nextPeriod(rule: SeriesRule, today: string): Period | null {
  const period = periodOf(rule, duePeriods(rule, today).length);
  return rule.endsOn !== null && period.startsOn > rule.endsOn ? null : period;
}

function startOf(kind: CycleKind, first: string, number: number): string {
  if (kind === CycleKind.WEEK) return addDays(first, 7 * number);
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + MONTHS[kind] * number);
  return date.toISOString().slice(0, 10);
}

/** What a pattern may name. */
export const PLACEHOLDERS = ["year", "nextYear", "month", "quarter", "half", "week", "from", "to"] as const;

/** Names in a pattern that stand for nothing. Example: `{yaer}-{month}` → yaer. */
export function unknownPlaceholders(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^}]*)\}/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !PLACEHOLDERS.some((known) => known === name));
}

/**
 * The pattern for one period.
 *
 * Example: `Tháng {month}/{year}` in July 2026 → Tháng 07/2026; `Năm học {year}–{nextYear}` from 2026-09-01 → Năm học
 * 2026–2027.
 */
export function fillPattern(pattern: string, { startsOn, endsOn }: Period): string {
  const [year = "", month = ""] = startsOn.split("-");
  const values: Record<(typeof PLACEHOLDERS)[number], string> = {
    year,
    nextYear: String(Number(year) + 1),
    month,
    quarter: String(Math.ceil(Number(month) / 3)),
    half: Number(month) <= 6 ? "1" : "2",
    week: String(weekOf(startsOn)).padStart(2, "0"),
    from: startsOn,
    to: endsOn,
  };
  return pattern.replace(/\{([^}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as (typeof PLACEHOLDERS)[number]] : whole,
  );
}

/** Week of the year, the first one holding January 1. Example: 2026-01-05 → 2. */
function weekOf(day: string): number {
  const first = new Date(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  const days = (Date.parse(day) - first.getTime()) / 86_400_000;
  return Math.floor((days + ((first.getUTCDay() + 6) % 7)) / 7) + 1;
}
