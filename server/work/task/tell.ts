import { today, type Work } from "../../kernel/index.ts";
import { NoticeKind, notify } from "../../notice/index.ts";
import { readHeads, readOwnUnits } from "../../organization/index.ts";
import type { Task } from "./task.entity.ts";

const KINDS: Readonly<Record<string, NoticeKind>> = {
  "notice.taskAssigned": NoticeKind.TASK,
  "notice.taskReturned": NoticeKind.TASK,
  "notice.taskSubmitted": NoticeKind.TASK,
  "notice.taskProposed": NoticeKind.TASK,
  "notice.taskHandedBack": NoticeKind.TASK,
  "notice.taskAccepted": NoticeKind.RESULT,
};

/** Tells people about a task in the transaction of what happened; nobody is told of what one did oneself. */
export async function tell(work: Work, task: Task, personIds: readonly (string | null)[], rule: string): Promise<void> {
  const dedupeKey = `${rule}:${task.id}:${String(task.eventCount)}`;
  const kind = KINDS[rule] ?? NoticeKind.INFORMATION;
  const others = new Set(personIds.flatMap((id) => (id === null || id === work.viewer.personId ? [] : [id])));
  await notify(
    work,
    [...others].map((personId) => ({ to: { personId }, kind, rule, link: `/tasks/${task.id}`, dedupeKey })),
  );
}

/** Tells the owner. */
export function tellOwner(work: Work, task: Task, rule: string): Promise<void> {
  return tell(work, task, [task.ownerPersonId], rule);
}

/** Tells who assigned the task; where nobody did, or that person has left, the head of the unit. */
export async function tellAssigners(work: Work, task: Task, rule: string): Promise<void> {
  const day = today(work.clock);
  const { assignerPersonId, unitId } = task;
  const serves = (await readOwnUnits(work.sql, assignerPersonId, day)).length > 0;
  const instead = serves ? [] : [(await readHeads(work.sql, [unitId], day)).get(unitId) ?? null];
  await tell(work, task, [serves ? assignerPersonId : null, ...instead], rule);
}
