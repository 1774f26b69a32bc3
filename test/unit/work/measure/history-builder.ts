import {
  foldTask,
  type HistoryEvent,
  type MeasuredTask,
  type Share,
  TaskEventKind as Kind,
  workMeasures,
  type WorkMeasures,
} from "../../../../server/work/measure/index.ts";

type Step = Partial<Omit<HistoryEvent, "kind" | "happenedOn">>;
export type Happening = readonly [kind: Kind, happenedOn: string, step?: Step];

/** The events of a task, numbered from 1; assignments go to Anh unless they say otherwise, due on 31 July. */
export function history(happenings: readonly Happening[]): HistoryEvent[] {
  return happenings.map(([kind, happenedOn, step], place) => ({
    number: place + 1,
    kind,
    happenedOn,
    ownerPersonId: "anh",
    ...(kind === Kind.ASSIGNED || kind === Kind.TAKEN_OVER ? { dueOn: "2026-07-31" } : {}),
    ...step,
  }));
}

/** A product of this converted weight, and what its events make of it. */
export function shares(weight: string, happenings: readonly Happening[]): Map<string, Share> {
  const task: MeasuredTask = { quantity: "1", coefficient: weight };
  return foldTask(task, history(happenings));
}

/** The share of one person; fails when there is none. */
export function shareOf(personId: string, weight: string, happenings: readonly Happening[]): Share {
  const share = shares(weight, happenings).get(personId);
  if (!share) throw new Error(`no share of ${personId}`);
  return share;
}

/** What Decree 335 takes off. */
export const DECREE = { majorError: "1/4", minorError: "0", delay: "1/4" };

/** The measures of shares under Decree 335. */
export function measuresOf(own: readonly Share[]): WorkMeasures {
  return workMeasures(own, () => DECREE);
}
