/** Lengths of cycles. */
export type CycleKind = "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";

const MONTHS: Readonly<Record<Exclude<CycleKind, "WEEK">, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The first day of the period of a kind that holds a day. Example: ("QUARTER", "2026-11-23") → "2026-10-01". */
export function firstDay(kind: CycleKind, day: string): string {
  const date = dateOf(day);
  if (kind === "WEEK") {
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return written(date);
  }
  const months = MONTHS[kind];
  date.setUTCDate(1);
  date.setUTCMonth(Math.floor(date.getUTCMonth() / months) * months);
  return written(date);
}

/** The last day of a period of a kind that begins on a day. Example: ("MONTH", "2026-11-01") → "2026-11-30". */
export function lastDay(kind: CycleKind, startsOn: string): string {
  const date = dateOf(startsOn);
  if (kind === "WEEK") date.setUTCDate(date.getUTCDate() + 6);
  else {
    date.setUTCMonth(date.getUTCMonth() + MONTHS[kind]);
    date.setUTCDate(date.getUTCDate() - 1);
  }
  return written(date);
}

/** Example: "2026-11-30" → "2026-12-01". */
export function dayAfter(day: string): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return written(date);
}

/** A code as most agencies write it. Example: ("MONTH", "2026-11-01") → "2026-11"; ("QUARTER", …) → "2026-Q4". */
export function usualCode(kind: CycleKind, startsOn: string): string {
  const [year = "", month = ""] = startsOn.split("-");
  if (kind === "WEEK") return startsOn;
  if (kind === "MONTH") return `${year}-${month}`;
  if (kind === "QUARTER") return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
  return kind === "HALF_YEAR" ? `${year}-H${Number(month) <= 6 ? "1" : "2"}` : year;
}

/** What the words of a usual name need. Example: "2026-11-01" → `{ year: "2026", month: 11, quarter: 4, half: 2 }`. */
export function periodParts(
  startsOn: string,
): Readonly<Record<"year" | "month" | "quarter" | "half", string | number>> {
  const [year = "", month = ""] = startsOn.split("-");
  const number = Number(month);
  return { year, month: number, quarter: Math.ceil(number / 3), half: number <= 6 ? 1 : 2 };
}

/** Patterns of codes and names with which a series of a kind begins. */
export const USUAL_CODES: Readonly<Record<CycleKind, string>> = {
  WEEK: "{year}-W{week}",
  MONTH: "{year}-{month}",
  QUARTER: "{year}-Q{quarter}",
  HALF_YEAR: "{year}-H{half}",
  YEAR: "{year}",
};

/**
 * A pattern as it reads for one period; words that stand for nothing stay as they are, so that one sees them.
 * Example: "Tháng {month}/{year}" from "2026-07-01" → "Tháng 07/2026".
 */
export function filled(pattern: string, startsOn: string, endsOn: string): string {
  const [year = "", month = ""] = startsOn.split("-");
  const { quarter, half } = periodParts(startsOn);
  const values = new Map<string, string>([
    ["year", year],
    ["nextYear", String(Number(year) + 1)],
    ["month", month],
    ["quarter", String(quarter)],
    ["half", String(half)],
    ["week", String(weekOf(startsOn)).padStart(2, "0")],
    ["from", startsOn],
    ["to", endsOn],
  ]);
  return pattern.replace(/\{([^}]*)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

/** Week of the year, the first one holding January 1. */
function weekOf(day: string): number {
  const first = dateOf(`${day.slice(0, 4)}-01-01`);
  const days = (dateOf(day).getTime() - first.getTime()) / 86_400_000;
  return Math.floor((days + ((first.getUTCDay() + 6) % 7)) / 7) + 1;
}

/** Whether a text is a whole day, as fields of days hold it while one types. */
export function isDay(text: unknown): text is string {
  return typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dateOf(text).getTime());
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
