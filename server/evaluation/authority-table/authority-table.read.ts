/*
 * Authority tables as lists, open to everybody who is signed in: who decides on one is no secret.
 */
import { sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  type Page,
  type PageInput,
  Role,
  today,
  readPage,
} from "../../kernel/index.ts";
import { canReadStructure, flag, holdsOn, readHeadedUnits, readInScope } from "../../organization/index.ts";
import type { AuthorityRow } from "./authority-row.entity.ts";
import { HolderKind } from "./authority-table.enums.ts";
import type { AuthorityRowFilter } from "./authority-table.inputs.ts";

/** A row as read. */
export type AuthorityRowView = { [K in keyof AuthorityRow]: AuthorityRow[K] };

const FIELDS = [
  ...columns("authority_row", "id", "version", "unitId", "act", "place", "subject", "rank", "unitKinds", "unitIds"),
  ...columns("authority_row", "positionIds", "subjectTypes", "tree", "track", "holderKind", "holderUnitId"),
  ...columns("authority_row", "holderPositionId", "holderBodyId", "labelVi", "labelEn", "basis", "startsOn", "endsOn"),
];

/** One page of rows, in the order in which they are asked. */
export async function readAuthorityRows(
  look: Look,
  filter: AuthorityRowFilter | null,
  page: PageInput,
): Promise<Page<AuthorityRowView>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  let matching = look.sql.selectFrom("authority_row").innerJoin("unit", "unit.id", "authority_row.unit_id");
  if (filter?.unitId) matching = matching.where("authority_row.unit_id", "=", filter.unitId);
  if (filter?.act) matching = matching.where("authority_row.act", "=", filter.act);
  if (filter?.asOf) matching = matching.where(holdsOn("authority_row", filter.asOf));
  return readPage(
    page,
    matching,
    matching
      .select(FIELDS)
      .orderBy("unit.sort_key")
      .orderBy("authority_row.unit_id")
      .orderBy("authority_row.act", "desc")
      .orderBy("authority_row.place")
      .orderBy("authority_row.id"),
  );
}

/** Rows by id, for links of other records. */
export const readAuthorityRowsByIds: BatchRead<string, AuthorityRowView> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("authority_row")
    .select(FIELDS)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Whether the viewer holds today the title that the row names, or is a member of its collective. */
export async function holdsTitle(
  { sql: read, viewer, clock }: Look,
  row: Pick<AuthorityRow, "holderKind" | "holderUnitId" | "holderPositionId" | "holderBodyId">,
): Promise<boolean> {
  if (viewer.personId === null) return false;
  const day = today(clock);
  if (row.holderKind === HolderKind.BODY) {
    const seats = read
      .selectFrom("body_member")
      .select("id")
      .where("body_id", "=", row.holderBodyId ?? "");
    return (
      (await seats.where("person_id", "=", viewer.personId).where(holdsOn("body_member", day)).execute()).length > 0
    );
  }
  if (row.holderUnitId === null) return false;
  const title =
    row.holderKind === HolderKind.POSITION
      ? sql<boolean>`(position_id = ${row.holderPositionId})`
      : sql<boolean>`(${flag("appointment.leading")} or ${flag("appointment.acting")})`;
  const held = read.selectFrom("appointment").select("id").where("unit_id", "=", row.holderUnitId);
  const own = held.where("person_id", "=", viewer.personId).where(holdsOn("appointment", day)).where(title);
  return (await own.execute()).length > 0;
}

/** Whether the viewer heads a unit that a unit's table reaches, or holds an AUTHORITY grant in one. */
export async function decidesThere({ sql: read, viewer, clock }: Look, unitId: string): Promise<boolean> {
  const day = today(clock);
  const granted = viewer.grants.flatMap((grant) => (grant.role === Role.AUTHORITY ? (grant.unitId ?? []) : []));
  const held = [...(await readHeadedUnits(read, viewer.personId, day)), ...granted];
  return (await readInScope(read, [{ unitId, includesSubtree: true }], held, day)).size > 0;
}
