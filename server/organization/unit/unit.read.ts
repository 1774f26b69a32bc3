/*
 * Lists of units. Open to everybody who is signed in; every function is one statement, or one and its count.
 */
import { sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  SortOrder,
  today,
  readPage,
} from "../../kernel/index.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { type UnitFilter, type UnitSortInput, UnitSortField } from "./unit.inputs.ts";
import { canReadStructure } from "./unit.policy.ts";
import type { UnitRow } from "./unit.views.ts";

/** Columns of a unit as a link of another record. */
export const UNIT_LINK = ["id", "version", "code", "name", "nameEn", "tree", "kind", "startsOn", "endsOn"] as const;

const unitColumns = columns("unit", ...UNIT_LINK);

const SORT_COLUMNS = {
  [UnitSortField.NAME]: "unit.sort_key",
  [UnitSortField.CODE]: "unit.code",
  [UnitSortField.STARTS_ON]: "unit.starts_on",
} as const;

/** What a list of units is asked for. */
export interface UnitQuery {
  readonly filter: UnitFilter | null;
  readonly sort: UnitSortInput | null;
  readonly page: PageInput;
}

/** One page of the units of a day. */
export async function readUnits(look: Look, { filter, sort, page }: UnitQuery): Promise<Page<UnitRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = matchingUnits(look, filter ?? {});
  return readPage(
    page,
    matching,
    matching
      .select(unitColumns)
      .orderBy(SORT_COLUMNS[sort?.field ?? UnitSortField.NAME], sort?.order === SortOrder.DESC ? "desc" : "asc")
      .orderBy("unit.id"),
  );
}

function matchingUnits(look: Look, filter: UnitFilter) {
  const day = filter.asOf ?? today(look.clock);
  let query = look.sql.selectFrom("unit");
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("unit.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  else if (!filter.anyTime) query = query.where(holdsOn("unit", day));
  if (filter.search) query = query.where(sql<boolean>`unit.search_fold like ${likePattern(filter.search)} escape '\\'`);
  if (filter.tree) query = query.where("unit.tree", "=", filter.tree);
  if (filter.kind) query = query.where("unit.kind", "=", filter.kind);
  if (filter.parentId) query = query.where("unit.id", "in", below(look, filter.parentId, day).where("depth", "=", 1));
  if (filter.withinId) query = query.where("unit.id", "in", below(look, filter.withinId, day));
  return query;
}

function below(look: Look, ancestorId: string, day: string) {
  return look.sql
    .selectFrom("unit_closure")
    .select("descendant_id")
    .where("ancestor_id", "=", ancestorId)
    .where(holdsOn("unit_closure", day));
}

/**
 * One unit, also one that has ended.
 *
 * @throws NotFound when there is none.
 */
export async function readUnit(look: Look, id: string): Promise<UnitRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const unit = (await readUnitsByIds(look, [id])).get(id);
  if (unit === undefined) throw new NotFound("Unit", id);
  return unit;
}

/** Units by id, for links of other records. */
export const readUnitsByIds: BatchRead<string, UnitRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("unit")
    .select(unitColumns)
    .where("unit.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};
