import { foldTask, type Share } from "../../measure/fold.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind } from "../task.enums.ts";

/**
 * People from whom an exemption about the event takes something away: an error or a delay that still counts.
 *
 * The event may be about somebody else than the one who is excused: whoever took a task over late shows the delay of the
 * one before.
 * Example: returned once with a major error, event 3 → the owner about 3; nobody about it a second time.
 */
export function excusedBy(
  task: Pick<Task, "quantity" | "coefficient">,
  events: readonly TaskEvent[],
  aboutNumber: number,
): string[] {
  const about = events.find(({ number }) => number === aboutNumber);
  if (about === undefined) return [];
  const exemption = { ...about, kind: TaskEventKind.EXEMPTED, number: events.length + 1, aboutNumber };
  const after = foldTask(task, [...events, exemption]);
  const before = [...foldTask(task, events).values()];
  return before.filter((share) => deducted(after.get(share.personId)) < deducted(share)).map((share) => share.personId);
}

function deducted(share: Share | undefined): number {
  return share ? share.delays + share.majorErrors + share.minorErrors : 0;
}
