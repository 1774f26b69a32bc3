/*
 * The own links with identity providers.
 */
import { columns, type Look } from "../../kernel/index.ts";
import type { ExternalIdentity } from "./external-identity.entity.ts";

/** What a list of identities shows. */
export type IdentityRow = Pick<ExternalIdentity, "id" | "issuer" | "subject" | "linkedAt">;

/** Links of the own account, the oldest first; none for nobody. */
export async function readMyIdentities({ sql, viewer }: Look): Promise<IdentityRow[]> {
  if (viewer.accountId === null) return [];
  return sql
    .selectFrom("external_identity")
    .select(columns("external_identity", "id", "issuer", "subject", "linkedAt"))
    .where("account_id", "=", viewer.accountId)
    .orderBy("linked_at")
    .execute();
}
