import { exact, exactText } from "../../rating/index.ts";
import { MilestoneState } from "./parts/programme-milestone.entity.ts";

/** A milestone as far as the result depends on it. */
export interface CountedMilestone {
  readonly commitmentId: string;
  readonly dueOn: string;
  readonly state: MilestoneState;
  readonly doneOn: string | null;
  readonly confirmedAt: string | null;
  readonly excuse: string | null;
}

/** Commitments with their milestones; for the result of several programmes all of theirs. */
export interface CountedProgramme {
  readonly commitments: readonly { readonly id: string; readonly weight: string }[];
  /** All milestones, also those due outside the period: a commitment's weight is split over them. */
  readonly milestones: readonly CountedMilestone[];
}

/** What a milestone does to the result. */
export enum MilestoneCount {
  /** Done in time, or late with a confirmed objective cause, and confirmed: its weight is reached. */
  REACHED = "REACHED",
  /** Not done, done late, or not confirmed: its weight is due and not reached. */
  NOT_REACHED = "NOT_REACHED",
  /** Due outside the period, cancelled, or not done for a confirmed objective cause: no matter of the period. */
  LEFT_OUT = "LEFT_OUT",
}

/** The result with the two sums that it is made of. */
export interface ProgrammeShare {
  /** Exact share "n/d" from 0 to 1. */
  readonly share: string;
  readonly reachedWeight: string;
  readonly dueWeight: string;
  readonly reached: number;
  readonly due: number;
}

/**
 * What a milestone does to the result of the period `from`..`to`, both days included.
 *
 * Example: due 30 June, done 2 July and confirmed → NOT_REACHED; the same with a confirmed objective cause → REACHED.
 */
export function countOf(milestone: CountedMilestone, from: string, to: string): MilestoneCount {
  const { dueOn, state, doneOn, confirmedAt, excuse } = milestone;
  if (state === MilestoneState.CANCELLED || dueOn < from || dueOn > to) return MilestoneCount.LEFT_OUT;
  const isDone = state === MilestoneState.DONE && doneOn !== null && confirmedAt !== null;
  if (!isDone) return excuse === null ? MilestoneCount.NOT_REACHED : MilestoneCount.LEFT_OUT;
  return doneOn <= dueOn || excuse !== null ? MilestoneCount.REACHED : MilestoneCount.NOT_REACHED;
}

/**
 * Result of action programmes in a period: the weight of the milestones reached over the weight of the milestones due.
 *
 * A commitment's weight is split evenly over all its milestones, cancelled ones included, so that the weight of one
 * never changes when another is dropped. Which milestones count, and for what, says `countOf`.
 *
 * Example: a commitment of weight 3 with three milestones (1 each) and one of weight 2 with one; in the period are due
 * two of the first, one confirmed in time and one late, and the second, confirmed in time → (1 + 2) / (1 + 1 + 2) = 3/4.
 *
 * @returns null when nothing is due in the period: the result is absent, not zero.
 */
export function programmeShare(programme: CountedProgramme, from: string, to: string): ProgrammeShare | null {
  const perCommitment = Map.groupBy(programme.milestones, (one) => one.commitmentId);
  let [reachedWeight, dueWeight] = [exact("0"), exact("0")];
  let [reached, due] = [0, 0];
  for (const { id, weight } of programme.commitments) {
    const milestones = perCommitment.get(id) ?? [];
    for (const milestone of milestones) {
      const count = countOf(milestone, from, to);
      if (count === MilestoneCount.LEFT_OUT) continue;
      const part = exact(weight).div(milestones.length);
      [dueWeight, due] = [dueWeight.add(part), due + 1];
      if (count === MilestoneCount.REACHED) [reachedWeight, reached] = [reachedWeight.add(part), reached + 1];
    }
  }
  if (dueWeight.n === 0n) return null;
  const share = exactText(reachedWeight.div(dueWeight));
  return { share, reachedWeight: exactText(reachedWeight), dueWeight: exactText(dueWeight), reached, due };
}
