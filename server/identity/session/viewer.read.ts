/*
 * Who stands behind a session token: one statement, no writes. What no longer holds (closed account, ended session,
 * revoked grant) gives no viewer and no right from the next request on.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { type Clock, fixedQuery, Role, type Sql, today, type Viewer, type ViewerGrant } from "../../kernel/index.ts";
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
  const rows = await readSession(
    sql,
    ...([today(clock), tokenHash(sessionToken), now.toISOString()] as const),
    ...([before(limits.hours * 3_600_000), before(limits.idleMinutes * 60_000)] as const),
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { accountId, displayName } = row;
  const rights = row.mustChangePassword
    ? { personId: null, grants: [] }
    : { personId: row.personId, grants: grantsOf(rows) };
  const viewer: Viewer = { accountId, displayName, ...rights, isSystem: false };
  return { viewer, sessionId: row.sessionId, touchDue: row.lastSeenAt <= touchBefore(now) };
}

/** The session with its account, a row for each grant in force; who has none has one row without a role. */
const readSession = fixedQuery(
  (sql: Sql, day: string, hash: string, now: string, begunAfter: string, seenAfter: string) =>
    sql
      .selectFrom("session")
      .innerJoin("account", "account.id", "session.account_id")
      .leftJoin("access_grant", (join) => join.onRef("access_grant.account_id", "=", "account.id").on(inForce(day)))
      .select(["session.id as sessionId", "session.last_seen_at as lastSeenAt"])
      .select(["account.id as accountId", "account.person_id as personId", "account.display_name as displayName"])
      .select("account.must_change_password as mustChangePassword")
      .select(["access_grant.role", "access_grant.unit_id as unitId"])
      .select("access_grant.includes_subtree as includesSubtree")
      .where("session.token_hash", "=", hash)
      .where("session.expires_at", ">", now)
      .where("session.created_at", ">", begunAfter)
      .where("session.last_seen_at", ">", seenAfter)
      .where("account.disabled_at", "is", null)
      .orderBy("access_grant.id"),
  (day, hash, now, begunAfter, seenAfter) => [day, day, ...ROLES_TO_APPROVE, hash, now, begunAfter, seenAfter],
);

/** SQL condition: the grant gives rights on the day. */
function inForce(day: string): RawBuilder<boolean> {
  const roles = raw.join(ROLES_TO_APPROVE);
  return raw<boolean>`(access_grant.revoked_at is null and access_grant.starts_on <= ${day}
    and (access_grant.ends_on is null or access_grant.ends_on >= ${day})
    and (access_grant.approved_at is not null or access_grant.role not in (${roles})))`;
}

interface GrantColumns {
  readonly role: Role | null;
  readonly unitId: string | null;
  readonly includesSubtree: boolean | 0 | 1 | null;
}

function grantsOf(rows: readonly GrantColumns[]): ViewerGrant[] {
  return rows.flatMap(({ role, unitId, includesSubtree }) =>
    role === null ? [] : [{ role: Role[role], unitId: unitId ?? NO_UNIT, includesSubtree: Boolean(includesSubtree) }],
  );
}

/** Grants that give rights today: begun, not ended, not revoked, approved where approval is needed. */
export async function readGrantsInForce(sql: Sql, accountId: string, clock: Clock): Promise<ViewerGrant[]> {
  const rows = await sql
    .selectFrom("access_grant")
    .select(["role", "unit_id as unitId", "includes_subtree as includesSubtree"])
    .where("account_id", "=", accountId)
    .where(inForce(today(clock)))
    .orderBy("id")
    .execute();
  return grantsOf(rows);
}
