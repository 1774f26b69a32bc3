/*
 * Who stands behind a session token: two statements, no writes. What no longer holds (closed account, ended session,
 * revoked grant) gives no viewer and no right from the next request on.
 */
import { type Clock, Role, type Sql, today, type Viewer, type ViewerGrant } from "../../kernel/index.ts";
import { NO_UNIT, ROLES_TO_APPROVE } from "../grant/grant.rules.ts";
import { type SessionLimits, touchBefore } from "./session.service.ts";
import { tokenHash } from "./token.ts";

/** A session in force. */
export interface ViewerSession {
  readonly viewer: Viewer;
  readonly sessionId: string;
  /** Whether the last noted use is over a minute old, so that `touchSession` has something to write. */
  readonly touchDue: boolean;
}

/**
 * The viewer of a session token, or null when the session is unknown, idle too long, too old, or its account closed.
 *
 * Until a password that must be changed is changed, the viewer has neither grants nor a person.
 *
 * @param limits idle and absolute limits as set now; a shorter setting ends running sessions, too.
 */
export async function readViewer(
  sql: Sql,
  sessionToken: string,
  clock: Clock,
  limits: SessionLimits,
): Promise<ViewerSession | null> {
  const now = clock.now();
  const before = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  const row = await sql
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .select(["session.id as sessionId", "session.last_seen_at as lastSeenAt"])
    .select(["account.id as accountId", "account.person_id as personId", "account.display_name as displayName"])
    .select("account.must_change_password as mustChangePassword")
    .where("session.token_hash", "=", tokenHash(sessionToken))
    .where("session.expires_at", ">", now.toISOString())
    .where("session.created_at", ">", before(limits.hours * 3_600_000))
    .where("session.last_seen_at", ">", before(limits.idleMinutes * 60_000))
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { accountId, displayName } = row;
  const rights = row.mustChangePassword
    ? { personId: null, grants: [] }
    : { personId: row.personId, grants: await readGrantsInForce(sql, accountId, clock) };
  const viewer: Viewer = { accountId, displayName, ...rights, isSystem: false };
  return { viewer, sessionId: row.sessionId, touchDue: row.lastSeenAt <= touchBefore(now) };
}

/** Grants that give rights today: begun, not ended, not revoked, approved where approval is needed. */
export async function readGrantsInForce(sql: Sql, accountId: string, clock: Clock): Promise<ViewerGrant[]> {
  const day = today(clock);
  const rows = await sql
    .selectFrom("access_grant")
    .select(["role", "unit_id as unitId", "includes_subtree as includesSubtree"])
    .where("account_id", "=", accountId)
    .where("revoked_at", "is", null)
    .where("starts_on", "<=", day)
    .where((where) => where.or([where("ends_on", "is", null), where("ends_on", ">=", day)]))
    .where((where) => where.or([where("approved_at", "is not", null), where("role", "not in", ROLES_TO_APPROVE)]))
    .orderBy("id")
    .execute();
  return rows.map(({ role, unitId, includesSubtree }) => ({
    role: Role[role],
    unitId: unitId ?? NO_UNIT,
    includesSubtree: Boolean(includesSubtree),
  }));
}
