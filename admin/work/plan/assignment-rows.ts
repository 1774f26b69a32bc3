import { toNumber } from "../../shared/text/format.ts";
import { typedNumber } from "../task/task-words.ts";
import type { PlanItem } from "./plan-rows.ts";

const PRECISE = 10_000;

/** What of a line was not given to anybody yet, to read, not to reckon with. */
export function leftOf({ quantity, progress }: Pick<PlanItem, "quantity" | "progress">): number {
  const left = (toNumber(quantity) ?? 0) - (toNumber(progress.assigned) ?? 0);
  return Math.max(0, Math.round(left * PRECISE) / PRECISE);
}

/** Quantities by person, as they are typed. */
export type Parts = Readonly<Record<string, string>>;

/** The sum of what is typed; null where something is no number above 0. */
export function sumOf(parts: Parts): number | null {
  let sum = 0;
  for (const text of Object.values(parts)) {
    const value = toNumber(typedNumber(text));
    if (value === null || value <= 0) return null;
    sum += value;
  }
  return Math.round(sum * PRECISE) / PRECISE;
}

/** Somebody is added with what is left, or taken out. Example: of 5 with 2 given to one, the next gets 3. */
export function toggled(parts: Parts, personId: string, left: number): Parts {
  if (personId in parts) return Object.fromEntries(Object.entries(parts).filter(([id]) => id !== personId));
  const rest = Math.max(0, left - (sumOf(parts) ?? 0));
  return { ...parts, [personId]: rest > 0 ? String(rest) : "" };
}
