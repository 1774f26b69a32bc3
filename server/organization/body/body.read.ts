/*
 * Lists of collectives with their members. Open to everybody who is signed in.
 */
import {
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  type Sql,
  today,
  readPage,
} from "../../kernel/index.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import { type BodyMember, BodyRole } from "./body-member.entity.ts";
import type { Body } from "./body.entity.ts";
import type { BodyFilter } from "./body.inputs.ts";

/** A collective as read. */
export type BodyRow = Omit<Body, "sortKey">;

const bodyColumns = columns("body", "id", "version", "unitId", "name", "kind", "startsOn", "endsOn");
const memberColumns = columns("body_member", "id", "version", "bodyId", "personId", "role", "startsOn", "endsOn");

/** One page of collectives, by name. */
export async function readBodies(
  look: Look,
  { filter, page }: { filter: BodyFilter | null; page: PageInput },
): Promise<Page<BodyRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = filter?.asOf ?? today(look.clock);
  let matching = look.sql.selectFrom("body").where(holdsOn("body", day));
  if (filter?.unitId) matching = matching.where("body.unit_id", "=", filter.unitId);
  if (filter?.kind) matching = matching.where("body.kind", "=", filter.kind);
  if (filter?.officerId) matching = matching.where("body.id", "in", officedBy(look.sql, filter.officerId, day));
  return readPage(page, matching, matching.select(bodyColumns).orderBy("body.sort_key").orderBy("body.id"));
}

/** Collectives that the person chairs, or keeps the records of, on a day. */
function officedBy(sql: Sql, personId: string, day: string) {
  return sql
    .selectFrom("body_member")
    .select("body_member.body_id")
    .where("body_member.person_id", "=", personId)
    .where("body_member.role", "in", [BodyRole.CHAIR, BodyRole.SECRETARY])
    .where(holdsOn("body_member", day));
}

/**
 * One collective, also one that has ended.
 *
 * @throws NotFound when there is none.
 */
export async function readBody(look: Look, id: string): Promise<BodyRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const body = (await readBodiesByIds(look, [id])).get(id);
  if (body === undefined) throw new NotFound("Body", id);
  return body;
}

/** Collectives by id, for links of other records. */
export const readBodiesByIds: BatchRead<string, BodyRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("body")
    .select(bodyColumns)
    .where("body.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** All memberships of collectives, by name; of past and coming days too. */
export const readMembersOfBodies: BatchRead<string, BodyMember[]> = async (look, bodyIds) => {
  const rows = await look.sql
    .selectFrom("body_member")
    .innerJoin("person", "person.id", "body_member.person_id")
    .select(memberColumns)
    .where("body_member.body_id", "in", [...bodyIds])
    .orderBy("person.sort_key")
    .orderBy("body_member.starts_on")
    .orderBy("body_member.id")
    .execute();
  const lists = new Map<string, BodyMember[]>(bodyIds.map((id) => [id, []]));
  for (const row of rows) lists.get(row.bodyId)?.push(row);
  return lists;
};

/** Members of a collective on a day. */
export async function readBodyMembersOn(sql: Sql, bodyId: string, day: string): Promise<BodyMember[]> {
  return sql
    .selectFrom("body_member")
    .select(memberColumns)
    .where("body_member.body_id", "=", bodyId)
    .where(holdsOn("body_member", day))
    .orderBy("body_member.id")
    .execute();
}
