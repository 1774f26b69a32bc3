/*
 * Lists of positions and posts. Open to everybody who is signed in; every function is one statement, or one and its count.
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
import { holdsOn, inScope, unitScope } from "../scope/unit-scope.ts";
import { canReadStructure, STRUCTURE_ROLES } from "../unit/unit.policy.ts";
import type { Position } from "./position.entity.ts";
import { type PositionFilter, PositionSortField, type PositionSortInput } from "./position.inputs.ts";
import type { Post } from "./post.entity.ts";

/** A position as read: the columns that the API shows. */
export type PositionRow = Omit<Position, "searchFold" | "sortKey">;

/** Columns of a position as a link of another record. */
export const POSITION_LINK = [
  ...(["id", "version", "code", "catalogue", "name", "nameEn"] as const),
  ...(["positionClass", "dutyGroup", "publicContact", "description"] as const),
] as const;

const positionColumns = columns("position", ...POSITION_LINK);

/** Booleans come back as 0/1 from SQLite. */
function asPosition<R extends { readonly publicContact: unknown }>(row: R): R & { publicContact: boolean } {
  return { ...row, publicContact: Boolean(row.publicContact) };
}

/** What a list of positions is asked for. */
export interface PositionQuery {
  readonly filter: PositionFilter | null;
  readonly sort: PositionSortInput | null;
  readonly page: PageInput;
}

/** One page of positions. */
export async function readPositions(look: Look, { filter, sort, page }: PositionQuery): Promise<Page<PositionRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = matchingPositions(look, filter ?? {});
  const direction = sort?.order === SortOrder.DESC ? "desc" : "asc";
  const { items, total } = await readPage(
    page,
    matching,
    matching
      .select(positionColumns)
      .$if(sort?.field === PositionSortField.CODE, (query) =>
        query.orderBy("position.catalogue", direction).orderBy("position.code", direction),
      )
      .orderBy("position.sort_key", direction)
      .orderBy("position.id"),
  );
  return { items: items.map(asPosition), total };
}

function matchingPositions(look: Look, filter: PositionFilter) {
  let query = look.sql.selectFrom("position");
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("position.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.search)
    query = query.where(
      sql<boolean>`${sql.ref("position.search_fold")} like ${likePattern(filter.search)} escape '\\'`,
    );
  if (filter.catalogue) query = query.where("position.catalogue", "=", filter.catalogue);
  if (filter.positionClass) query = query.where("position.position_class", "=", filter.positionClass);
  if (filter.dutyGroup) query = query.where("position.duty_group", "=", filter.dutyGroup);
  return query;
}

/**
 * One position.
 *
 * @throws NotFound when there is none.
 */
export async function readPosition(look: Look, id: string): Promise<PositionRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const position = (await readPositionsByIds(look, [id])).get(id);
  if (position === undefined) throw new NotFound("Position", id);
  return position;
}

/** Positions by id, for links of other records. */
export const readPositionsByIds: BatchRead<string, PositionRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("position")
    .select(positionColumns)
    .where("position.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asPosition(row)]));
};

/** Posts of a unit on a day, by code of the position. */
export async function readPosts(look: Look, unitId: string, asOf: string | null): Promise<Post[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  return look.sql
    .selectFrom("post")
    .innerJoin("position", "position.id", "post.position_id")
    .select(columns("post", "id", "unitId", "positionId", "count", "startsOn", "endsOn"))
    .where("post.unit_id", "=", unitId)
    .where(holdsOn("post", asOf ?? today(look.clock)))
    .orderBy("position.catalogue")
    .orderBy("position.code")
    .orderBy("post.id")
    .execute();
}

/** Posts of a position on a day in every unit that has any, by name of the unit. */
export async function readPositionPosts(look: Look, positionId: string, asOf: string | null): Promise<Post[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  return look.sql
    .selectFrom("post")
    .innerJoin("unit", "unit.id", "post.unit_id")
    .select(columns("post", "id", "unitId", "positionId", "count", "startsOn", "endsOn"))
    .where("post.position_id", "=", positionId)
    .where("post.count", ">", 0)
    .where(holdsOn("post", asOf ?? today(look.clock)))
    .orderBy("unit.sort_key")
    .orderBy("post.id")
    .limit(MAX_UNITS)
    .execute();
}

/** More units than a province has. */
const MAX_UNITS = 5_000;

/** Which positions are used today by a unit that no specialist's grant of the viewer covers. */
export const readUsedElsewhere: BatchRead<string, boolean> = async (look, positionIds) => {
  const day = today(look.clock);
  const scope = unitScope(look.viewer, STRUCTURE_ROLES);
  const appointed = look.sql
    .selectFrom("appointment")
    .select("appointment.position_id as id")
    .where("appointment.position_id", "in", [...positionIds])
    .where(holdsOn("appointment", day))
    .where(sql<boolean>`not ${inScope("appointment.unit_id", scope, day)}`);
  const posted = look.sql
    .selectFrom("post")
    .select("post.position_id as id")
    .where("post.position_id", "in", [...positionIds])
    .where(holdsOn("post", day))
    .where(sql<boolean>`not ${inScope("post.unit_id", scope, day)}`);
  const rows = await appointed.union(posted).execute();
  return new Map(rows.map((row) => [row.id, true]));
};
