import { Refused, today, type Work } from "../../../kernel/index.ts";
import { collaboratorFaults, readGround } from "../assigning/assignment.checks.ts";
import { uniteWhole } from "../assigning/whole-task.ts";
import { documentFor, loadTask } from "../load-task.ts";
import { TaskCollaborator } from "../parts/task-collaborator.entity.ts";
import { addEvent, noted, saveTasks } from "../task-event.writer.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";
import { tell, tellOwner } from "../tell.ts";
import type {
  CancelTaskInput,
  ChangeTaskDueInput,
  HandTaskOverInput,
  ReleaseTaskInput,
  SetTaskCollaboratorsInput,
} from "./moving.inputs.ts";
import { giveTo, newOwnerOf } from "./new-owner.ts";

/**
 * Hands the task to another owner, who takes it over beyond what was assigned; it stays assigned to the earlier one.
 *
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 18 khoản 1 điểm d.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, `task.ownAssignment`, WrongStep, Stale.
 * @throws Refused `task.sameOwner`, `task.ownerElsewhere`, `task.dueBeforeToday`, `task.documentRequired`.
 */
export async function handTaskOver(work: Work, input: HandTaskOverInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "handOver", input);
  const documentId = await documentFor(work, input, facts);
  const before = task.ownerPersonId;
  const place = await newOwnerOf(work, task, input);
  await giveTo(work, task, place, { note: noted(input.note), documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskAssigned");
  await tell(work, task, [before], "notice.taskHandedOn");
  return task;
}

/**
 * Frees the owner of the task for an objective reason such as leave or transfer: it was never assigned to that person.
 * Somebody else may take it over at once.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, `task.ownAssignment`, WrongStep, Stale.
 * @throws Refused `task.sameOwner`, `task.ownerElsewhere`, `task.dueBeforeToday`, `task.documentRequired`.
 */
export async function releaseTask(work: Work, input: ReleaseTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "release", input);
  const documentId = await documentFor(work, input, facts);
  const { newOwnerPersonId, unitId, dueOn } = input;
  const wanted = { documentId, unitId, dueOn: dueOn ?? task.dueOn };
  const place = newOwnerPersonId ? await newOwnerOf(work, task, { ...wanted, newOwnerPersonId }) : null;
  const before = task.ownerPersonId;
  addEvent(work, task, { kind: TaskEventKind.RELEASED, note: noted(input.note), documentId });
  task.state = TaskState.HANDED_BACK;
  task.ownerPersonId = null;
  if (place) await giveTo(work, task, place, { note: null, documentId });
  await saveTasks(work, task);
  await tell(work, task, [before], "notice.taskReleased");
  if (place) await tellOwner(work, task, "notice.taskAssigned");
  return task;
}

/**
 * Sets another last day. Until the end of the one in force it replaces that; later the missed one stays a delay and
 * this is a further one.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.dueBeforeToday`, `task.sameDue`, `task.documentRequired`.
 */
export async function changeTaskDue(work: Work, input: ChangeTaskDueInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "changeDue", input);
  const documentId = await documentFor(work, input, facts);
  const { dueOn } = input;
  if (dueOn < today(work.clock)) throw new Refused("task.dueBeforeToday", { dueOn, today: today(work.clock) });
  if (dueOn === task.dueOn) throw new Refused("task.sameDue", { dueOn });
  task.dueOn = dueOn;
  addEvent(work, task, { kind: TaskEventKind.DUE_CHANGED, dueOn, note: noted(input.note), documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskDueChanged");
  return task;
}

/**
 * Drops the task: it counts for nobody. An output of a long task gives its quantity back to that.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.hasParts` while outputs of it stand, `task.documentRequired`.
 */
export async function cancelTask(work: Work, input: CancelTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "cancel", input);
  const documentId = await documentFor(work, input, facts);
  if (task.isSplit) throw new Refused("task.hasParts");
  const before = task.ownerPersonId;
  const owner = before ?? (await lastOwner(work, task));
  addEvent(work, task, { kind: TaskEventKind.CANCELLED, ownerPersonId: owner, note: noted(input.note), documentId });
  task.state = TaskState.CANCELLED;
  await saveTasks(work, task, ...(await uniteWhole(work, task)));
  await tell(work, task, [before], "notice.taskCancelled");
  return task;
}

/**
 * Names who helps with the task, all anew. It counts for its owner alone.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.ownerIsCollaborator`, `task.collaboratorLeft`.
 */
export async function setTaskCollaborators(work: Work, input: SetTaskCollaboratorsInput): Promise<Task> {
  const { task } = await loadTask(work, "collaborate", input);
  const wanted = new Set(input.collaboratorPersonIds);
  const ground = await readGround(work, [task.unitId], [...wanted]);
  const faults = collaboratorFaults(ground, task.ownerPersonId, [...wanted], "input");
  if (faults[0]) throw new Refused(faults[0].rule, faults[0].values, faults);
  const stored = await work.em.find(TaskCollaborator, { taskId: task.id });
  for (const each of stored) if (!wanted.has(each.personId)) work.em.remove(each);
  const added = [...wanted].filter((personId) => !stored.some((each) => each.personId === personId));
  for (const personId of added) work.em.persist(Object.assign(new TaskCollaborator(), { taskId: task.id, personId }));
  task.saveCount += 1;
  await saveTasks(work, task);
  await tell(work, task, added, "notice.taskCollaborator");
  return task;
}

async function lastOwner(work: Work, task: Task): Promise<string> {
  const { owner } = await work.sql
    .selectFrom("task_event")
    .select("owner_person_id as owner")
    .where("task_id", "=", task.id)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  return owner;
}
