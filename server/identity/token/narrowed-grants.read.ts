/*
 * The part of an account's grants that lies within one unit: what a token of that unit may carry. One statement.
 */
import type { Sql, ViewerGrant } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { TOKEN_ROLES } from "./api-token.rules.ts";

/**
 * Narrows grants to a unit's subtree on a day.
 *
 * A grant above the unit that reaches down becomes one on the unit; one within stays as it is; all others fall away, and
 * so do roles that no token carries.
 */
export async function narrowGrants(
  sql: Sql,
  grants: readonly ViewerGrant[],
  unitId: string,
  day: string,
): Promise<ViewerGrant[]> {
  const carried = grants.filter(({ role }) => TOKEN_ROLES.includes(role));
  if (carried.length === 0) return [];
  const unitIds = [...new Set(carried.map((grant) => grant.unitId))];
  const rows = await sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.ancestor_id as upper", "unit_closure.descendant_id as lower"])
    .where((where) =>
      where.or([
        where.and([where("descendant_id", "=", unitId), where("ancestor_id", "in", unitIds)]),
        where.and([where("ancestor_id", "=", unitId), where("descendant_id", "in", unitIds)]),
      ]),
    )
    .where(closureHolds("unit_closure", "unit", day))
    .execute();
  const above = new Set(rows.filter(({ lower }) => lower === unitId).map(({ upper }) => upper));
  const within = new Set(rows.filter(({ upper }) => upper === unitId).map(({ lower }) => lower));
  return carried.flatMap((grant) => {
    if (within.has(grant.unitId)) return [grant];
    const reachesDown = grant.includesSubtree && above.has(grant.unitId);
    return reachesDown ? [{ role: grant.role, unitId, includesSubtree: true }] : [];
  });
}
