import type { Why } from "../answers/rows.ts";

/** The shorter periods that make a longer one. */
export type RollUp = NonNullable<Why["rollUp"]>;
export type Period = RollUp["periods"][number];

type Words = (key: string, values?: Record<string, unknown>) => string;

/**
 * Name of a shorter period.
 * Example: MONTH "2026-07" → "Tháng 7/2026"; QUARTER "2026-Q3" → "Quý 3/2026"; a key of another shape stays.
 */
export function periodName({ kind, key }: Pick<Period, "kind" | "key">, words: Words): string {
  const parts = /^(\d{4})-[QH]?(\d{1,2})$/.exec(key);
  if (parts === null) return key;
  return words(`evaluation.periods.name.${kind}`, { number: Number(parts[2]), year: parts[1], _: key });
}

/** How a period stands in the roll-up. */
export type PeriodStanding = "counted" | "external" | "excused" | "absent" | "open" | "notRated" | "none";

/**
 * Whether a period counts, or why it does not.
 *
 * Example: no result and maternity leave, which the rule excuses → excused; no result while the form is open → open.
 */
export function standingOf(period: Period, excused: readonly string[]): PeriodStanding {
  if (period.score !== null || period.grade !== null) return period.externalResultId === null ? "counted" : "external";
  if (period.absence !== null) return excused.includes(period.absence) ? "excused" : "absent";
  if (period.step === "NOT_RATED") return "notRated";
  return period.step === null ? "none" : "open";
}

/** Periods that the rule wants and that are neither there nor excused. Example: 12 expected, 10 counted, 1 excused → 1. */
export function missingOf({ expected, counted, periods }: RollUp, excused: readonly string[]): number {
  const left = periods.filter((period) => standingOf(period, excused) === "excused").length;
  return Math.max(0, expected - counted - left);
}

/** An exact score as people read it. Example: "190/2" stays a fraction; "95/1" → "95". */
export function plainScore(exact: string | null): string | null {
  return exact === null ? null : exact.replace(/\/1$/, "");
}
