import { Fraction } from "fraction.js";
import { deductionsOf, exact, type TaskSource } from "../../rating/index.ts";
import { type SummedShare, workMeasures, type WorkMeasures } from "./measures.ts";

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
  const deductions = deductionsOf(source);
  const all = workMeasures(shares, () => deductions);
  const numerator = numeratorOf(source, shares, all);
  const denominator = BY_NUMBER.has(source.measure) ? new Fraction(all.tasks) : all.assigned;
  const value = denominator.equals(0) ? null : numerator.div(denominator);
  return { value, numerator, denominator, tasks: all.tasks };
}

const BY_NUMBER: ReadonlySet<string> = new Set(["DONE", "ON_TIME", "LATE"]);

function numeratorOf(source: TaskSource, shares: readonly SummedShare[], all: WorkMeasures): Fraction {
  const { measure } = source;
  if (measure === "QUANTITY") return all.completed;
  if (measure === "QUALITY") return all.quality ?? new Fraction(0);
  if (measure === "PROGRESS") return all.progress ?? new Fraction(0);
  if (measure === "LATE") return new Fraction(all.late);
  const counted = shares.filter(({ isDone, delays }) => isDone && (measure === "DONE" || delays === 0));
  return counted.reduce((sum, share) => sum.add(soundness(source, share)), new Fraction(0));
}

/** A done task less what its errors take off, as often as there are alike. */
function soundness({ majorError = "0", minorError = "0" }: TaskSource, share: SummedShare): Fraction {
  const taken = exact(majorError).mul(share.majorErrors).add(exact(minorError).mul(share.minorErrors));
  const rest = new Fraction(1).sub(taken);
  return rest.lt(0) ? new Fraction(0) : rest.mul(share.times ?? 1);
}
