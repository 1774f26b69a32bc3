/*
 * Work plans that the viewer may read; others are left out in SQL, for filters, sorts and counts alike. One's own; as
 * head, specialist or auditor those of the units, other people's drafts left out; and what the own unit or one above it
 * has adopted.
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
import {
  canReadStructure,
  holdsOn,
  inScope,
  readHeads,
  readHeadScope,
  readInScope,
  readOwnUnits,
  STRUCTURE_ROLES,
  unitScope,
} from "../../organization/index.ts";
import { PlanState } from "./plan.enums.ts";
import type { PlanFacts } from "./plan.policy.ts";
import { MinePlan, type WorkPlanFilter, WorkPlanSortField, type WorkPlanSortInput } from "./plan.views.ts";
import type { WorkPlan } from "./work-plan.entity.ts";

/** A plan as read. */
export type WorkPlanRow = Omit<WorkPlan, "periodKey" | "saveCount" | "searchFold" | "sortKey">;

const planColumns = [
  ...columns("work_plan", "id", "version", "unitId", "personId", "kind", "startsOn", "endsOn", "title", "state"),
  ...columns("work_plan", "submittedByPersonId", "submittedAt", "adoptedByPersonId", "adoptedAt", "documentId"),
  ...columns("work_plan", "returnNote"),
];

const SORT_COLUMNS = {
  [WorkPlanSortField.STARTS]: "work_plan.starts_on",
  [WorkPlanSortField.TITLE]: "work_plan.sort_key",
  [WorkPlanSortField.STATE]: "work_plan.state",
} as const;

const IN_FORCE = [PlanState.ADOPTED, PlanState.CLOSED];

/** SQL condition: the plan may be read by the viewer. */
export async function visiblePlan(look: Look): Promise<RawBuilder<boolean>> {
  const { viewer } = look;
  if (viewer.isSystem) return sql<boolean>`(1 = 1)`;
  const day = today(look.clock);
  const scope = [
    ...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]),
    ...(await readHeadScope(look.sql, viewer, day)),
  ];
  const within = sql<boolean>`(${inScope("work_plan.unit_id", scope, day)}
    and (work_plan.person_id is null or work_plan.state <> ${PlanState.DRAFT}))`;
  const own = await readOwnUnits(look.sql, viewer.personId, day);
  if (viewer.personId === null || own.length === 0) return within;
  const above = sql`select pc.ancestor_id from unit_closure pc
    where pc.descendant_id in (${sql.join(own)}) and ${holdsOn("pc", day)}`;
  return sql<boolean>`(work_plan.person_id = ${viewer.personId} or ${within}
    or (work_plan.person_id is null and work_plan.state in (${sql.join(IN_FORCE)}) and work_plan.unit_id in (${above})))`;
}

/** What a list of plans is asked for. */
export interface WorkPlanQuery {
  readonly filter: WorkPlanFilter | null;
  readonly sort: WorkPlanSortInput | null;
  readonly page: PageInput;
}

/** One page of plans, the latest first when no sort is named. */
export async function readWorkPlans(look: Look, { filter, sort, page }: WorkPlanQuery): Promise<Page<WorkPlanRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const { query } = await matchingPlans(look, filter ?? {});
  return readPage(
    page,
    query,
    query
      .select(planColumns)
      .orderBy(SORT_COLUMNS[sort?.field ?? WorkPlanSortField.STARTS], sort?.order === SortOrder.ASC ? "asc" : "desc")
      .orderBy("work_plan.sort_key")
      .orderBy("work_plan.id"),
  );
}

/** Wrapped, because a query itself would be awaited. */
async function matchingPlans(look: Look, filter: WorkPlanFilter) {
  const day = today(look.clock);
  let query = look.sql.selectFrom("work_plan").where(await visiblePlan(look));
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("work_plan.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.mine === MinePlan.OWN) query = query.where("work_plan.person_id", "=", look.viewer.personId);
  if (filter.mine === MinePlan.TO_ADOPT) query = query.where(await waitsFor(look, day));
  if (filter.personId) query = query.where("work_plan.person_id", "=", filter.personId);
  if (filter.ofUnits) query = query.where("work_plan.person_id", "is", null);
  if (filter.kind) query = query.where("work_plan.kind", "=", filter.kind);
  if (filter.states?.length) query = query.where("work_plan.state", "in", filter.states);
  if (filter.from) query = query.where("work_plan.ends_on", ">=", filter.from);
  if (filter.to) query = query.where("work_plan.starts_on", "<=", filter.to);
  if (filter.search)
    query = query.where(sql<boolean>`work_plan.search_fold like ${likePattern(filter.search)} escape '\\'`);
  if (filter.unitId && !filter.includeSubtree) query = query.where("work_plan.unit_id", "=", filter.unitId);
  if (filter.unitId && filter.includeSubtree) {
    const below = look.sql.selectFrom("unit_closure").select("descendant_id").where("ancestor_id", "=", filter.unitId);
    query = query.where("work_plan.unit_id", "in", below.where(holdsOn("unit_closure", day)));
  }
  return { query };
}

/** SQL condition: the plan was submitted and the viewer, who heads the unit or above, neither owns nor submitted it. */
async function waitsFor(look: Look, day: string): Promise<RawBuilder<boolean>> {
  const me = look.viewer.personId;
  const led = inScope("work_plan.unit_id", await readHeadScope(look.sql, look.viewer, day), day);
  return sql<boolean>`(work_plan.state = ${PlanState.SUBMITTED} and ${led}
    and (work_plan.person_id is null or work_plan.person_id <> ${me})
    and (work_plan.submitted_by_person_id is null or work_plan.submitted_by_person_id <> ${me}))`;
}

/**
 * One plan.
 *
 * @throws NotFound when there is none, or not for this viewer.
 */
export async function readWorkPlan(look: Look, id: string): Promise<WorkPlanRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const found = (await readWorkPlansByIds(look, [id])).get(id);
  if (found === undefined) throw new NotFound("WorkPlan", id);
  return found;
}

/** Plans by id, as far as the viewer may read them. */
export const readWorkPlansByIds: BatchRead<string, WorkPlanRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("work_plan")
    .select(planColumns)
    .where("work_plan.id", "in", [...ids])
    .where(await visiblePlan(look))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** What the viewer is to each plan today. */
export const readPlanFacts: BatchRead<string, PlanFacts> = async (look, planIds) => {
  const { viewer, sql: on } = look;
  const day = today(look.clock);
  const rows = await on
    .selectFrom("work_plan")
    .select(columns("work_plan", "id", "unitId", "state", "personId", "submittedByPersonId"))
    .where("id", "in", [...planIds])
    .execute();
  const units = [...new Set(rows.map(({ unitId }) => unitId))];
  const led = await readInScope(on, await readHeadScope(on, viewer, day), units, day);
  const organized = await readInScope(on, unitScope(viewer, STRUCTURE_ROLES), units, day);
  const heads = await readHeads(on, units, day);
  return new Map(
    rows.map(({ id, unitId, ...plan }) => {
      const isHeads = plan.personId !== null && heads.get(unitId) === plan.personId;
      return [id, { ...plan, leads: led.has(unitId), organized: organized.has(unitId), isHeads }];
    }),
  );
};
