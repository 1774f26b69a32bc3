/*
 * Small reads of the tree that the services of units need. Each function is one statement.
 */
import type { BatchRead, Sql } from "../../kernel/index.ts";
import { today } from "../../kernel/index.ts";
import { closureHolds, EVERY_UNIT, holdsOn, readInScope, type UnitScope, unitScope } from "../scope/unit-scope.ts";
import type { Span } from "../span.ts";
import { STRUCTURE_ROLES } from "./unit.policy.ts";

/** When `otherId` stood at or below `unitId`. */
export async function readSpansBelow(sql: Sql, unitId: string, otherId: string): Promise<Span[]> {
  return sql
    .selectFrom("unit_closure")
    .select(["starts_on as startsOn", "ends_on as endsOn"])
    .where("ancestor_id", "=", unitId)
    .where("descendant_id", "=", otherId)
    .execute();
}

/** Whether the scope holds a unit that has no superior unit on the day. */
export async function readIsRootScope(sql: Sql, scope: UnitScope, day: string): Promise<boolean> {
  if (scope.includes(EVERY_UNIT)) return true;
  if (scope.length === 0) return false;
  const root = await sql
    .selectFrom("unit_placement")
    .select("unit_id")
    .where(
      "unit_id",
      "in",
      scope.map((each) => each.unitId),
    )
    .where("parent_id", "is", null)
    .where(holdsOn("unit_placement", day))
    .limit(1)
    .executeTakeFirst();
  return root !== undefined;
}

/** Superior unit of each unit today (of an ended unit: on its last day): unit id → parent id. */
export const readParentIds: BatchRead<string, string> = async (look, unitIds) => {
  const rows = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id", "unit_closure.ancestor_id"])
    .where("unit_closure.descendant_id", "in", [...unitIds])
    .where("unit_closure.depth", "=", 1)
    .where(closureHolds("unit_closure", "unit", today(look.clock)))
    .execute();
  return new Map(rows.map((row) => [row.descendant_id, row.ancestor_id]));
};

/** Which units the viewer may organize as a specialist. */
export const readOrganizable: BatchRead<string, boolean> = async (look, unitIds) => {
  const found = await readInScope(look.sql, unitScope(look.viewer, STRUCTURE_ROLES), unitIds, today(look.clock));
  return new Map(unitIds.map((id) => [id, found.has(id)]));
};
