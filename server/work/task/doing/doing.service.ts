import type { Work } from "../../../kernel/index.ts";
import { loadTask } from "../load-task.ts";
import { assertWithin } from "./quantity.rules.ts";
import { addEvent, noted, saveTasks } from "../task-event.writer.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";
import { tellAssigners } from "../tell.ts";
import { attachEvidence } from "./attach-evidence.ts";
import type { HandBackTaskInput, ReportTaskProgressInput, StartTaskInput, SubmitTaskInput } from "./doing.inputs.ts";

/**
 * Begins a task.
 *
 * @throws NotFound, Forbidden `task.notOwner`, WrongStep, Stale.
 */
export async function startTask(work: Work, input: StartTaskInput): Promise<Task> {
  const { task } = await loadTask(work, "start", input);
  task.state = TaskState.IN_PROGRESS;
  addEvent(work, task, { kind: TaskEventKind.STARTED });
  await saveTasks(work, task);
  return task;
}

/**
 * Reports how far a task is, with files.
 *
 * @throws NotFound, Forbidden `task.notOwner`, WrongStep, Stale; NotFound and Refused as for files.
 */
export async function reportTaskProgress(work: Work, input: ReportTaskProgressInput): Promise<Task> {
  const { task } = await loadTask(work, "report", input);
  const { percent } = input;
  task.percent = percent;
  task.state = TaskState.IN_PROGRESS;
  const event = addEvent(work, task, { kind: TaskEventKind.PROGRESS, percent, note: noted(input.note) });
  await attachEvidence(work, event, input);
  await saveTasks(work, task);
  return task;
}

/**
 * Hands the product in: in time when today is not after the last day, which is inclusive. Tells who assigned it.
 *
 * @throws NotFound, Forbidden `task.notOwner`, WrongStep, Stale; NotFound and Refused as for files.
 * @throws Refused `task.quantityNotPositive`, `task.quantityTooLarge`.
 */
export async function submitTask(work: Work, input: SubmitTaskInput): Promise<Task> {
  const { task } = await loadTask(work, "submit", input);
  const quantity = input.quantity ?? task.quantity;
  assertWithin(quantity, task.quantity);
  task.percent = 100;
  task.state = TaskState.SUBMITTED;
  const event = addEvent(work, task, { kind: TaskEventKind.SUBMITTED, quantity, note: noted(input.note) });
  await attachEvidence(work, event, input);
  await saveTasks(work, task);
  await tellAssigners(work, task, "notice.taskSubmitted");
  return task;
}

/**
 * Gives the task back, being unable to do it: it stays in what was assigned and completes nothing. Tells who assigned
 * it, so that somebody else takes it over.
 *
 * @throws NotFound, Forbidden `task.notOwner`, WrongStep, Stale.
 */
export async function handBackTask(work: Work, input: HandBackTaskInput): Promise<Task> {
  const { task } = await loadTask(work, "handBack", input);
  addEvent(work, task, { kind: TaskEventKind.HANDED_BACK, note: noted(input.note) });
  task.state = TaskState.HANDED_BACK;
  task.ownerPersonId = null;
  await saveTasks(work, task);
  await tellAssigners(work, task, "notice.taskHandedBack");
  return task;
}
