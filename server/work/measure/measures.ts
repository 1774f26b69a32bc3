import { Fraction } from "fraction.js";
import { type Deductions, exact } from "../../rating/index.ts";
import type { Share } from "./fold.ts";

/** Sums of shares, and the measures that follow; a measure over nothing assigned is null, never 0 or 1. */
export interface WorkMeasures {
  readonly assigned: Fraction;
  readonly completed: Fraction;
  /** Completed less what errors take off; null where a regulation does not say what they do. */
  readonly quality: Fraction | null;
  /** Completed less what delays take off; null likewise. */
  readonly progress: Fraction | null;
  /** a: completed of assigned. */
  readonly quantityShare: Fraction | null;
  /** b: completed to quality, of assigned. */
  readonly qualityShare: Fraction | null;
  /** c: completed in time, of assigned. */
  readonly progressShare: Fraction | null;
  readonly tasks: number;
  readonly done: number;
  /** Done without a delay that counts. */
  readonly onTime: number;
  /** With at least one delay that counts. */
  readonly late: number;
  readonly handedBack: number;
  readonly delays: number;
  readonly majorErrors: number;
  readonly minorErrors: number;
}

/** A share as sums need it: exact numbers or their texts, as stored. */
export type SummedShare = Pick<Share, "isDone" | "isHandedBack" | "delays" | "majorErrors" | "minorErrors"> & {
  readonly assigned: Fraction | string;
  readonly completed: Fraction | string;
  /** How many alike there are; 1 when it does not say. */
  readonly times?: number | undefined;
};

/**
 * The measures of a person, or of a unit, over the shares of a period.
 *
 * Every error and every delay takes its part off the product's own share, at most all of it, as the regulation of whose
 * share it is says.
 * Example: 40 assigned and completed, among them 5 with a major error of 1/4 → quality 38.75, share 31/32.
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 14 khoản 2.
 */
export function workMeasures<S extends SummedShare>(
  shares: readonly S[],
  deductions: (share: S) => Deductions,
): WorkMeasures {
  const counted = shares.map((share) => ({ share, ...countedOf(share, deductions(share)) }));
  const sum = (of: (one: (typeof counted)[number]) => Fraction): Fraction =>
    counted.reduce((total, one) => total.add(of(one).mul(timesOf(one.share))), new Fraction(0));
  const known = (part: "quality" | "progress"): Fraction | null =>
    counted.some((one) => one[part] === null) ? null : sum((one) => one[part] ?? new Fraction(0));
  const total = (of: (share: SummedShare) => number): number =>
    shares.reduce((all, share) => all + of(share) * timesOf(share), 0);
  const count = (holds: (share: SummedShare) => boolean): number => total((share) => (holds(share) ? 1 : 0));
  const assigned = sum((one) => one.assigned);
  const completed = sum((one) => one.completed);
  const quality = known("quality");
  const progress = known("progress");
  const shareOf = (part: Fraction | null): Fraction | null => (assigned.equals(0) || !part ? null : part.div(assigned));
  return {
    assigned,
    completed,
    quality,
    progress,
    quantityShare: shareOf(completed),
    qualityShare: shareOf(quality),
    progressShare: shareOf(progress),
    tasks: count(() => true),
    done: count((share) => share.isDone),
    onTime: count((share) => share.isDone && share.delays === 0),
    late: count((share) => share.delays > 0),
    handedBack: count((share) => share.isHandedBack),
    delays: total((share) => share.delays),
    majorErrors: total((share) => share.majorErrors),
    minorErrors: total((share) => share.minorErrors),
  };
}

/** One share as it counts. */
export interface CountedShare {
  readonly assigned: Fraction;
  readonly completed: Fraction;
  readonly quality: Fraction | null;
  readonly progress: Fraction | null;
}

/** What a share adds to the sums. Example: completed 7 with two delays of 1/4 → progress 7/2. */
export function countedOf(share: SummedShare, { majorError, minorError, delay }: Deductions): CountedShare {
  const completed = numberOf(share.completed);
  return {
    assigned: numberOf(share.assigned),
    completed,
    quality:
      majorError === null
        ? null
        : completed.mul(
            left(
              exact(majorError)
                .mul(share.majorErrors)
                .add(exact(minorError ?? "0").mul(share.minorErrors)),
            ),
          ),
    progress: delay === null ? null : completed.mul(left(exact(delay).mul(share.delays))),
  };
}

/** What stays of 1; never below 0. */
function left(taken: Fraction): Fraction {
  const rest = new Fraction(1).sub(taken);
  return rest.lt(0) ? new Fraction(0) : rest;
}

function numberOf(value: Fraction | string): Fraction {
  return typeof value === "string" ? exact(value) : value;
}

function timesOf({ times }: SummedShare): number {
  return times ?? 1;
}
