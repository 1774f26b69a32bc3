/*
 * Who stands behind a token: three statements, no writes. What no longer holds (token taken back or expired, account
 * closed, grants gone) gives no viewer from the next request on.
 */
import { type Clock, type Sql, today, type Viewer } from "../../kernel/index.ts";
import { readGrantsInForce } from "../session/viewer.read.ts";
import { tokenHash } from "../session/token.ts";
import type { ApiTokenScope } from "./api-token.rules.ts";
import { narrowGrants } from "./narrowed-grants.read.ts";
import { isApiToken } from "./token-text.ts";

/** The token through which a request came. */
export interface RequestToken {
  readonly id: string;
  readonly scopes: readonly ApiTokenScope[];
}

declare module "../../kernel/work.ts" {
  interface RequestContext {
    /** The token of a program; none for people in a browser. */
    readonly token?: RequestToken | null;
  }
}

/** A token in force. */
export interface TokenViewer extends RequestToken {
  readonly viewer: Viewer;
  /** Whether today's first use is still to be noted. */
  readonly touchDue: boolean;
}

/**
 * The viewer of a token, or null when it is none, unknown, expired, taken back, its account closed, or no grant of the
 * account reaches its unit any more.
 *
 * The viewer is the account without the person behind it: what somebody may read as employee or as head stays out of
 * programs.
 */
export async function readTokenViewer(sql: Sql, token: string, clock: Clock): Promise<TokenViewer | null> {
  if (!isApiToken(token)) return null;
  const day = today(clock);
  const row = await sql
    .selectFrom("api_token")
    .innerJoin("account", "account.id", "api_token.account_id")
    .select(["api_token.id", "api_token.name", "api_token.scopes", "api_token.unit_id as unitId"])
    .select(["api_token.last_used_on as lastUsedOn", "account.id as accountId", "account.display_name as displayName"])
    .select("account.must_change_password as mustChangePassword")
    .where("api_token.token_hash", "=", tokenHash(token))
    .where("api_token.revoked_at", "is", null)
    .where("api_token.expires_on", ">=", day)
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  if (row === undefined || row.mustChangePassword) return null;
  const { id, accountId, displayName } = row;
  const grants = await narrowGrants(sql, await readGrantsInForce(sql, accountId, clock), row.unitId, day);
  if (grants.length === 0) return null;
  const viewer: Viewer = { accountId, personId: null, displayName, grants, isSystem: false };
  return { id, viewer, scopes: JSON.parse(row.scopes) as ApiTokenScope[], touchDue: (row.lastUsedOn ?? "") < day };
}
