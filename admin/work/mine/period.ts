/** A week from Monday, or a month. */
export type SpanKind = "week" | "month";

export interface Span {
  readonly kind: SpanKind;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The day so many days later. Example: ("2026-07-31", 1) → "2026-08-01". */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another. Example: ("2026-07-15", "2026-07-20") → 5. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The week or month that holds a day. Example: ("week", "2026-07-15") → 2026-07-13 to 2026-07-19. */
export function spanOf(kind: SpanKind, day: string): Span {
  if (kind === "month") {
    const from = `${day.slice(0, 7)}-01`;
    return { kind, from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
  }
  const weekday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  const from = addDays(day, -weekday);
  return { kind, from, to: addDays(from, 6) };
}

/** A day in the next span, or the one before. Example: ("month", "2026-01-31", 1) → "2026-02-01". */
export function stepFrom(kind: SpanKind, day: string, direction: 1 | -1): string {
  const { from, to } = spanOf(kind, day);
  return direction === 1 ? addDays(to, 1) : spanOf(kind, addDays(from, -1)).from;
}

/** Whether a text is a day of the calendar. Example: "2026-02-30" → false. */
export function isDay(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
