/** How often a mail is tried before it is given up. */
export const MOST_ATTEMPTS = 8;

const FIRST_WAIT_MINUTES = 5;
const LONGEST_WAIT_MINUTES = 6 * 60;

/**
 * Minutes until the next try after so many failed ones; each wait is twice the one before, six hours at most.
 *
 * Example: after 1 failure 5, after 3 failures 20, after 8 failures 360.
 */
export function waitMinutes(failures: number): number {
  return Math.min(FIRST_WAIT_MINUTES * 2 ** (failures - 1), LONGEST_WAIT_MINUTES);
}

/** The moment some minutes after another. Example: 10 minutes after 23:55 → 00:05 of the next day. */
export function minutesAfter(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}

const localHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", hourCycle: "h23" });

/** The hour of the day in Vietnam. Example: 2026-07-15T02:00Z → 9. */
export function hourInVietnam(now: Date): number {
  return Number(localHour.format(now));
}
