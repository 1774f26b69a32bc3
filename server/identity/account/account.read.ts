/*
 * Accounts as lists: an administrator sees all, a specialist those of people appointed in the own units today.
 */
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from "kysely";
import {
  assertAllowed,
  hasRole,
  likePattern,
  type Look,
  type Page,
  type PageInput,
  Role,
  type Tables,
  today,
  Unauthenticated,
  readPage,
} from "../../kernel/index.ts";
import { holdsOn, inScope, unitScope } from "../../organization/index.ts";
import { ACCOUNT_COLUMNS } from "./account.columns.ts";
import type { Account } from "./account.entity.ts";
import type { AccountFilter } from "./account.inputs.ts";
import { canListAccounts } from "./account.policy.ts";

/** An account as read; booleans may come as 0 and 1. */
export interface AccountRow extends Pick<
  Account,
  "id" | "version" | "username" | "displayName" | "personId" | "disabledAt"
> {
  readonly mustChangePassword: boolean | 0 | 1;
  readonly isDemo: boolean | 0 | 1;
}

/**
 * A page of accounts by name.
 *
 * @throws Forbidden `account.list` for who neither administers the system nor any unit's people.
 */
export async function readAccounts(
  look: Look,
  filter: AccountFilter | null,
  page: PageInput,
): Promise<Page<AccountRow>> {
  assertAllowed(look.viewer, canListAccounts(look.viewer));
  const query = look.sql
    .selectFrom("account")
    .where(visibleTo(look))
    .where((where) => where.and(conditions(where, filter)));
  return readPage(page, query, query.select(ACCOUNT_COLUMNS).orderBy("sort_key").orderBy("id"));
}

/**
 * One account, or undefined when it does not exist or is not for this viewer: everybody sees the own.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readAccount(look: Look, id: string): Promise<AccountRow | undefined> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const query = look.sql.selectFrom("account").select(ACCOUNT_COLUMNS).where("id", "=", id);
  if (id === look.viewer.accountId) return query.executeTakeFirst();
  return query.where(visibleTo(look)).executeTakeFirst();
}

/** Demo accounts by name; they are open to everybody who reaches a server with demo data. */
export async function readDemoAccounts(look: Look): Promise<DemoRow[]> {
  return look.sql
    .selectFrom("account")
    .select(["id", "username", "display_name as displayName", "demo_note as note", "demo_note_en as noteEn"])
    .where((where) => where.ref("is_demo"))
    .where("disabled_at", "is", null)
    .orderBy("id")
    .execute();
}

/** A demo account on the sign-in page. */
export interface DemoRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly note: string | null;
  readonly noteEn: string | null;
}

type Where = ExpressionBuilder<Tables, "account">;

function visibleTo({ viewer, clock }: Look) {
  const day = today(clock);
  return (where: Where) => {
    if (hasRole(viewer, Role.SYSTEM_ADMIN)) return where.lit(true);
    return where.exists(
      where
        .selectFrom("appointment")
        .select("appointment.id")
        .whereRef("appointment.person_id", "=", "account.person_id")
        .where(holdsOn("appointment", day))
        .where(inScope("appointment.unit_id", unitScope(viewer, [Role.ORG_SPECIALIST]), day)),
    );
  };
}

function conditions(where: Where, filter: AccountFilter | null): Expression<SqlBool>[] {
  const wanted: Expression<SqlBool>[] = [];
  if (filter?.search) wanted.push(sql<boolean>`search_fold like ${likePattern(filter.search)} escape '\\'`);
  if (filter?.personId) wanted.push(where("person_id", "=", filter.personId));
  if (filter?.isDisabled === true) wanted.push(where("disabled_at", "is not", null));
  if (filter?.isDisabled === false) wanted.push(where("disabled_at", "is", null));
  return wanted;
}
