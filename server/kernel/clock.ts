/** Source of the current moment; tests and replays bring their own. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** The time zone in which deadlines are days (every agency in Vietnam). */
export const LOCAL_ZONE = "Asia/Ho_Chi_Minh";

const localDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: LOCAL_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The moment as stored and sent: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export function moment(clock: Clock): string {
  return clock.now().toISOString();
}

/** The calendar day (`2026-07-31`) that it now is in Vietnam. Example: 2026-07-31T17:00Z → "2026-08-01". */
export function today(clock: Clock): string {
  const now = clock.now();
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== lastDay.minute) lastDay = { minute, day: localDay.format(now) };
  return lastDay.day;
}

/** Writing a day out costs more than most of what it is compared with; within a minute it stays the same. */
let lastDay = { minute: NaN, day: "" };

/** The calendar day `days` after `day`. Example: `addDays("2026-02-28", 1)` → "2026-03-01". */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar: `2026-02-29` is not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
