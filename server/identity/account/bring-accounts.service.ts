import { v7 as newId } from "uuid";
import { assertAllowed, fold, type Look, nameSortKey, tidy, type Work } from "../../kernel/index.ts";
import { Account } from "./account.entity.ts";
import { canManageAccounts } from "./account.policy.ts";
import { isUsername, normalUsername } from "./username.ts";

/** Accounts that one flush writes; the unit of work is emptied after it, so that memory stays flat. */
const PORTION = 500;

/** An account of a list: it has no password until its person chooses one through a one-time link. */
export interface BroughtAccount {
  readonly username: string;
  readonly displayName: string;
  readonly personId: string | null;
}

/** An account that is there. */
export interface StoredAccount {
  readonly id: string;
  readonly username: string;
  readonly personId: string | null;
}

/** Accounts that have one of the usernames or belong to one of the people. */
export interface AccountGround {
  readonly byUsername: ReadonlyMap<string, StoredAccount>;
  readonly byPerson: ReadonlyMap<string, StoredAccount>;
}

/** The username as it is stored; null when it cannot be one. Example: " Le.Thi.Mai " → "le.thi.mai". */
export function storedUsername(text: string): string | null {
  const username = normalUsername(text);
  return isUsername(username) ? username : null;
}

/**
 * Reads what a list of accounts is judged against.
 *
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system.
 */
export async function readAccountGround(
  look: Look,
  usernames: readonly string[],
  personIds: readonly string[],
): Promise<AccountGround> {
  assertAllowed(look.viewer, canManageAccounts(look.viewer));
  const [byUsername, byPerson] = [new Map<string, StoredAccount>(), new Map<string, StoredAccount>()];
  for (const [column, keys] of [["username", usernames] as const, ["person_id", personIds] as const])
    for (const portion of portions([...new Set(keys)])) {
      const rows = await look.sql
        .selectFrom("account")
        .select(["id", "username", "person_id as personId"])
        .where(column, "in", portion)
        .execute();
      for (const row of rows) {
        byUsername.set(row.username, row);
        if (row.personId !== null) byPerson.set(row.personId, row);
      }
    }
  return { byUsername, byPerson };
}

/**
 * Creates the accounts of a list without rights and without passwords, in portions; they were judged before.
 *
 * @returns the id of each account by its username.
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system.
 */
export async function createAccounts(work: Work, accounts: readonly BroughtAccount[]): Promise<Map<string, string>> {
  assertAllowed(work.viewer, canManageAccounts(work.viewer));
  const ids = new Map<string, string>();
  for (const portion of portions(accounts)) {
    for (const { username, displayName, personId } of portion) {
      const id = newId();
      ids.set(username, id);
      const shown = { displayName: tidy(displayName), sortKey: nameSortKey(displayName) };
      const found = { searchFold: fold(`${username} ${displayName}`) };
      work.em.persist(Object.assign(new Account(), { id, username, personId, ...shown, ...found }));
    }
    await work.em.flush();
    work.em.clear();
  }
  return ids;
}

function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PORTION) }, (_, at) =>
    items.slice(at * PORTION, (at + 1) * PORTION),
  );
}
