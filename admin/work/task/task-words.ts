import { toNumber } from "../../shared/text/format.ts";
import type { Tone } from "../../shared/ui/parts.tsx";
import { daysBetween } from "../mine/period.ts";

export type TaskState =
  "PROPOSED" | "ASSIGNED" | "IN_PROGRESS" | "SUBMITTED" | "RETURNED" | "DONE" | "HANDED_BACK" | "CANCELLED";

/** Colours beside the words of states. */
export const STATE_TONES: Readonly<Record<TaskState, Tone>> = {
  PROPOSED: "default",
  ASSIGNED: "default",
  IN_PROGRESS: "primary",
  SUBMITTED: "info",
  RETURNED: "warning",
  DONE: "success",
  HANDED_BACK: "warning",
  CANCELLED: "default",
};

/** States in which a last day can pass without the product. */
export const OPEN_STATES: readonly TaskState[] = ["ASSIGNED", "IN_PROGRESS", "RETURNED", "HANDED_BACK"];

const SOON = 2;

/** How the last day of a task is said: key of the sentence, days for its blank, and how much it presses. */
export interface DueWord {
  readonly key: string;
  readonly days: number;
  readonly tone: "error" | "warning" | "default";
}

/**
 * What the last day of a task means today, in words, so that nobody depends on a colour.
 *
 * Example: due yesterday and in progress → "quá hạn 1 ngày"; done → the bare day.
 */
export function dueWord(
  { state, dueOn }: { readonly state: TaskState; readonly dueOn: string },
  today: string,
): DueWord {
  const days = daysBetween(today, dueOn);
  if (!OPEN_STATES.includes(state)) return { key: "task.due.day", days, tone: "default" };
  if (days < 0) return { key: "task.due.late", days: -days, tone: "error" };
  if (days === 0) return { key: "task.due.today", days, tone: "warning" };
  return days <= SOON
    ? { key: "task.due.soon", days, tone: "warning" }
    : { key: "task.due.day", days, tone: "default" };
}

const PRECISE = 10_000;

/**
 * An exact number as a decimal where it is one with few digits, for people; other fractions stay.
 * Example: "5/2" → "2.5", "1/3" → "1/3".
 */
export function plain(exact: string): string {
  const value = toNumber(exact);
  if (value === null) return exact;
  const rounded = Math.round(value * PRECISE) / PRECISE;
  return Math.abs(rounded - value) < 1e-12 ? String(rounded) : exact;
}

/** An exact fraction as people write it. Example: "3/4" → "3/4", "1/1" → "1". */
export function fraction(exact: string): string {
  return exact.replace(/\/1$/, "");
}

/** Quantity times K, to read, not to reckon with. Example: ("2", "5/2") → "5". */
export function converted(quantity: string, coefficient: string): string {
  const product = (toNumber(quantity) ?? 0) * (toNumber(coefficient) ?? 0);
  return String(Math.round(product * PRECISE) / PRECISE);
}

/**
 * What is left of a product after errors or delays that take off what the regulation says each, never below nothing;
 * null where it does not say.
 * Example: (5, 1, 1/4) → "3.75"; (5, 9, 1/4) → "0"; (5, 1, null) → null; (5, 0, null) → "5".
 */
export function afterDeductions(whole: string, count: number, each: string | null): string | null {
  if (count > 0 && each === null) return null;
  const left = (toNumber(whole) ?? 0) * Math.max(0, 1 - (toNumber(each) ?? 0) * count);
  return String(Math.round(left * PRECISE) / PRECISE);
}

/** The same part in per cent, at most all of it. Example: (2, 1/4) → 50. */
export function percentOff(count: number, each: string): number {
  return Math.round(Math.min(1, (toNumber(each) ?? 0) * count) * 100);
}

/** A number as people type it in either language, as the API takes it. Example: "2,5" → "2.5"; "" → null. */
export function typedNumber(text: string): string | null {
  const trimmed = text.trim().replace(",", ".");
  return trimmed === "" ? null : trimmed;
}

/** Whether a typed text is a number above 0. */
export function isPositiveText(text: string): boolean {
  const value = toNumber(typedNumber(text));
  return value !== null && value > 0;
}
