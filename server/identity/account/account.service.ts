import { LockMode } from "@mikro-orm/core";
import {
  assertAllowed,
  Conflict,
  fold,
  InvalidInput,
  moment,
  nameSortKey,
  NotFound,
  tidy,
  type Work,
} from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";
import { hashPassword } from "../password/password-hash.ts";
import { dropSessions } from "../session/session.service.ts";
import type { DisableAccountInput, EnableAccountInput } from "./account.inputs.ts";
import { Account } from "./account.entity.ts";
import { canDisableAccount, canEnableAccount, canManageAccounts } from "./account.policy.ts";
import { isUsername, normalUsername } from "./username.ts";

/** What makes an account. Only the program (seeds, tests) brings a password; people choose theirs by a one-time link. */
export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly personId?: string | null;
  readonly password?: string | null;
  readonly passwordHash?: string | null;
  readonly mustChangePassword?: boolean;
  readonly isDemo?: boolean;
  /** What a demo account shows, for the sign-in page. */
  readonly demoNote?: string | null;
  readonly demoNoteEn?: string | null;
}

/**
 * Creates an account without rights and, unless the program brings one, without a password.
 *
 * No administrator ever knows a password: `issuePasswordLink` lets the person choose it.
 *
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system.
 * @throws Conflict on `username` or `personId`, both of which belong to one account.
 * @throws NotFound when there is no such person.
 */
export async function createAccount(work: Work, input: NewAccount): Promise<Account> {
  assertAllowed(work.viewer, canManageAccounts(work.viewer));
  const username = normalUsername(input.username);
  if (!isUsername(username)) throw new InvalidInput([{ path: "input.username", rule: "account.username" }]);
  const personId = input.personId ?? null;
  await assertFree(work, username, personId);
  const account = new Account();
  account.username = username;
  account.displayName = tidy(input.displayName);
  account.searchFold = fold(`${username} ${input.displayName}`);
  account.sortKey = nameSortKey(input.displayName);
  account.personId = personId;
  account.passwordHash = input.password ? await hashPassword(input.password) : (input.passwordHash ?? null);
  account.mustChangePassword = input.mustChangePassword ?? false;
  account.isDemo = input.isDemo ?? false;
  account.demoNote = input.demoNote ?? null;
  account.demoNoteEn = input.demoNoteEn ?? null;
  work.em.persist(account);
  await work.em.flush();
  return account;
}

async function assertFree(work: Work, username: string, personId: string | null): Promise<void> {
  if ((await work.em.count(Account, { username })) > 0) throw new Conflict("username");
  if (personId === null) return;
  if ((await work.em.count(Person, { id: personId })) === 0) throw new NotFound("Person", personId);
  if ((await work.em.count(Account, { personId })) > 0) throw new Conflict("personId");
}

/**
 * Closes an account; its sessions end in the same transaction.
 *
 * Its grants and everything it did stay on record.
 *
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system.
 * @throws Forbidden `account.disableOneself` for the viewer's own account, `account.disabled` for a closed one.
 * @throws Stale when somebody changed the account since it was read.
 */
export async function disableAccount(work: Work, input: DisableAccountInput): Promise<Account> {
  const account = await findAccount(work, input.id);
  assertAllowed(work.viewer, canDisableAccount(work.viewer, account));
  await work.em.lock(account, LockMode.OPTIMISTIC, input.version);
  account.disabledAt = moment(work.clock);
  await dropSessions(work, account.id);
  await work.em.flush();
  return account;
}

/**
 * Opens a closed account again, with the grants that are still in force.
 *
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system, `account.open` for an open one.
 * @throws Stale when somebody changed the account since it was read.
 */
export async function enableAccount(work: Work, input: EnableAccountInput): Promise<Account> {
  const account = await findAccount(work, input.id);
  assertAllowed(work.viewer, canEnableAccount(work.viewer, account));
  await work.em.lock(account, LockMode.OPTIMISTIC, input.version);
  account.disabledAt = null;
  await work.em.flush();
  return account;
}

/** @throws Forbidden before it tells whether there is such an account. */
async function findAccount(work: Work, id: string): Promise<Account> {
  assertAllowed(work.viewer, canManageAccounts(work.viewer));
  const account = await work.em.findOne(Account, { id });
  if (account === null) throw new NotFound("Account", id);
  return account;
}
