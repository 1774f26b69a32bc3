import { attachable } from "../../../files/index.ts";
import { moment, Refused, type Work } from "../../../kernel/index.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import { TaskEvidence } from "../parts/task-evidence.entity.ts";

/** Most files of one task. */
export const MOST_EVIDENCE = 100;

/**
 * Attaches own uploads to an event of a task; the service flushes.
 *
 * @throws InvalidInput `file.notYours` for files that are unknown, another account's, too old or attached already.
 * @throws Refused `task.tooMuchEvidence`.
 */
export async function attachEvidence(
  work: Work,
  event: TaskEvent,
  { fileIds }: { readonly fileIds?: readonly string[] | null },
): Promise<void> {
  if (!fileIds || fileIds.length === 0) return;
  const { taskId, number: eventNumber } = event;
  const files = await attachable(work, fileIds);
  const stored = await work.em.count(TaskEvidence, { taskId });
  if (stored + files.length > MOST_EVIDENCE) throw new Refused("task.tooMuchEvidence", { limit: MOST_EVIDENCE });
  const added = { taskId, eventNumber, addedBy: work.viewer.personId, addedAt: moment(work.clock) };
  for (const { id: fileId } of files) work.em.persist(Object.assign(new TaskEvidence(), added, { fileId }));
}
