import { foldTask } from "../../measure/fold.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind } from "../task.enums.ts";

/**
 * Whether an exemption about the event takes something away: an error or a delay that still counts.
 *
 * Example: returned once with a major error, event 3 → true about 3; false about it a second time.
 */
export function excuses(
  task: Pick<Task, "quantity" | "coefficient">,
  events: readonly TaskEvent[],
  aboutNumber: number,
): boolean {
  const about = events.find(({ number }) => number === aboutNumber);
  if (about === undefined) return false;
  const exemption = { ...about, kind: TaskEventKind.EXEMPTED, number: events.length + 1, aboutNumber };
  return deducted(task, [...events, exemption]) < deducted(task, events);
}

function deducted(task: Pick<Task, "quantity" | "coefficient">, events: readonly TaskEvent[]): number {
  let count = 0;
  for (const { delays, majorErrors, minorErrors } of foldTask(task, events).values())
    count += delays + majorErrors + minorErrors;
  return count;
}
