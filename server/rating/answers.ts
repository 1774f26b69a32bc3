import { Fraction } from "fraction.js";
import type { CriterionContent } from "./criteria.ts";
import { exact, isExact } from "./exact.ts";
import type { Metric } from "./scheme.ts";

const NONE = new Fraction(0);
const WHOLE = new Fraction(1);

/**
 * Points that an answer earns; null when the answer is absent or the criterion carries no points.
 *
 * A bonus or deduction that is not answered did not happen: 0.
 * Example: POINTS "4.5" → 9/2; PASS_FAIL worth 5, false → 0; TIER "B" worth 8 → 8; DEDUCTION of 2 each, "3" → −6.
 */
export function pointsOfAnswer(criterion: CriterionContent, answer: string | boolean | undefined): Fraction | null {
  if (criterion.method === "BONUS") return answer === undefined ? NONE : points(String(answer));
  if (criterion.method === "DEDUCTION") return answer === undefined ? NONE : deducted(criterion, String(answer));
  if (answer === undefined) return null;
  switch (criterion.method) {
    case "POINTS":
      return points(String(answer));
    case "PASS_FAIL":
      if (criterion.points === undefined) return null;
      return answer === true ? exact(criterion.points) : new Fraction(0);
    case "TIER":
      return points(criterion.tiers?.find((tier) => tier.key === answer)?.points);
    case "CHOICE":
      return points(criterion.options?.find((option) => option.key === answer)?.points);
    case "LEVEL":
      return points(criterion.levels?.find((level) => level.key === answer)?.points);
    case "VIOLATION":
    case "RATIO":
      return null;
  }
}

/** Points of a RATIO criterion: the metric's share, counted from 0 to 1, times the most. Example: 25/28 of 14 → 25/2. */
export function pointsOfShare({ max }: CriterionContent, share: Fraction | null): Fraction | null {
  if (!share || max === undefined) return null;
  const counted = share.lt(NONE) ? NONE : share.gt(WHOLE) ? WHOLE : share;
  return counted.mul(exact(max));
}

/** Points taken off, below 0: occurrences times `each`, at most `max`. */
function deducted({ each, max }: CriterionContent, answer: string): Fraction | null {
  const given = points(answer);
  if (!given) return null;
  const all = each === undefined ? given : given.mul(exact(each));
  const counted = max !== undefined && all.gt(exact(max)) ? exact(max) : all;
  return counted.neg();
}

/** The number that a metric's answer stands for; null when absent. Example: option "full" worth 1 → 1. */
export function valueOfMetric(metric: Metric, answer: string | undefined): Fraction | null {
  if (answer === undefined) return null;
  if (metric.kind !== "CHOICE") return points(answer);
  return points(metric.options?.find((option) => option.key === answer)?.value);
}

function points(text: string | undefined): Fraction | null {
  return text !== undefined && isExact(text) ? exact(text) : null;
}
