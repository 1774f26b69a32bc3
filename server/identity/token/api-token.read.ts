/*
 * Tokens as a list: everybody sees the own, who administers the system sees all. No token's text is anywhere to read.
 */
import {
  columns,
  hasRole,
  type Look,
  type Page,
  type PageInput,
  readPage,
  Role,
  today,
  Unauthenticated,
} from "../../kernel/index.ts";
import type { ApiToken } from "./api-token.entity.ts";
import type { ApiTokenFilter } from "./api-token.inputs.ts";

/** A token as read. */
export type ApiTokenRow = Omit<ApiToken, "tokenHash">;

const COLUMNS = columns(
  "api_token",
  ...(["id", "version", "hint", "accountId", "name", "scopes", "unitId"] as const),
  ...(["createdAt", "expiresOn", "lastUsedOn", "revokedAt", "revokedBy"] as const),
);

/**
 * One page of tokens, the newest first.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readApiTokens(
  look: Look,
  filter: ApiTokenFilter | null,
  page: PageInput,
): Promise<Page<ApiTokenRow>> {
  const { viewer, sql, clock } = look;
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  let query = sql.selectFrom("api_token");
  if (filter?.mine || !hasRole(viewer, Role.SYSTEM_ADMIN))
    query = query.where("api_token.account_id", "=", viewer.accountId ?? "00000000-0000-0000-0000-000000000000");
  if (filter?.inForce) query = query.where("revoked_at", "is", null).where("expires_on", ">=", today(clock));
  return readPage(page, query, query.select(COLUMNS).orderBy("created_at", "desc").orderBy("id"));
}
