import { addDays, daysBetween } from "../../work/mine/period.ts";

/** How a last day is said: how many days are left, or how long ago it was. */
export interface Until {
  readonly key: "left" | "today" | "past";
  readonly days: number;
}

/** What a last day means today. Example: ("2026-07-18", "2026-07-15") → three days are left. */
export function untilOf(dueOn: string, today: string): Until {
  const days = daysBetween(today, dueOn);
  if (days === 0) return { key: "today", days };
  return days > 0 ? { key: "left", days } : { key: "past", days: -days };
}

export const PARTS = ["tasks", "self", "result"] as const;
export type Part = (typeof PARTS)[number];

interface Standing {
  readonly step: string;
  readonly abilities: { readonly canSelfRate: { readonly allowed: boolean } };
  readonly cycle: { readonly endsOn: string };
}

const DAYS_BEFORE_END = 7;

/** What somebody comes for: tasks while the period runs, the form towards its end, then the result. */
export function partFor({ step, abilities, cycle }: Standing, today: string): Part {
  if (step !== "SELF") return "result";
  const isNear = today > addDays(cycle.endsOn, -DAYS_BEFORE_END);
  return abilities.canSelfRate.allowed && isNear ? "self" : "tasks";
}
