import type { SqlEntityManager } from "@mikro-orm/sql";
import { v7 as newId } from "uuid";
import { type Clock, moment, type Work, writeSql } from "../../kernel/index.ts";
import { newToken, tokenHash } from "./token.ts";

/** How long sessions live. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

export const DEFAULT_LIMITS: SessionLimits = { idleMinutes: 60, hours: 12 };

declare module "../../kernel/work.ts" {
  interface Hooks {
    /** Whether demo accounts may sign in without a password. */
    demoSignIn?: boolean;
    sessionLimits?: SessionLimits;
  }
  interface RequestContext {
    /** Whether demo accounts may be listed and entered without a password; set from `Settings.demo`. */
    readonly demoSignIn?: boolean;
  }
}

/** A new session; the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
}

/** Opens a session for an account. The caller has made sure that it may sign in. */
export async function openSession(work: Work, input: { readonly accountId: string }): Promise<OpenedSession> {
  const { hours } = work.hooks.sessionLimits ?? DEFAULT_LIMITS;
  const token = newToken();
  const id = newId();
  const now = moment(work.clock);
  const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  await work.sql.deleteFrom("session").where("expires_at", "<", now).execute();
  await work.sql
    .insertInto("session")
    .values({
      id,
      token_hash: tokenHash(token),
      account_id: input.accountId,
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { id, token };
}

/** Ends every session of an account: after a new password, another role, a closed account. */
export async function dropSessions(work: Work, accountId: string): Promise<void> {
  await work.sql.deleteFrom("session").where("account_id", "=", accountId).execute();
}

/** Ends the session of a token; a token without one is left alone. */
export async function endSession(work: Work, input: { readonly token: string }): Promise<object> {
  await work.sql.deleteFrom("session").where("token_hash", "=", tokenHash(input.token)).execute();
  return {};
}

/**
 * Notes that a session was used, at most once a minute, so that reads do not become writes.
 *
 * @returns whether a row was written.
 */
export async function touchSession(em: SqlEntityManager, sessionId: string, clock: Clock): Promise<boolean> {
  const now = clock.now();
  const result = await writeSql(em)
    .updateTable("session")
    .set({ last_seen_at: now.toISOString() })
    .where("id", "=", sessionId)
    .where("last_seen_at", "<=", touchBefore(now))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** A last use at or before this moment is worth noting anew. */
export function touchBefore(now: Date): string {
  return new Date(now.getTime() - 60_000).toISOString();
}
