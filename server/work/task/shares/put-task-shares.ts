import { type Work } from "../../../kernel/index.ts";
import { TaskEvent } from "../task-event.entity.ts";
import type { TaskShareChange } from "./task-hooks.ts";
import { TaskShare } from "./task-share.entity.ts";
import { type ShareContent, sharesOf } from "./task-shares.ts";
import type { Task } from "../task.entity.ts";

/**
 * Brings the shares of tasks to what their events say, in the transaction of what happened, and tells the slices whose
 * numbers rest on them. Events and tasks must be flushed.
 */
export async function putTaskShares(work: Work, ...tasks: readonly Task[]): Promise<void> {
  if (tasks.length === 0) return;
  const taskId = { $in: tasks.map(({ id }) => id) };
  const events = await work.em.find(TaskEvent, { taskId }, { orderBy: { number: "asc" } });
  const stored = await work.em.find(TaskShare, { taskId });
  const eventsOf = Map.groupBy(events, (event) => event.taskId);
  const storedOf = Map.groupBy(stored, (share) => share.taskId);
  const changes = tasks.flatMap((task) =>
    bring(work, storedOf.get(task.id) ?? [], sharesOf(task, eventsOf.get(task.id) ?? [])),
  );
  if (changes.length === 0) return;
  await work.em.flush();
  await work.hooks.taskSharesChanged?.(work, changes);
}

function bring(work: Work, stored: readonly TaskShare[], wanted: readonly ShareContent[]): TaskShareChange[] {
  const changes: TaskShareChange[] = [];
  for (const content of wanted) {
    const share = stored.find(({ personId }) => personId === content.personId);
    if (share && isSame(share, content)) continue;
    const { personId, unitId, dueOn } = content;
    const moved = share && share.dueOn !== dueOn ? { before: share.dueOn } : {};
    changes.push({ personId, unitId, dueOn, ...moved });
    work.em.persist(Object.assign(share ?? new TaskShare(), content));
  }
  for (const share of stored) {
    if (wanted.some(({ personId }) => personId === share.personId)) continue;
    const { personId, unitId, dueOn } = share;
    changes.push({ personId, unitId, dueOn });
    work.em.remove(share);
  }
  return changes;
}

function isSame(share: TaskShare, content: ShareContent): boolean {
  return (Object.keys(content) as (keyof ShareContent)[]).every((key) => share[key] === content[key]);
}
