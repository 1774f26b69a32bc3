import type { ResultOf } from "../../../schema/graphql.ts";
import type { LedTask, WorkInbox } from "../../../schema/operations/work/inbox.ts";
import { LEADER_VERBS } from "../task/verbs/leader-verbs.ts";
import type { TaskVerb, VerbTask } from "../task/verbs/verb.ts";

export type Inbox = ResultOf<typeof WorkInbox>;
/** A product that waits to be judged. */
export type Submitted = Inbox["toAccept"]["items"][number];
/** Another task that waits for a leader. */
export type Led = ResultOf<typeof LedTask>;

/** When, how many and with which words the owner handed it in last. */
export function submissionOf({ events }: Submitted): Submitted["events"][number] | undefined {
  return events.findLast(({ kind }) => kind === "SUBMITTED");
}

/** What verbs need to know of a product that waits. */
export function submittedTask(task: Submitted): VerbTask {
  const own = task.shares.find(({ personId }) => personId === task.owner?.id);
  return {
    ...task,
    submitted: submissionOf(task)?.quantity ?? null,
    majorErrors: own?.majorErrors ?? 0,
    perMajorError: own?.regulation?.majorError ?? null,
    needsDocument: task.abilities?.needsDocument === true,
  };
}

/** What verbs need to know of another task. */
export function ledTask(task: Led): VerbTask {
  return { ...task, needsDocument: task.abilities?.needsDocument === true };
}

/** Verbs that a task of each list waits for. */
export function ledVerbs({ abilities }: Led, list: "toConfirm" | "toHandOn" | "late"): readonly TaskVerb[] {
  if (abilities === null) return [];
  const { canConfirm, canDecline, canHandOver, canChangeDue } = abilities;
  const rows = {
    toConfirm: [
      [canConfirm, LEADER_VERBS.confirm],
      [canDecline, LEADER_VERBS.decline],
    ],
    toHandOn: [[canHandOver, LEADER_VERBS.handOver]],
    late: [
      [canChangeDue, LEADER_VERBS.changeDue],
      [canHandOver, LEADER_VERBS.handOver],
    ],
  } as const;
  return rows[list].filter(([{ allowed }]) => allowed).map(([, verb]) => verb);
}
