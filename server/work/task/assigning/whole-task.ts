import { type FieldError, type Work } from "../../../kernel/index.ts";
import { exact, exactText } from "../../../rating/index.ts";
import { loadTask } from "../load-task.ts";
import { Task } from "../task.entity.ts";
import { type TaskOrigin, TaskState } from "../task.enums.ts";
import { isOthers } from "../task.policy.ts";
import { converted, type TaskContent } from "./content.rules.ts";

/** A long task with what of it is not yet given to outputs. */
export interface Whole {
  readonly task: Task;
  /** Converted quantity that is left; each output takes of it. */
  left: string;
  /** Somebody else gave it: splitting it takes a reason. */
  readonly isOthers: boolean;
}

/**
 * Loads and locks the long tasks that outputs name, with what is left of each.
 *
 * @throws NotFound, Forbidden, WrongStep as for splitting a task.
 */
export async function loadWholes(
  work: Work,
  inputs: readonly { readonly parentTaskId?: string | null }[],
): Promise<Map<string, Whole>> {
  const wholes = new Map<string, Whole>();
  for (const id of new Set(inputs.flatMap(({ parentTaskId }) => parentTaskId ?? []).toSorted())) {
    const { task, facts } = await loadTask(work, "split", { id });
    const parts = await work.em.find(Task, { parentTaskId: id, state: { $ne: TaskState.CANCELLED } });
    const given = parts.reduce((sum, part) => sum.add(exact(converted(part))), exact("0"));
    wholes.set(id, {
      task,
      isOthers: isOthers(work.viewer, facts),
      left: exactText(exact(converted(task)).sub(given)),
    });
  }
  return wholes;
}

/**
 * What is wrong with an output of a long task; takes its quantity off what is left.
 *
 * Example: whole of 4 standard products, outputs of 3 and 2 → the second is refused, 1 being left.
 * An output is planned or unplanned as the whole is: else splitting would take planned work out of what was assigned.
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 18 khoản 1 điểm c.
 */
export function partFaults(
  whole: Whole,
  content: TaskContent & { readonly origin: TaskOrigin; readonly note: string | null },
  path: string,
): FieldError[] {
  if (whole.task.parentTaskId !== null) return [{ path: `${path}.parentTaskId`, rule: "task.partOfPart" }];
  if (whole.isOthers && content.note === null) return [{ path: `${path}.note`, rule: "task.reasonRequired" }];
  if (content.origin !== whole.task.origin) return [{ path: `${path}.origin`, rule: "task.partOrigin" }];
  const left = exact(whole.left).sub(exact(converted(content)));
  if (left.compare(0) < 0)
    return [{ path: `${path}.quantity`, rule: "task.partsExceed", values: { left: whole.left } }];
  whole.left = exactText(left);
  return [];
}

/** Lets a long task count again once none of its outputs does. */
export async function uniteWhole(work: Work, part: Task): Promise<Task[]> {
  if (part.parentTaskId === null) return [];
  const whole = await work.em.findOneOrFail(Task, { id: part.parentTaskId });
  const others = { parentTaskId: whole.id, id: { $ne: part.id }, state: { $ne: TaskState.CANCELLED } };
  whole.isSplit = (await work.em.count(Task, others)) > 0;
  whole.saveCount += 1;
  return [whole];
}
