import { exactText } from "../../../rating/index.ts";
import { foldTask } from "../../measure/fold.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import type { TaskShare } from "./task-share.entity.ts";
import { TaskEventKind } from "../task.enums.ts";
import type { Task } from "../task.entity.ts";

/** What a share says, without its identity. */
export type ShareContent = Omit<TaskShare, "id">;

/**
 * The shares that the events of a task make, from scratch. A task that is split into outputs counts nothing itself.
 *
 * Example: one planned product of K 5/2, assigned → one share with assigned "5/2", completed "0/1".
 */
export function sharesOf(
  task: Pick<Task, "id" | "quantity" | "coefficient" | "isSplit">,
  events: readonly TaskEvent[],
): ShareContent[] {
  if (task.isSplit) return [];
  const units = new Map<string, string>();
  for (const { kind, ownerPersonId, unitId } of events)
    if (kind === TaskEventKind.ASSIGNED || kind === TaskEventKind.TAKEN_OVER) units.set(ownerPersonId, unitId);
  return [...foldTask(task, events).values()].flatMap((share) => {
    const { personId, assigned, completed, ...rest } = share;
    const unitId = units.get(personId);
    if (unitId === undefined) return [];
    const exact = { assigned: exactText(assigned), completed: exactText(completed) };
    return [{ taskId: task.id, personId, unitId, ...exact, ...rest }];
  });
}
