import { Fraction } from "fraction.js";
import { exact, type TaskSource } from "../../rating/index.ts";
import { DECREE_DEDUCTIONS, type SummedShare, workMeasures } from "./measures.ts";

/** A measure as a fraction of two sums that can be read; `value` is null when there is nothing to measure by. */
export interface TaskMetric {
  readonly value: Fraction | null;
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  /** How many tasks were counted. */
  readonly tasks: number;
}

/**
 * What a metric of a regulation comes to over the shares of a period.
 *
 * QUANTITY, QUALITY and PROGRESS go by converted quantity over what was assigned; DONE, ON_TIME and LATE by the number
 * of tasks, where a task that was handed back counts as not done.
 * Example: 3 tasks, 2 done, one of them late → DONE 2/3, ON_TIME 1/3, LATE 1/3.
 */
export function metricOfTasks(source: TaskSource, shares: readonly SummedShare[]): TaskMetric {
  const numerator = numeratorOf(source, shares);
  const all = workMeasures(shares);
  const denominator = BY_NUMBER.has(source.measure) ? new Fraction(all.tasks) : all.assigned;
  const value = denominator.equals(0) ? null : numerator.div(denominator);
  return { value, numerator, denominator, tasks: all.tasks };
}

const BY_NUMBER: ReadonlySet<string> = new Set(["DONE", "ON_TIME", "LATE"]);

function numeratorOf(source: TaskSource, shares: readonly SummedShare[]): Fraction {
  const { measure } = source;
  const measures = workMeasures(shares, {
    majorError: source.majorError ?? DECREE_DEDUCTIONS.majorError,
    minorError: source.minorError ?? DECREE_DEDUCTIONS.minorError,
    delay: source.delay ?? DECREE_DEDUCTIONS.delay,
  });
  if (measure === "QUANTITY") return measures.completed;
  if (measure === "QUALITY") return measures.quality;
  if (measure === "PROGRESS") return measures.progress;
  if (measure === "LATE") return new Fraction(measures.late);
  const counted = shares.filter(({ isDone, delays }) => isDone && (measure === "DONE" || delays === 0));
  return counted.reduce((sum, share) => sum.add(soundness(source, share)), new Fraction(0));
}

/** A done task less what its errors take off, as often as there are alike. */
function soundness({ majorError = "0", minorError = "0" }: TaskSource, share: SummedShare): Fraction {
  const taken = exact(majorError).mul(share.majorErrors).add(exact(minorError).mul(share.minorErrors));
  const rest = new Fraction(1).sub(taken);
  return rest.lt(0) ? new Fraction(0) : rest.mul(share.times ?? 1);
}
