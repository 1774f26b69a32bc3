import {
  assertAllowed,
  InvalidInput,
  moment,
  NotFound,
  Refused,
  type RequestContext,
  type Sql,
  Unauthenticated,
  type Work,
} from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";
import { canManageAccounts } from "../account/account.policy.ts";
import { countAttempt, forgiveAttempts } from "../session/attempts.ts";
import { dropSessions, openSession } from "../session/session.service.ts";
import { exchangeOf } from "../session/sign-in.ts";
import { newToken, tokenHash } from "../session/token.ts";
import { LinkPurpose, OneTimeLink } from "./one-time-link.entity.ts";
import { hashPassword, hasPasswordCapacity, isPasswordLength, verifyPassword } from "./password-hash.ts";
import type {
  ChangePasswordInput,
  IssuePasswordLinkInput,
  PasswordLink,
  SetPasswordByLinkInput,
} from "./password.inputs.ts";

/** How long a password link works. */
const LINK_HOURS = 24;

interface NewPassword {
  readonly accountId: string;
  readonly passwordHash: string;
}

/**
 * Changes one's own password. Every session of the account ends; this browser gets a new one.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws InvalidInput `password.length`, `password.same` for the new password, `password.current` for the old one.
 * @throws Refused `session.tooManyAttempts` when the current password was guessed at too often.
 */
export async function changePassword(context: RequestContext, input: ChangePasswordInput): Promise<boolean> {
  const http = exchangeOf(context);
  const accountId = context.viewer.accountId;
  if (accountId === null) throw new Unauthenticated();
  assertNewPassword(input.newPassword);
  if (input.newPassword === input.currentPassword) throw wrong("newPassword", "password.same");
  const account = await readSecret(context.sql, accountId);
  await countAttempt(context, account.username, http.address);
  if (!(await verifyPassword(input.currentPassword, account.passwordHash)))
    throw wrong("currentPassword", "password.current");
  const change: NewPassword = { accountId, passwordHash: await hashPassword(input.newPassword) };
  const { token } = await context.write("changePassword", change, renewPassword);
  http.setSessionToken(token);
  return true;
}

/**
 * Issues a link with which the person behind an account chooses a password; earlier links stop working and every
 * session of the account ends. The link is for the person alone: who issues it can sign in as nobody.
 *
 * @returns the link's token, readable this once.
 * @throws Forbidden `account.adminOnly` unless the viewer administers the system.
 * @throws Refused `account.disabled` for a closed account.
 */
export async function issuePasswordLink(work: Work, input: IssuePasswordLinkInput): Promise<PasswordLink> {
  assertAllowed(work.viewer, canManageAccounts(work.viewer));
  const account = await work.em.findOne(Account, { id: input.accountId });
  if (account === null) throw new NotFound("Account", input.accountId);
  if (account.disabledAt !== null) throw new Refused("account.disabled");
  const now = moment(work.clock);
  await useUpLinks(work, account.id);
  const token = newToken();
  const link = new OneTimeLink();
  link.tokenHash = tokenHash(token);
  link.accountId = account.id;
  link.purpose = LinkPurpose.SET_PASSWORD;
  link.expiresAt = new Date(Date.parse(now) + LINK_HOURS * 3_600_000).toISOString();
  work.em.persist(link);
  await dropSessions(work, account.id);
  await work.em.flush();
  return { username: account.username, token, expiresAt: link.expiresAt };
}

/**
 * Chooses a password through a one-time link, which is used up with it. Signing in comes after.
 *
 * @throws Refused `password.link` when the link is unknown, used, expired, or its account closed.
 * @throws InvalidInput `password.length`.
 */
export async function setPasswordByLink(context: RequestContext, input: SetPasswordByLinkInput): Promise<boolean> {
  assertNewPassword(input.newPassword);
  const hash = tokenHash(input.token);
  const known = await context.sql
    .selectFrom("one_time_link")
    .select("id")
    .where("token_hash", "=", hash)
    .executeTakeFirst();
  if (known === undefined) throw new Refused("password.link");
  const passwordHash = await hashPassword(input.newPassword);
  await context.write("setPasswordByLink", { linkId: known.id, passwordHash }, redeemLink);
  return true;
}

async function renewPassword(work: Work, change: NewPassword): Promise<{ token: string }> {
  const account = await work.em.findOneOrFail(Account, { id: change.accountId });
  if (account.disabledAt !== null) throw new Unauthenticated("account.disabled");
  await replacePassword(work, account, change.passwordHash);
  return openSession(work, { accountId: account.id });
}

async function redeemLink(work: Work, input: { linkId: string; passwordHash: string }): Promise<object> {
  const link = await work.em.findOneOrFail(OneTimeLink, { id: input.linkId });
  const account = await work.em.findOneOrFail(Account, { id: link.accountId });
  const now = moment(work.clock);
  if (link.usedAt !== null || link.expiresAt <= now || account.disabledAt !== null) throw new Refused("password.link");
  const claimed = await work.sql
    .updateTable("one_time_link")
    .set({ used_at: now })
    .where("id", "=", link.id)
    .where("used_at", "is", null)
    .executeTakeFirst();
  if (Number(claimed.numUpdatedRows) !== 1) throw new Refused("password.link");
  await replacePassword(work, account, input.passwordHash);
  return {};
}

async function replacePassword(work: Work, account: Account, passwordHash: string): Promise<void> {
  account.passwordHash = passwordHash;
  account.mustChangePassword = false;
  await useUpLinks(work, account.id);
  await dropSessions(work, account.id);
  await forgiveAttempts(work, account.username);
  await work.em.flush();
}

async function useUpLinks(work: Work, accountId: string): Promise<void> {
  await work.sql
    .updateTable("one_time_link")
    .set({ used_at: moment(work.clock) })
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .execute();
}

async function readSecret(sql: Sql, id: string): Promise<{ username: string; passwordHash: string | null }> {
  return sql
    .selectFrom("account")
    .select(["username", "password_hash as passwordHash"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

function assertNewPassword(password: string): void {
  if (!isPasswordLength(password)) throw wrong("newPassword", "password.length");
  if (!hasPasswordCapacity()) throw new Refused("session.busy");
}

function wrong(field: string, rule: string): InvalidInput {
  return new InvalidInput([{ path: `input.${field}`, rule }]);
}
