import { Fraction } from "fraction.js";
import type { CriterionContent } from "./criteria.ts";
import { exact, isExact } from "./exact.ts";
import type { Metric } from "./scheme.ts";

/**
 * Points that an answer earns; null when the answer is absent or the criterion carries no points.
 *
 * Example: POINTS "4.5" → 9/2; PASS_FAIL worth 5, false → 0; TIER "B" worth 8 → 8.
 */
export function pointsOfAnswer(criterion: CriterionContent, answer: string | boolean | undefined): Fraction | null {
  if (answer === undefined) return null;
  switch (criterion.method) {
    case "POINTS":
      return points(String(answer));
    case "PASS_FAIL":
      if (criterion.points === undefined) return null;
      return answer === true ? exact(criterion.points) : new Fraction(0);
    case "TIER":
      return points(criterion.tiers?.find((tier) => tier.key === answer)?.points);
    case "LEVEL":
      return points(criterion.levels?.find((level) => level.key === answer)?.points);
    case "VIOLATION":
      return null;
  }
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
