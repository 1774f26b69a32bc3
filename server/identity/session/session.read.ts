/*
 * The viewer's own sessions; nobody sees another account's.
 */
import { type Look, moment, type RequestContext, Unauthenticated } from "../../kernel/index.ts";
import type { Session } from "./session.entity.ts";
import { tokenHash } from "./token.ts";

/** A session as read. */
export type SessionRow = Pick<Session, "id" | "tokenHash" | "createdAt" | "lastSeenAt" | "expiresAt">;

/** Sessions of the viewer's account, the last used first. @throws Unauthenticated when nobody is signed in. */
export async function readMySessions({ sql, viewer, clock }: Look): Promise<SessionRow[]> {
  if (viewer.accountId === null) throw new Unauthenticated();
  return sql
    .selectFrom("session")
    .select([
      "id",
      "token_hash as tokenHash",
      "created_at as createdAt",
      "last_seen_at as lastSeenAt",
      "expires_at as expiresAt",
    ])
    .where("account_id", "=", viewer.accountId)
    .where("expires_at", ">", moment(clock))
    .orderBy("last_seen_at", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
}

/** Whether the request carries this session's cookie. */
export function isCurrentSession({ http }: RequestContext, session: SessionRow): boolean {
  const token = http?.sessionToken ?? null;
  return token !== null && tokenHash(token) === session.tokenHash;
}
