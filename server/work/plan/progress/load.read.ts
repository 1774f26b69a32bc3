/*
 * What people have to do in the period of a plan: what the plan means for them, and the tasks that they have. Two
 * statements; tasks as far as the viewer may read them.
 */
import { sql } from "kysely";
import { type Look, type Page, type PageInput, today, window } from "../../../kernel/index.ts";
import { closureHolds } from "../../../organization/index.ts";
import { exact } from "../../../rating/index.ts";
import { plainText } from "../../catalogue/plain-number.ts";
import { TaskState } from "../../task/task.enums.ts";
import { OPEN_STATES, visibleTask } from "../../task/task.read.ts";
import { readWorkPlan } from "../plan.read.ts";
import type { PlanLoad } from "../plan.views.ts";

interface LoadRow {
  readonly personId: string;
  readonly isItem: number | string;
  readonly quantity: string;
  readonly coefficient: string;
  readonly open: number | string;
  readonly late: number | string;
  readonly times: number | string;
}

/**
 * People with lines of the plan or with tasks of its unit, or below, that are due in its period; by name.
 *
 * @throws NotFound when there is no such plan, or not for this viewer.
 */
export async function readPlanLoad(look: Look, planId: string, page: PageInput): Promise<Page<PlanLoad>> {
  const plan = await readWorkPlan(look, planId);
  const day = today(look.clock);
  const open = sql.join([...OPEN_STATES]);
  const below = sql`select t.descendant_id from unit_closure t join unit d on d.id = t.descendant_id
    where t.ancestor_id = ${plan.unitId} and ${closureHolds("t", "d", plan.endsOn)}`;
  const person = plan.personId === null ? sql`1 = 1` : sql`task.owner_person_id = ${plan.personId}`;
  const { rows } = await sql<LoadRow>`select lead_person_id as "personId", 1 as "isItem", quantity, coefficient,
      0 as open, 0 as late, count(*) as times
    from work_plan_item where plan_id = ${plan.id} and lead_person_id is not null group by 1, 2, 3, 4, 5, 6
    union all
    select task.owner_person_id, 0, task.quantity, task.coefficient,
      case when task.state not in (${TaskState.DONE}, ${TaskState.CANCELLED}) then 1 else 0 end,
      case when task.due_on < ${day} and task.state in (${open}) then 1 else 0 end, count(*)
    from task where task.owner_person_id is not null and not task.is_split
      and task.state not in (${TaskState.PROPOSED}, ${TaskState.CANCELLED})
      and task.due_on between ${plan.startsOn} and ${plan.endsOn} and task.unit_id in (${below}) and ${person}
      and ${await visibleTask(look)}
    group by 1, 2, 3, 4, 5, 6`.execute(look.sql);
  const loads = Map.groupBy(rows, ({ personId }) => personId);
  const order = await readOrder(look, [...loads.keys()]);
  const { offset, limit } = window(page);
  const items = order.slice(offset, offset + limit).map((personId) => loadOf(personId, loads.get(personId) ?? []));
  return { items, total: order.length };
}

function loadOf(personId: string, rows: readonly LoadRow[]): PlanLoad {
  const sum = (of: readonly LoadRow[]) =>
    plainText(
      of.reduce(
        (total, row) => total.add(exact(row.quantity).mul(exact(row.coefficient)).mul(Number(row.times))),
        exact("0"),
      ),
    );
  const count = (of: readonly LoadRow[]) => of.reduce((total, row) => total + Number(row.times), 0);
  const items = rows.filter(({ isItem }) => Number(isItem) === 1);
  const tasks = rows.filter(({ isItem }) => Number(isItem) === 0);
  return {
    ...{ personId, items: count(items), planned: sum(items), tasks: count(tasks), assigned: sum(tasks) },
    open: count(tasks.filter(({ open }) => Number(open) === 1)),
    late: count(tasks.filter(({ late }) => Number(late) === 1)),
  };
}

const PORTION = 1_000;

async function readOrder(look: Look, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string; key: string }[] = [];
  for (let start = 0; start < ids.length; start += PORTION)
    rows.push(
      ...(await look.sql
        .selectFrom("person")
        .select(["id", "sort_key as key"])
        .where("id", "in", ids.slice(start, start + PORTION))
        .execute()),
    );
  const keyOf = ({ id, key }: { id: string; key: string }): string => `${key} ${id}`;
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(({ id }) => id);
}
