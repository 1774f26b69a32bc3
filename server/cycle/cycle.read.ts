/*
 * Reads of cycles: known to everybody who is signed in, since a cycle says only when whose units are evaluated.
 */
import { sql } from "kysely";
import {
  columns,
  likePattern,
  type BatchRead,
  type Look,
  NotFound,
  type Page,
  PageInput,
  Role,
  SortOrder,
  today,
  Unauthenticated,
  readPage,
} from "../kernel/index.ts";
import { readInScope, unitScope } from "../organization/index.ts";
import type { Cycle } from "./cycle.entity.ts";
import { type CycleFilter, CycleSort, CycleSortField } from "./cycle.inputs.ts";

const FIELDS = columns(
  "cycle",
  ...(["id", "version", "code", "name", "kind", "track", "unitId", "startsOn", "endsOn", "status"] as const),
  ...(["selfDueOn", "voteDueOn", "partyOpinionDueOn", "proposalDueOn", "decisionDueOn", "noticeDueOn"] as const),
  ...(["strictDeadlines", "subjects", "seriesId", "openedAt", "closedAt"] as const),
);

/** A cycle as read. */
export type CycleRow = Omit<Cycle, "searchFold">;

/** SQLite keeps a boolean as a number. */
function cycleRow<R extends { strictDeadlines: unknown }>(row: R): R & { strictDeadlines: boolean } {
  return { ...row, strictDeadlines: Boolean(row.strictDeadlines) };
}

/**
 * One page of cycles, newest first unless asked otherwise.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readCycles(
  look: Look,
  filter: CycleFilter = {},
  sort = new CycleSort(),
  page = new PageInput(),
): Promise<Page<CycleRow>> {
  assertSignedIn(look);
  const matching = filtered(look, filter);
  const direction = sort.order === SortOrder.ASC ? "asc" : "desc";
  const { items, total } = await readPage(
    page,
    matching,
    matching
      .select(FIELDS)
      .orderBy(sort.field === CycleSortField.CODE ? "cycle.code" : "cycle.starts_on", direction)
      .orderBy("cycle.id", direction),
  );
  return { items: items.map(cycleRow), total };
}

function filtered(look: Look, filter: CycleFilter) {
  let query = look.sql.selectFrom("cycle");
  if (filter.unitId) query = query.where("cycle.unit_id", "=", filter.unitId);
  if (filter.kind) query = query.where("cycle.kind", "=", filter.kind);
  if (filter.track) query = query.where("cycle.track", "=", filter.track);
  if (filter.status) query = query.where("cycle.status", "=", filter.status);
  if (filter.on) query = query.where("cycle.starts_on", "<=", filter.on).where("cycle.ends_on", ">=", filter.on);
  if (filter.year)
    query = query
      .where("cycle.starts_on", "<=", `${filter.year}-12-31`)
      .where("cycle.ends_on", ">=", `${filter.year}-01-01`);
  if (filter.search)
    query = query.where(sql<boolean>`cycle.search_fold like ${likePattern(filter.search)} escape '\\'`);
  return query;
}

/**
 * One cycle.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when there is none.
 */
export async function readCycle(look: Look, id: string): Promise<CycleRow> {
  assertSignedIn(look);
  const cycle = (await readCyclesByIds(look, [id])).get(id);
  if (!cycle) throw new NotFound("Cycle", id);
  return cycle;
}

/** Cycles by id, for nested fields. */
export const readCyclesByIds: BatchRead<string, CycleRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("cycle")
    .select(FIELDS)
    .where("cycle.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, cycleRow(row)]));
};

/** Of the units, those whose specialist the viewer is today. */
export const readSpecialistUnits: BatchRead<string, boolean> = async (look, unitIds) => {
  const scope = unitScope(look.viewer, [Role.ORG_SPECIALIST]);
  const covered = await readInScope(look.sql, scope, unitIds, today(look.clock));
  return new Map(unitIds.map((unitId) => [unitId, covered.has(unitId)]));
};

function assertSignedIn({ viewer }: Look): void {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
}
