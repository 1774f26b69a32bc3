import { Fraction } from "fraction.js";
import {
  allCriteria,
  applies,
  type Audience,
  concerns,
  isRequired,
  type CriterionContent,
  type Metric,
  type RatingContent,
  type TypedBy,
} from "../../../server/rating/index.ts";
import type { Random } from "../random.ts";

/** How well somebody did in a month, as answers show it. */
export enum Performance {
  EXCELLENT = "EXCELLENT",
  GOOD = "GOOD",
  FAIR = "FAIR",
  POOR = "POOR",
}

/** Answers of one form: values by criterion code and by name. */
export interface FormAnswers {
  readonly criteria: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
}

/** Share of the points in percent: least, and how much it may be above. */
const SHARES: Readonly<Record<Performance, { readonly from: number; readonly spread: number }>> = {
  [Performance.EXCELLENT]: { from: 94, spread: 7 },
  [Performance.GOOD]: { from: 74, spread: 9 },
  [Performance.FAIR]: { from: 58, spread: 8 },
  [Performance.POOR]: { from: 35, spread: 8 },
};

/** Place of a tier, a level or a choice among four: 0 is the best one. */
const PLACES: Readonly<Record<Performance, number>> = { EXCELLENT: 0, GOOD: 1, FAIR: 2, POOR: 3 };

/**
 * Fills in a form as somebody with this performance would.
 *
 * Only what concerns the person is answered, and only required metrics that one of `typists` types.
 *
 * @param typists SELF for the person's own form, both for the head's.
 */
export function fillIn(
  content: RatingContent,
  audience: Audience,
  performance: Performance,
  random: Random,
  typists: readonly TypedBy[],
): FormAnswers {
  const criteria = allCriteria(content.groups).filter(
    ({ criterion, limits }) => isRequired(criterion) && concerns(limits, audience),
  );
  const metrics = (content.scheme.metrics ?? []).filter(
    (metric) => metric.required !== false && typists.includes(metric.typedBy) && applies(metric.appliesTo, audience),
  );
  return {
    criteria: new Map(criteria.map(({ criterion }) => [criterion.code, answerOf(criterion, performance, random)])),
    metrics: new Map(metrics.map((metric) => [metric.name, valueOf(metric, performance, random)])),
  };
}

function answerOf(criterion: CriterionContent, performance: Performance, random: Random): string {
  switch (criterion.method) {
    case "POINTS":
      return points(criterion, share(performance, random));
    case "TIER":
      return nth(criterion.tiers, performance)?.key ?? "";
    case "CHOICE":
      return nth(criterion.options, performance)?.key ?? "";
    case "RATIO":
    case "BONUS":
    case "DEDUCTION":
      return "";
    case "LEVEL":
      return nth([...(criterion.levels ?? [])].reverse(), performance)?.key ?? "";
    case "PASS_FAIL":
      return performance === Performance.POOR ? "false" : "true";
    case "VIOLATION":
      return performance === Performance.POOR ? "standing" : performance === Performance.FAIR ? "remedied" : "none";
  }
}

/** A share of the most points, down to the criterion's step. Example: 93 % of 2.5 in steps of 0.5 → 2. */
function points({ max, step }: CriterionContent, percent: number): string {
  const most = new Fraction(max ?? "0");
  const unit = new Fraction(step ?? "0.5");
  const steps = most.mul(percent).div(100).div(unit).round();
  const value = steps.mul(unit);
  return decimal(value.gt(most) ? most : value);
}

function valueOf(metric: Metric, performance: Performance, random: Random): string {
  if (metric.kind === "CHOICE") return nth(metric.options, performance)?.key ?? "";
  const percent = share(performance, random);
  const ratio = new Fraction(percent, 100);
  if (metric.kind === "RATIO") return decimal(ratio);
  const least = new Fraction(metric.min ?? "0");
  const most = new Fraction(metric.max ?? "100");
  return decimal(least.add(most.sub(least).mul(ratio)));
}

/** A share in percent, 100 at most. */
function share(performance: Performance, random: Random): number {
  const { from, spread } = SHARES[performance];
  return Math.min(100, from + random.below(spread));
}

/** The item that fits the performance, best first. Example: GOOD is the first of two, the second of three or four. */
function nth<T>(items: readonly T[] | undefined, performance: Performance): T | undefined {
  return items?.[Math.round((PLACES[performance] / 3) * (items.length - 1))];
}

/** The value as people write it; every value here has few decimals. Example: 5/2 → 2.5. */
function decimal(value: Fraction): string {
  return value.toString();
}
