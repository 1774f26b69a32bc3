import { dayOf } from "../../evaluation/index.ts";
import { addDays } from "../../kernel/index.ts";

/**
 * Days within which a result must be in the national database: the decree says days, not working days.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 26.1.d.
 */
export const DUTY_DAYS = 5;

/** Last day to send a result, included. Example: decided 2026-07-31 → 2026-08-05. */
export function dutyDueOn(decidedAt: string): string {
  return addDays(dayOf(decidedAt), DUTY_DAYS);
}

/**
 * The moment before which a result must have been decided to be overdue on the day: the first of the day that is five
 * days earlier in Vietnam.
 *
 * Example: on 2026-08-06 whatever was decided before 2026-08-01 is overdue → 2026-07-31T17:00:00.000Z.
 */
export function overdueBefore(day: string): string {
  return `${addDays(day, -DUTY_DAYS - 1)}T17:00:00.000Z`;
}
