import { Refused, today, type Work } from "../../../kernel/index.ts";
import { assertAssigns, type Place, peopleFaults, readGround } from "../assigning/assignment.checks.ts";
import { TaskCollaborator } from "../parts/task-collaborator.entity.ts";
import { addEvent } from "../task-event.writer.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";

/** Who takes a task over, where and until when. */
export interface NewOwner extends Place {
  readonly dueOn: string;
}

/**
 * The new owner that an input names, after it was found fit.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownAssignment`.
 * @throws Refused `task.sameOwner`, `task.ownerElsewhere`, `task.dueBeforeToday`, `task.documentRequired`.
 */
export async function newOwnerOf(
  work: Work,
  task: Task,
  input: {
    readonly newOwnerPersonId: string;
    readonly unitId?: string | null | undefined;
    readonly dueOn: string;
    readonly documentId?: string | null;
  },
): Promise<NewOwner> {
  const { newOwnerPersonId: ownerPersonId, dueOn } = input;
  const place = { ownerPersonId, unitId: input.unitId ?? task.unitId, dueOn };
  const ground = await readGround(work, [place.unitId], [ownerPersonId]);
  if (assertAssigns(ground, place) && !input.documentId) throw new Refused("task.documentRequired");
  if (ownerPersonId === task.ownerPersonId) throw new Refused("task.sameOwner");
  const [fault] = peopleFaults(ground, place, [], "input");
  if (fault) throw new Refused(fault.rule, fault.values);
  if (dueOn < ground.day) throw new Refused("task.dueBeforeToday", { dueOn, today: ground.day });
  return place;
}

/** Makes the person the owner; one who only helped until now helps no more. */
export async function giveTo(
  work: Work,
  task: Task,
  { ownerPersonId, unitId, dueOn }: NewOwner,
  said: { readonly note: string | null; readonly documentId: string | null },
): Promise<void> {
  const helping = await work.em.find(TaskCollaborator, { taskId: task.id, personId: ownerPersonId });
  for (const each of helping) work.em.remove(each);
  Object.assign(task, { ownerPersonId, unitId, dueOn, assignedOn: today(work.clock), percent: 0 });
  const assigner = work.viewer.personId ?? task.assignerPersonId;
  const assignerPersonId = assigner === ownerPersonId ? null : assigner;
  Object.assign(task, { state: TaskState.ASSIGNED, assignerPersonId });
  addEvent(work, task, { kind: TaskEventKind.TAKEN_OVER, dueOn, origin: task.origin, ...said });
}
