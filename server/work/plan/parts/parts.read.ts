/*
 * Lines of plans and how far they are; nested fields ask the plan first, which the viewer may read. One statement each.
 */
import { sql } from "kysely";
import { type BatchRead, columns, today } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { plainText } from "../../catalogue/plain-number.ts";
import { TaskState } from "../../task/task.enums.ts";
import { OPEN_STATES, visibleTask } from "../../task/task.read.ts";
import { visiblePlan } from "../plan.read.ts";
import type { PlanItemProgress } from "../plan.views.ts";
import type { PlanItem } from "./plan-item.entity.ts";

/** A line as read. */
export type PlanItemRow = { [K in keyof PlanItem]: PlanItem[K] };

const itemColumns = [
  ...columns("work_plan_item", "id", "planId", "position", "productId", "title", "output", "quantity"),
  ...columns("work_plan_item", "coefficient", "dueOn", "leadPersonId", "parentItemId", "note"),
];

/** Lines by plan, in order. */
export const readPlanItems: BatchRead<string, PlanItemRow[]> = async (look, planIds) => {
  const rows = await look.sql
    .selectFrom("work_plan_item")
    .select(itemColumns)
    .where("work_plan_item.plan_id", "in", [...planIds])
    .orderBy("work_plan_item.position")
    .orderBy("work_plan_item.id")
    .execute();
  return Map.groupBy(rows, (row) => row.planId);
};

/** Lines by id, of plans that the viewer may read. */
export const readPlanItemsByIds: BatchRead<string, PlanItemRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("work_plan_item")
    .innerJoin("work_plan", "work_plan.id", "work_plan_item.plan_id")
    .select(itemColumns)
    .where("work_plan_item.id", "in", [...ids])
    .where(await visiblePlan(look))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

interface ProgressRow {
  readonly itemId: string;
  readonly own: number | string;
  readonly quantity: string;
  readonly state: TaskState;
  readonly late: number | string;
  readonly times: number | string;
}

/** How far lines are: tasks of the line and of the lines that come from it, as far as the viewer may read them. */
export const readItemProgress: BatchRead<string, PlanItemProgress> = async (look, itemIds) => {
  const day = today(look.clock);
  const open = sql.join([...OPEN_STATES]);
  const { rows } = await sql<ProgressRow>`with recursive line(root_id, id) as (
      select i.id, i.id from work_plan_item i where i.id in (${sql.join([...itemIds])})
      union select line.root_id, c.id from work_plan_item c join line on c.parent_item_id = line.id)
    select line.root_id as "itemId", case when line.root_id = line.id then 1 else 0 end as own, task.quantity,
      task.state, case when task.due_on < ${day} and task.state in (${open}) then 1 else 0 end as late,
      count(*) as times
    from line join task on task.plan_item_id = line.id
    where task.state <> ${TaskState.CANCELLED} and ${await visibleTask(look)}
    group by 1, 2, 3, 4, 5`.execute(look.sql);
  const groups = Map.groupBy(rows, ({ itemId }) => itemId);
  return new Map(itemIds.map((id) => [id, progressOf(groups.get(id) ?? [])]));
};

function progressOf(rows: readonly ProgressRow[]): PlanItemProgress {
  const sum = (of: readonly ProgressRow[]) =>
    plainText(of.reduce((total, row) => total.add(exact(row.quantity).mul(Number(row.times))), exact("0")));
  const count = (of: readonly ProgressRow[]) => of.reduce((total, row) => total + Number(row.times), 0);
  const own = rows.filter((row) => Number(row.own) === 1);
  const isDone = ({ state }: ProgressRow) => state === TaskState.DONE;
  return {
    ...{ assigned: sum(own), completed: sum(own.filter(isDone)), tasks: count(rows), done: count(rows.filter(isDone)) },
    open: count(rows.filter((row) => !isDone(row))),
    late: count(rows.filter((row) => Number(row.late) === 1)),
  };
}
