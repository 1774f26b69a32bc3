/*
 * Whether anything of the first run is left for the viewer: always derived from the records, never kept as a mark.
 */
import { sql as raw } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import { assertAllowed, hasRole, type Look, Role, type Sql, today, type Viewer } from "../../kernel/index.ts";
import { closureHolds, inScope, unitScope } from "../../organization/index.ts";
import { canPrepare } from "./first-run.policy.ts";

/**
 * Whether the viewer has nothing left to prepare.
 *
 * An administrator is done once a specialist's right is in force, a specialist once a cycle was opened for one of the
 * own units or for a unit above it.
 *
 * @throws Forbidden `firstRun.notKeeper` for who prepares nothing.
 */
export async function readIsReady({ sql, viewer, clock }: Look): Promise<boolean> {
  assertAllowed(viewer, canPrepare(viewer));
  const day = today(clock);
  const isKeeper = hasRole(viewer, Role.ORG_SPECIALIST);
  return isKeeper ? hasOpened(sql, viewer, day) : hasSpecialist(sql, day);
}

async function hasSpecialist(sql: Sql, day: string): Promise<boolean> {
  const found = await sql
    .selectFrom("access_grant")
    .select("access_grant.id")
    .where("role", "=", Role.ORG_SPECIALIST)
    .where("revoked_at", "is", null)
    .where("approved_at", "is not", null)
    .where("starts_on", "<=", day)
    .where((where) => where.or([where("ends_on", "is", null), where("ends_on", ">=", day)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

async function hasOpened(sql: Sql, viewer: Viewer, day: string): Promise<boolean> {
  const scope = unitScope(viewer, [Role.ORG_SPECIALIST]);
  const own = scope.map(({ unitId }) => unitId);
  const above = raw<boolean>`cycle.unit_id in (select c.ancestor_id from unit_closure c
    join unit u on u.id = c.descendant_id
    where c.descendant_id in (${own.length === 0 ? raw`select id from unit where 1 = 0` : raw.join(own)})
      and ${closureHolds("c", "u", day)})`;
  const found = await sql
    .selectFrom("cycle")
    .select("cycle.id")
    .where("cycle.status", "!=", CycleStatus.PLANNED)
    .where((where) => where.or([inScope("cycle.unit_id", scope, day), above]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
