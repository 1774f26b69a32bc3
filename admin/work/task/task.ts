import type { ResultOf } from "../../../schema/graphql.ts";
import type { Task as TaskQuery } from "../../../schema/operations/work/task.ts";
import type { Ability } from "../../shared/ui/AbilityButton.tsx";
import { excusableOf } from "./excusable.ts";
import { LEADER_VERBS } from "./verbs/leader-verbs.ts";
import { OWNER_VERBS } from "./verbs/owner-verbs.ts";
import type { TaskVerb, VerbTask } from "./verbs/verb.ts";

/** A task as its page reads it. */
export type TaskRecord = ResultOf<typeof TaskQuery>["task"];
export type TaskEvent = TaskRecord["events"][number];
export type TaskEvidence = TaskRecord["evidence"][number];
export type TaskShare = TaskRecord["shares"][number];

/** What verbs need to know, of the whole record. */
export function verbTaskOf(task: TaskRecord): VerbTask {
  const own = task.shares.find(({ personId }) => personId === task.ownerPersonId);
  return {
    ...task,
    submitted: task.events.findLast(({ kind }) => kind === "SUBMITTED")?.quantity ?? null,
    majorErrors: own?.majorErrors ?? 0,
    perMajorError: own?.regulation?.majorError ?? null,
    needsDocument: task.abilities?.needsDocument === true,
    excusable: excusableOf(task.events),
  };
}

/** A verb that the viewer may do now; `main` ones stand as buttons. */
export interface OfferedVerb {
  readonly verb: TaskVerb;
  readonly main: boolean;
}

/** Verbs on a task that the viewer may do now, the next one first. */
export function offeredVerbs(task: TaskRecord): OfferedVerb[] {
  const { abilities, state } = task;
  if (abilities === null) return [];
  const rows: readonly (readonly [Ability, TaskVerb, boolean])[] = [
    [abilities.canConfirm, LEADER_VERBS.confirm, true],
    [abilities.canDecline, LEADER_VERBS.decline, true],
    [abilities.canStart, OWNER_VERBS.start, true],
    [abilities.canSubmit, OWNER_VERBS.submit, state !== "ASSIGNED"],
    [abilities.canReport, OWNER_VERBS.report, true],
    [abilities.canAccept, LEADER_VERBS.accept, true],
    [abilities.canReturn, LEADER_VERBS.return, true],
    [abilities.canHandOver, LEADER_VERBS.handOver, state === "HANDED_BACK"],
    [abilities.canChangeDue, LEADER_VERBS.changeDue, false],
    [abilities.canRelease, LEADER_VERBS.release, false],
    [abilities.canHandBack, OWNER_VERBS.handBack, false],
    [abilities.canCancel, LEADER_VERBS.cancel, false],
  ];
  const offered = rows.filter(([{ allowed }]) => allowed).map(([, verb, main]) => ({ verb, main }));
  const excuses = abilities.canExempt.allowed && excusableOf(task.events).length > 0;
  return excuses ? [...offered, { verb: LEADER_VERBS.exempt, main: false }] : offered;
}
