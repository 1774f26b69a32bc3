import { applies, type Audience } from "../applies-to.ts";
import type { Scheme } from "../scheme.ts";
import type { TaskMeasure, TaskSource } from "./metric-source.ts";

/** What one error or delay takes off the product's own share, exact; null where the regulation says nothing about it. */
export interface Deductions {
  readonly majorError: string | null;
  readonly minorError: string | null;
  readonly delay: string | null;
}

/** Nothing is known of what would be taken off. */
export const NO_DEDUCTIONS: Deductions = { majorError: null, minorError: null, delay: null };

/** What a version that was published before it had to say so takes off: such a version never changes. */
const UNSTATED = "1/4";

/** What a metric takes off; null for what it does not go by. Example: QUALITY with majorError 1/4 → 1/4, 0, null. */
export function deductionsOf({ measure, majorError, minorError, delay }: TaskSource): Deductions {
  if (measure === "QUALITY") return { majorError: majorError ?? UNSTATED, minorError: minorError ?? "0", delay: null };
  return measure === "PROGRESS" ? { ...NO_DEDUCTIONS, delay: delay ?? UNSTATED } : NO_DEDUCTIONS;
}

/**
 * What a regulation takes off somebody's work: errors by its metric of QUALITY, delays by that of PROGRESS.
 *
 * Example: Decree 335/2025 → 1/4, 0, 1/4; a judged regulation without metrics → null, null, null.
 */
export function schemeDeductions({ metrics = [] }: Pick<Scheme, "metrics">, audience: Audience): Deductions {
  const by = (measure: TaskMeasure): Deductions => {
    const metric = metrics.find((one) => one.tasks?.measure === measure && applies(one.appliesTo, audience));
    return metric?.tasks ? deductionsOf(metric.tasks) : NO_DEDUCTIONS;
  };
  const { majorError, minorError } = by("QUALITY");
  return { majorError, minorError, delay: by("PROGRESS").delay };
}
