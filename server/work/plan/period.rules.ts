import { addDays } from "../../kernel/index.ts";
import { PlanKind } from "./plan.enums.ts";

const MONTHS = { [PlanKind.MONTH]: 1, [PlanKind.QUARTER]: 3, [PlanKind.YEAR]: 12 } as const;

/** Whether a period of the kind may begin on the day. Example: a week on Monday 2026-07-13, a quarter on 2026-07-01. */
export function mayStart(kind: PlanKind, day: string): boolean {
  if (kind === PlanKind.WEEK) return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
  if (!day.endsWith("-01")) return false;
  return kind !== PlanKind.QUARTER || (Number(day.slice(5, 7)) - 1) % 3 === 0;
}

/** Last day of the period that begins on the day. Example: quarter from 2026-07-01 → 2026-09-30. */
export function endOf(kind: PlanKind, startsOn: string): string {
  return addDays(nextStart(kind, startsOn), -1);
}

/** First day of the period after the one that begins on the day. Example: month from 2026-12-01 → 2027-01-01. */
export function nextStart(kind: PlanKind, startsOn: string): string {
  if (kind === PlanKind.WEEK) return addDays(startsOn, 7);
  const date = new Date(`${startsOn}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + MONTHS[kind]);
  return date.toISOString().slice(0, 10);
}

/**
 * The same place in another period, kept inside it.
 *
 * Example: the 31st of January, moved to February 2026 → 2026-02-28.
 */
export function movedDay(day: string, from: { startsOn: string }, to: { startsOn: string; endsOn: string }): string {
  const days = Math.round((Date.parse(day) - Date.parse(from.startsOn)) / 86_400_000);
  const moved = addDays(to.startsOn, Math.max(days, 0));
  return moved > to.endsOn ? to.endsOn : moved;
}
