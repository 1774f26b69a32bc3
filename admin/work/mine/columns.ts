import type { ResultOf } from "../../../schema/graphql.ts";
import type { MyWork, OwnTask } from "../../../schema/operations/work/my-work.ts";
import type { TaskState } from "../task/task-words.ts";

/** A task of one's own as the board reads it. */
export type BoardTask = ResultOf<typeof OwnTask>;
export type MyWorkAnswer = ResultOf<typeof MyWork>;

/** Columns of the board, in the order in which a task goes through them. */
export const COLUMNS = ["TO_START", "DOING", "WAITING", "FINISHED"] as const;
export type Column = (typeof COLUMNS)[number];

const COLUMN_OF: Readonly<Record<TaskState, Column | null>> = {
  ASSIGNED: "TO_START",
  IN_PROGRESS: "DOING",
  RETURNED: "DOING",
  PROPOSED: "WAITING",
  SUBMITTED: "WAITING",
  DONE: "FINISHED",
  HANDED_BACK: null,
  CANCELLED: null,
};

/** State that goes without saying in a column; the others are said on the card. */
export const MAIN_STATE: Readonly<Record<Column, TaskState>> = {
  TO_START: "ASSIGNED",
  DOING: "IN_PROGRESS",
  WAITING: "SUBMITTED",
  FINISHED: "DONE",
};

/** Tasks by column; what was sent back and what is due first stand on top. */
export function byColumn(tasks: readonly BoardTask[]): Readonly<Record<Column, readonly BoardTask[]>> {
  const groups: Record<Column, BoardTask[]> = { TO_START: [], DOING: [], WAITING: [], FINISHED: [] };
  for (const task of tasks) {
    const column = COLUMN_OF[task.state];
    if (column !== null) groups[column].push(task);
  }
  for (const column of COLUMNS) groups[column].sort(urgency);
  return groups;
}

function urgency(one: BoardTask, other: BoardTask): number {
  const returned = Number(other.state === "RETURNED") - Number(one.state === "RETURNED");
  return returned === 0 ? one.dueOn.localeCompare(other.dueOn) : returned;
}

/**
 * The card to which an arrow leads, as column and place; the same one at an edge. Sideways it leads to the next column
 * that has cards, at the same height or its last card.
 */
export function neighbour(
  sizes: readonly number[],
  [column, place]: readonly [number, number],
  key: string,
): readonly [number, number] {
  if (key === "ArrowDown") return [column, Math.min(place + 1, (sizes[column] ?? 1) - 1)];
  if (key === "ArrowUp") return [column, Math.max(place - 1, 0)];
  const step = key === "ArrowRight" ? 1 : -1;
  for (let next = column + step; next >= 0 && next < sizes.length; next += step) {
    const size = sizes[next] ?? 0;
    if (size > 0) return [next, Math.min(place, size - 1)];
  }
  return [column, place];
}
