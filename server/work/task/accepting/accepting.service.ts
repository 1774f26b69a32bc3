import { Forbidden, NotFound, Refused, today, type Work } from "../../../kernel/index.ts";
import { documentFor, loadTask } from "../load-task.ts";
import { assertWithin } from "../doing/quantity.rules.ts";
import { addEvent, noted, saveTasks } from "../task-event.writer.ts";
import { TaskEvent } from "../task-event.entity.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";
import { tell, tellOwner } from "../tell.ts";
import type { AcceptTaskInput, ExemptTaskInput, ReturnTaskInput } from "./accepting.inputs.ts";
import { excusedBy } from "./exemption.rules.ts";

/**
 * Accepts what the owner handed in: from now on the quantity is completed. Never by the owner.
 *
 * @throws NotFound, Forbidden `task.notAssigner`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.quantityNotPositive`, `task.quantityTooLarge`, `task.documentRequired`.
 */
export async function acceptTask(work: Work, input: AcceptTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "accept", input);
  const documentId = await documentFor(work, input, facts);
  const quantity = input.quantity ?? (await readSubmitted(work, task));
  assertWithin(quantity, task.quantity);
  task.state = TaskState.DONE;
  const { verdict } = input;
  addEvent(work, task, { kind: TaskEventKind.DONE, quantity, verdict, note: noted(input.note), documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskAccepted");
  return task;
}

/**
 * Sends the product back to be mended until a new last day. Each return with an error counts once.
 *
 * @throws NotFound, Forbidden `task.notAssigner`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.dueBeforeToday`, `task.documentRequired`.
 */
export async function returnTask(work: Work, input: ReturnTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "return", input);
  const documentId = await documentFor(work, input, facts);
  const { verdict, dueOn } = input;
  if (dueOn < today(work.clock)) throw new Refused("task.dueBeforeToday", { dueOn, today: today(work.clock) });
  task.state = TaskState.RETURNED;
  task.dueOn = dueOn;
  addEvent(work, task, { kind: TaskEventKind.RETURNED, verdict, dueOn, note: noted(input.note), documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskReturned");
  return task;
}

/**
 * Confirms an objective cause of an error or of a missed last day: it is not deducted. Never for oneself.
 *
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 14 khoản 2 điểm b, c.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.nothingToExempt` when the event shows neither an error nor a delay that still counts,
 *   `task.documentRequired`.
 */
export async function exemptTask(work: Work, input: ExemptTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "exempt", input);
  const documentId = await documentFor(work, input, facts);
  const { aboutNumber } = input;
  const events = await work.em.find(TaskEvent, { taskId: task.id }, { orderBy: { number: "asc" } });
  const about = events.find(({ number }) => number === aboutNumber);
  if (about === undefined) throw new NotFound("TaskEvent", String(aboutNumber));
  const excused = excusedBy(task, events, aboutNumber);
  const { unitId } = about;
  const own = [about.ownerPersonId, ...excused].some((personId) => personId === work.viewer.personId);
  if (!work.viewer.isSystem && own) throw new Forbidden("task.ownTask");
  const [ownerPersonId] = excused;
  if (ownerPersonId === undefined) throw new Refused("task.nothingToExempt", { aboutNumber });
  const note = noted(input.note);
  addEvent(work, task, { kind: TaskEventKind.EXEMPTED, aboutNumber, ownerPersonId, unitId, note, documentId });
  await saveTasks(work, task);
  await tell(work, task, [ownerPersonId], "notice.taskExempted");
  return task;
}

async function readSubmitted(work: Work, task: Task): Promise<string> {
  const submitted = { taskId: task.id, kind: TaskEventKind.SUBMITTED };
  const [last] = await work.em.find(TaskEvent, submitted, { orderBy: { number: "desc" }, limit: 1 });
  return last?.quantity ?? task.quantity;
}
