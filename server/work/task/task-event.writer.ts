import { moment, today, type Work } from "../../kernel/index.ts";
import { putTaskShares } from "./shares/put-task-shares.ts";
import { TaskEvent } from "./task-event.entity.ts";
import type { Task } from "./task.entity.ts";
import type { TaskEventKind } from "./task.enums.ts";

/** What is said of an event beyond what task, viewer and clock say. */
export type EventFacts = Partial<Omit<TaskEvent, "id" | "taskId" | "number" | "recordedAt">> & {
  readonly kind: TaskEventKind;
};

/**
 * Adds an event to a task, with the owner and unit that the task has now; the service flushes.
 *
 * It happens today and by the viewer, unless the facts say otherwise: only what is brought in from elsewhere does.
 */
export function addEvent(work: Work, task: Task, facts: EventFacts): TaskEvent {
  task.eventCount += 1;
  const event = Object.assign(new TaskEvent(), {
    taskId: task.id,
    number: task.eventCount,
    happenedOn: today(work.clock),
    recordedAt: moment(work.clock),
    byPersonId: work.viewer.personId,
    ownerPersonId: task.ownerPersonId,
    unitId: task.unitId,
    ...facts,
  });
  work.em.persist(event);
  return event;
}

/** Saves tasks with their events and brings what they count for people up to date. */
export async function saveTasks(work: Work, ...tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) work.em.persist(task);
  await work.em.flush();
  await putTaskShares(work, ...tasks);
}

/** Text as it is kept: NFC, lines kept; nothing said is null. */
export function noted(text: string | null | undefined): string | null {
  const kept = (text ?? "").normalize("NFC").trim();
  return kept === "" ? null : kept;
}
