import {
  type HttpExchange,
  NotFound,
  Refused,
  type RequestContext,
  type Sql,
  Unauthenticated,
  type Work,
} from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";
import { normalUsername } from "../account/username.ts";
import { hashPassword, hasPasswordCapacity, needsRehash, verifyPassword } from "../password/password-hash.ts";
import { countAttempt, forgiveAttempts } from "./attempts.ts";
import { endSession, openSession } from "./session.service.ts";
import type { SignedIn, SignInDemoInput, SignInInput } from "./sign-in.inputs.ts";

interface Entry {
  readonly accountId: string;
  /** The hash that was proved; another one now stored means that the password changed meanwhile. */
  readonly provedHash: string;
  readonly newHash: string | null;
  readonly oldToken: string | null;
}

/**
 * Signs in with username and password and sets the session cookie; a session that the browser had ends.
 *
 * The password is proved outside the transaction: hashing takes tens of milliseconds, in which nobody could write.
 *
 * @throws Unauthenticated `session.credentials` for a wrong name or password alike, `account.disabled` for a closed account.
 * @throws Refused `session.tooManyAttempts` after too many failures of the account or the address.
 */
export async function signIn(context: RequestContext, input: SignInInput): Promise<SignedIn> {
  const http = exchangeOf(context);
  if (!hasPasswordCapacity()) throw new Refused("session.busy");
  const username = normalUsername(input.username);
  await countAttempt(context, username, http.address);
  const account = await readForSignIn(context.sql, username);
  const isRight = await verifyPassword(input.password, account?.passwordHash ?? null);
  if (account === undefined || account.passwordHash === null || !isRight)
    throw new Unauthenticated("session.credentials");
  if (account.disabledAt !== null) throw new Unauthenticated("account.disabled");
  const newHash = needsRehash(account.passwordHash) ? await hashPassword(input.password) : null;
  const entry: Entry = {
    accountId: account.id,
    provedHash: account.passwordHash,
    newHash,
    oldToken: http.sessionToken,
  };
  const { token, ...signedIn } = await context.write("signIn", entry, enter);
  http.setSessionToken(token);
  return signedIn;
}

/**
 * Signs in as one of the demo people without a password.
 *
 * @throws Refused `session.demoOff` unless the server runs with demo data on and was called by this machine's own name.
 * @throws NotFound when no demo account has the name.
 */
export async function signInDemo(context: RequestContext, input: SignInDemoInput): Promise<SignedIn> {
  const http = exchangeOf(context);
  if (context.demoSignIn !== true) throw new Refused("session.demoOff");
  const entry = { username: normalUsername(input.username), oldToken: http.sessionToken };
  const { token, ...signedIn } = await context.write("signInDemo", entry, enterDemo);
  http.setSessionToken(token);
  return signedIn;
}

/** Ends the browser's session and takes its cookie away; without one nothing happens. */
export async function signOut(context: RequestContext): Promise<boolean> {
  const http = exchangeOf(context);
  if (http.sessionToken === null) return false;
  await context.write("signOut", { token: http.sessionToken }, endSession);
  http.setSessionToken(null);
  return true;
}

/** The HTTP exchange, which cookies need. @throws Refused `session.httpOnly` outside HTTP. */
export function exchangeOf(context: RequestContext): HttpExchange {
  if (context.http === null) throw new Refused("session.httpOnly");
  return context.http;
}

async function enter(work: Work, entry: Entry): Promise<SignedIn & { token: string }> {
  const account = await work.em.findOneOrFail(Account, { id: entry.accountId });
  if (account.disabledAt !== null) throw new Unauthenticated("account.disabled");
  if (account.passwordHash !== entry.provedHash) throw new Unauthenticated("session.credentials");
  if (entry.newHash !== null) account.passwordHash = entry.newHash;
  await forgiveAttempts(work, account.username);
  return begin(work, account, entry.oldToken);
}

async function enterDemo(
  work: Work,
  entry: { username: string; oldToken: string | null },
): Promise<SignedIn & { token: string }> {
  if (work.hooks.demoSignIn !== true) throw new Refused("session.demoOff");
  const account = await work.em.findOne(Account, { username: entry.username, isDemo: true, disabledAt: null });
  if (account === null) throw new NotFound("Account", entry.username);
  return begin(work, account, entry.oldToken);
}

async function begin(work: Work, account: Account, oldToken: string | null): Promise<SignedIn & { token: string }> {
  if (oldToken !== null) await endSession(work, { token: oldToken });
  const { token } = await openSession(work, { accountId: account.id });
  await work.em.flush();
  const { displayName, mustChangePassword } = account;
  return { accountId: account.id, displayName, mustChangePassword, token };
}

interface SignInRow {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly disabledAt: string | null;
}

function readForSignIn(sql: Sql, username: string): Promise<SignInRow | undefined> {
  return sql
    .selectFrom("account")
    .select(["id", "password_hash as passwordHash", "disabled_at as disabledAt"])
    .where("username", "=", username)
    .executeTakeFirst();
}
