import { addDays, isDay, spanOf } from "../mine/period.ts";

export const SPAN_KINDS = ["week", "month", "quarter", "year"] as const;
export type ReportKind = (typeof SPAN_KINDS)[number];

/** The days that a report is about. */
export interface ReportSpan {
  readonly kind: ReportKind;
  readonly from: string;
  readonly to: string;
}

const MONTHS = { quarter: 3, year: 12 } as const;

/** The period of a kind that holds a day. Example: ("quarter", "2026-08-15") → 2026-07-01 to 2026-09-30. */
export function reportSpan(kind: ReportKind, day: string): ReportSpan {
  if (kind === "week" || kind === "month") return { ...spanOf(kind, day), kind };
  const length = MONTHS[kind];
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length;
  const year = Number(day.slice(0, 4));
  const start = new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10);
  return { kind, from: start, to: addDays(new Date(Date.UTC(year, first + length, 1)).toISOString().slice(0, 10), -1) };
}

/** A day of the next period, or of the one before. */
export function stepSpan({ kind, from, to }: ReportSpan, direction: 1 | -1): string {
  return direction === 1 ? addDays(to, 1) : reportSpan(kind, addDays(from, -1)).from;
}

/** The period that an address asks for; the month of today when it asks for none. */
export function askedSpan(asked: URLSearchParams, today: string): ReportSpan {
  const kind = SPAN_KINDS.find((one) => one === asked.get("span")) ?? "month";
  const on = asked.get("on");
  return reportSpan(kind, isDay(on) ? on : today);
}
