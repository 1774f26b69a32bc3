/*
 * Descriptions of positions. Open to everybody who is signed in; one statement for any number of positions.
 */
import { assertAllowed, type BatchRead, columns, type Look, today } from "../../../kernel/index.ts";
import { holdsOn } from "../../scope/unit-scope.ts";
import { canReadStructure } from "../../unit/unit.policy.ts";
import type { PositionDescription } from "./position-description.entity.ts";

const descriptionColumns = columns(
  "position_description",
  "id",
  "version",
  "positionId",
  "template",
  "sections",
  "startsOn",
  "endsOn",
  "documentNumber",
);

/** All descriptions of a position, newest first. */
export async function readPositionDescriptions(look: Look, positionId: string): Promise<PositionDescription[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  return look.sql
    .selectFrom("position_description")
    .select(descriptionColumns)
    .where("position_description.position_id", "=", positionId)
    .orderBy("position_description.starts_on", "desc")
    .execute();
}

/** Descriptions in force today, by position. */
export const readCurrentDescriptions: BatchRead<string, PositionDescription> = async ({ sql, clock }, positionIds) => {
  const rows = await sql
    .selectFrom("position_description")
    .select(descriptionColumns)
    .where("position_description.position_id", "in", [...positionIds])
    .where(holdsOn("position_description", today(clock)))
    .execute();
  return new Map(rows.map((row) => [row.positionId, row]));
};
