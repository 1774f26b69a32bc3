/*
 * What administrators have prepared: the first unit, and the accounts with which an installation begins. For
 * administrators alone; no statement is asked per account.
 */
import { sql as raw } from "kysely";
import { hasRole, type Look, Role, today } from "../../kernel/index.ts";
import { holdsOn } from "../../organization/index.ts";
import type { FirstRunAccount, FirstRunAdministration } from "./first-run.views.ts";

const MOST_ACCOUNTS = 50;

/** The administrators' part; null for who is none. */
export async function readAdministration(look: Look): Promise<FirstRunAdministration | null> {
  if (!hasRole(look.viewer, Role.SYSTEM_ADMIN)) return null;
  const day = today(look.clock);
  const units = await look.sql
    .selectFrom("unit")
    .select((each) => each.fn.countAll().as("count"))
    .where(holdsOn("unit", day))
    .executeTakeFirstOrThrow();
  const root = await look.sql
    .selectFrom("unit")
    .select("unit.id")
    .where(holdsOn("unit", day))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("unit_closure")
            .select("unit_closure.id")
            .whereRef("unit_closure.descendant_id", "=", "unit.id")
            .where("unit_closure.depth", ">", 0)
            .where(holdsOn("unit_closure", day)),
        ),
      ),
    )
    .orderBy("unit.starts_on")
    .orderBy("unit.id")
    .limit(1)
    .executeTakeFirst();
  return { units: Number(units.count), rootUnitId: root?.id ?? null, accounts: await readAccounts(look, day) };
}

async function readAccounts({ sql }: Look, day: string): Promise<FirstRunAccount[]> {
  const rows = await sql
    .selectFrom("access_grant")
    .innerJoin("account", "account.id", "access_grant.account_id")
    .select(["access_grant.id as grantId", "account.id as accountId", "username", "role", "approved_at as approvedAt"])
    .select(["display_name as displayName"])
    .select(raw<number>`case when account.password_hash is null then 0 else 1 end`.as("hasPassword"))
    .where("role", "in", [Role.SYSTEM_ADMIN, Role.ORG_SPECIALIST])
    .where("revoked_at", "is", null)
    .where("account.disabled_at", "is", null)
    .where((where) => where.or([where("access_grant.ends_on", "is", null), where("access_grant.ends_on", ">=", day)]))
    .orderBy("access_grant.granted_at")
    .orderBy("access_grant.id")
    .limit(MOST_ACCOUNTS)
    .execute();
  return rows.map(({ approvedAt, hasPassword, role, ...row }) => ({
    ...row,
    role: Role[role],
    isPending: role === Role.ORG_SPECIALIST && approvedAt === null,
    hasPassword: Number(hasPassword) === 1,
  }));
}
