/*
 * Tasks that the viewer may read; others are left out in SQL, for filters, sorts and counts alike: owner and earlier
 * owners, collaborators, assigner, heads of the unit and above, specialists and auditors of the unit read a task.
 */
import { type RawBuilder, sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  Role,
  SortOrder,
  today,
  readPage,
} from "../../kernel/index.ts";
import { canReadStructure, holdsOn, inScope, readHeadScope, unitScope } from "../../organization/index.ts";
import { minePlace } from "./desk/mine.read.ts";
import type { Task } from "./task.entity.ts";
import { TaskState } from "./task.enums.ts";
import { type TaskFilter, TaskSortField, type TaskSortInput } from "./task.views.ts";

/** A task as read. */
export type TaskRow = { [K in keyof Task]: Task[K] };

/** States in which a last day can pass without the product. */
export const OPEN_STATES: readonly TaskState[] = [
  TaskState.ASSIGNED,
  TaskState.IN_PROGRESS,
  TaskState.RETURNED,
  TaskState.HANDED_BACK,
];

/** Columns of a task under their property names. */
export const taskColumns = [
  ...columns("task", "id", "version", "unitId", "productId", "productCode", "groupNumber", "title", "output"),
  ...columns("task", "detail", "quantity", "coefficient", "origin", "duty", "parentTaskId", "planItemId", "isSplit"),
  ...columns("task", "assignerPersonId", "ownerPersonId", "assignedOn", "dueOn", "state", "percent"),
  ...columns("task", "externalSystem", "externalId", "eventCount", "saveCount", "searchFold", "sortKey"),
];

/** A row with its truth as truth. */
export function asTask<R extends { readonly isSplit: unknown }>(row: R): R & { isSplit: boolean } {
  return { ...row, isSplit: Boolean(row.isSplit) };
}

/** SQL condition: the task may be read by the viewer. */
export async function visibleTask(look: Look): Promise<RawBuilder<boolean>> {
  const { viewer } = look;
  if (viewer.isSystem) return sql<boolean>`(1 = 1)`;
  const day = today(look.clock);
  const within = inScope(
    "task.unit_id",
    [...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]), ...(await readHeadScope(look.sql, viewer, day))],
    day,
  );
  const me = viewer.personId;
  if (me === null) return within;
  return sql<boolean>`(task.owner_person_id = ${me} or task.assigner_person_id = ${me}
    or task.id in (select te.task_id from task_event te where te.owner_person_id = ${me})
    or task.id in (select tc.task_id from task_collaborator tc where tc.person_id = ${me}) or ${within})`;
}

/** What a list of tasks is asked for. */
export interface TaskQuery {
  readonly filter: TaskFilter | null;
  readonly sort: TaskSortInput | null;
  readonly page: PageInput;
}

const SORT_COLUMNS = {
  [TaskSortField.DUE]: "task.due_on",
  [TaskSortField.TITLE]: "task.sort_key",
  [TaskSortField.STATE]: "task.state",
  [TaskSortField.ASSIGNED]: "task.assigned_on",
} as const;

/** One page of the tasks that the viewer may read; by last day when no sort is named. */
export async function readTasks(look: Look, { filter, sort, page }: TaskQuery): Promise<Page<TaskRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = await matchingTasks(look, filter ?? {});
  const { items, total } = await readPage(
    page,
    matching,
    matching
      .select(taskColumns)
      .orderBy(SORT_COLUMNS[sort?.field ?? TaskSortField.DUE], sort?.order === SortOrder.DESC ? "desc" : "asc")
      .orderBy("task.sort_key")
      .orderBy("task.id"),
  );
  return { items: items.map(asTask), total };
}

async function matchingTasks(look: Look, filter: TaskFilter) {
  const day = today(look.clock);
  let query = look.sql.selectFrom("task").where(await visibleTask(look));
  if (filter.mine) query = query.where(await minePlace(look, filter.mine));
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("task.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.states?.length) query = query.where("task.state", "in", filter.states);
  for (const key of [
    "ownerPersonId",
    "assignerPersonId",
    "productId",
    "parentTaskId",
    "planItemId",
    "origin",
    "duty",
  ] as const) {
    const value = filter[key];
    if (value) query = query.where(columnOf(key), "=", value);
  }
  if (filter.planId)
    query = query.where(
      "task.plan_item_id",
      "in",
      look.sql.selectFrom("work_plan_item").select("work_plan_item.id").where("plan_id", "=", filter.planId),
    );
  if (filter.dueFrom) query = query.where("task.due_on", ">=", filter.dueFrom);
  if (filter.dueTo) query = query.where("task.due_on", "<=", filter.dueTo);
  if (filter.late) query = query.where("task.due_on", "<", day).where("task.state", "in", OPEN_STATES);
  if (filter.search) query = query.where(sql<boolean>`task.search_fold like ${likePattern(filter.search)} escape '\\'`);
  if (!filter.unitId) return query;
  if (!filter.includeSubtree) return query.where("task.unit_id", "=", filter.unitId);
  const below = look.sql.selectFrom("unit_closure").select("descendant_id").where("ancestor_id", "=", filter.unitId);
  return query.where("task.unit_id", "in", below.where(holdsOn("unit_closure", day)));
}

const FILTER_COLUMNS = {
  ownerPersonId: "task.owner_person_id",
  assignerPersonId: "task.assigner_person_id",
  productId: "task.product_id",
  parentTaskId: "task.parent_task_id",
  planItemId: "task.plan_item_id",
  origin: "task.origin",
  duty: "task.duty",
} as const;

function columnOf(key: keyof typeof FILTER_COLUMNS) {
  return FILTER_COLUMNS[key];
}

/**
 * One task.
 *
 * @throws NotFound when there is none, or not for this viewer.
 */
export async function readTask(look: Look, id: string): Promise<TaskRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const row = await look.sql
    .selectFrom("task")
    .select(taskColumns)
    .where("task.id", "=", id)
    .where(await visibleTask(look))
    .executeTakeFirst();
  if (row === undefined) throw new NotFound("Task", id);
  return asTask(row);
}

/** Tasks by id, as far as the viewer may read them. */
export const readTasksByIds: BatchRead<string, TaskRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("task")
    .select(taskColumns)
    .where("task.id", "in", [...ids])
    .where(await visibleTask(look))
    .execute();
  return new Map(rows.map((row) => [row.id, asTask(row)]));
};

/** Outputs of long tasks by the long task, as far as the viewer may read them, by last day. */
export const readTaskParts: BatchRead<string, TaskRow[]> = async (look, parentIds) => {
  const rows = await look.sql
    .selectFrom("task")
    .select(taskColumns)
    .where("task.parent_task_id", "in", [...parentIds])
    .where(await visibleTask(look))
    .orderBy("task.due_on")
    .orderBy("task.sort_key")
    .orderBy("task.id")
    .execute();
  return Map.groupBy(rows.map(asTask), (row) => row.parentTaskId ?? "");
};
