import type { ResultOf } from "../../../../schema/graphql.ts";
import type { MonthTask, MonthWithoutForm } from "../../../../schema/operations/evaluation/month.ts";
import { byColumn } from "../../../work/mine/columns.ts";
import { dueWord } from "../../../work/task/task-words.ts";

export type WorkAnswer = ResultOf<typeof MonthWithoutForm>;
export type OwnMonthTask = ResultOf<typeof MonthTask>;

/** Tasks as somebody with a phone thinks of them: what I must do, what others must do, what is done. */
export interface TaskGroups {
  readonly doing: readonly OwnMonthTask[];
  readonly waiting: readonly OwnMonthTask[];
  readonly finished: readonly OwnMonthTask[];
}

/** All tasks of the answer in their groups; what was sent back and what is due first stand on top. */
export function groupsOf({ period, earlier }: WorkAnswer): TaskGroups {
  const tasks = [...earlier.items, ...period.items];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const columns = byColumn(tasks);
  const whole = (names: readonly (keyof typeof columns)[]): OwnMonthTask[] =>
    names.flatMap((name) => columns[name].flatMap(({ id }) => byId.get(id) ?? []));
  const isBack = ({ state }: OwnMonthTask): number => Number(state === "RETURNED");
  const doing = whole(["DOING", "TO_START"]).sort(
    (one, other) => isBack(other) - isBack(one) || one.dueOn.localeCompare(other.dueOn),
  );
  return { doing, waiting: whole(["WAITING"]), finished: whole(["FINISHED"]) };
}

/** Tasks that were sent back, are late, or are due today or in the next days. */
export function pressingOf(work: WorkAnswer, today: string): OwnMonthTask[] {
  return groupsOf(work).doing.filter((task) => task.state === "RETURNED" || dueWord(task, today).tone !== "default");
}
