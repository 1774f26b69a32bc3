/*
 * Whom something in a unit waits for when no person is named: holders of a grant over it, members of the Party
 * committee over it, officers of a collective. Each is one statement for any number of units.
 */
import { sql as raw } from "kysely";
import type { Role, Sql } from "../../kernel/index.ts";
import { BodyKind, BodyRole, closureHolds, holdsOn } from "../../organization/index.ts";

/** An account that acts for units, and the person behind it. */
export interface GrantHolder {
  readonly accountId: string;
  readonly personId: string | null;
}

/** Units whose holders one statement looks up. */
const PORTION = 1_000;

/** By unit whoever holds the role over it today, in groups: those with the grant nearest to the unit first. */
export async function readGrantHolders(
  sql: Sql,
  { role, unitIds, day }: { readonly role: Role; readonly unitIds: readonly string[]; readonly day: string },
): Promise<Map<string, GrantHolder[][]>> {
  const holders = new Map<string, GrantHolder[][]>();
  for (const portion of portions(unitIds)) {
    const rows = await sql
      .selectFrom("unit_closure")
      .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
      .innerJoin("access_grant", "access_grant.unit_id", "unit_closure.ancestor_id")
      .innerJoin("account", "account.id", "access_grant.account_id")
      .select(["unit_closure.descendant_id as unitId", "unit_closure.depth"])
      .select(["account.id as accountId", "account.person_id as personId"])
      .distinct()
      .where("unit_closure.descendant_id", "in", portion)
      .where(closureHolds("unit_closure", "unit", day))
      .where("access_grant.role", "=", role)
      .where(holdsOn("access_grant", day))
      .where("access_grant.revoked_at", "is", null)
      .where("access_grant.approved_at", "is not", null)
      .where(raw<boolean>`(unit_closure.depth = 0 or access_grant.includes_subtree)`)
      .where("account.disabled_at", "is", null)
      .orderBy("unit_closure.depth")
      .orderBy("account.id")
      .execute();
    for (const [unitId, found] of Map.groupBy(rows, (row) => row.unitId))
      holders.set(unitId, [...Map.groupBy(found, ({ depth }) => depth).values()]);
  }
  return holders;
}

/**
 * The nearest holders who may act on the subject: nobody acts on oneself.
 *
 * Example: the only specialist of a division is the subject → the specialists of the commune above.
 */
export function nearestFor(groups: readonly GrantHolder[][] | undefined, subjectId: string | null): GrantHolder[] {
  const others = (groups ?? []).map((group) =>
    group.filter(({ personId }) => personId === null || personId !== subjectId),
  );
  return others.find((group) => group.length > 0) ?? [];
}

/** By unit the members today of its Party committee, or of the one nearest above. */
export async function readCommitteeMembers(
  sql: Sql,
  unitIds: readonly string[],
  day: string,
): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  for (const portion of portions(unitIds)) {
    const rows = await sql
      .selectFrom("unit_closure")
      .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
      .innerJoin("body", "body.unit_id", "unit_closure.ancestor_id")
      .leftJoin("body_member", (join) =>
        join.onRef("body_member.body_id", "=", "body.id").on(holdsOn("body_member", day)),
      )
      .select(["unit_closure.descendant_id as unitId", "unit_closure.depth", "body_member.person_id as personId"])
      .where("unit_closure.descendant_id", "in", portion)
      .where(closureHolds("unit_closure", "unit", day))
      .where("body.kind", "=", BodyKind.PARTY_COMMITTEE)
      .where(holdsOn("body", day))
      .orderBy("unit_closure.depth")
      .orderBy("body_member.id")
      .execute();
    for (const [unitId, found] of Map.groupBy(rows, (row) => row.unitId)) {
      const nearest = found.filter(({ depth }) => depth === found[0]?.depth);
      members.set(unitId, [...new Set(nearest.flatMap(({ personId }) => personId ?? []))]);
    }
  }
  return members;
}

/** Chair and secretary of each collective on a day, by collective. */
export async function readOfficers(sql: Sql, bodyIds: readonly string[], day: string): Promise<Map<string, string[]>> {
  if (bodyIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("body_member")
    .select(["body_member.body_id as bodyId", "body_member.person_id as personId"])
    .where("body_member.body_id", "in", [...bodyIds])
    .where("body_member.role", "in", [BodyRole.CHAIR, BodyRole.SECRETARY])
    .where(holdsOn("body_member", day))
    .orderBy("body_member.id")
    .execute();
  const officers = Map.groupBy(rows, ({ bodyId }) => bodyId);
  return new Map([...officers].map(([bodyId, members]) => [bodyId, members.map(({ personId }) => personId)]));
}

function* portions(unitIds: readonly string[]): Generator<string[]> {
  for (let start = 0; start < unitIds.length; start += PORTION) yield unitIds.slice(start, start + PORTION);
}
