/*
 * The audit trail as a list, for auditors alone. Every page is one statement and its count.
 */
import {
  ALLOWED,
  assertAllowed,
  columns,
  denied,
  hasRole,
  type Look,
  type Page,
  type PageInput,
  Role,
  type Verdict,
  type Viewer,
  readPage,
} from "../kernel/index.ts";
import type { AuditEntry } from "./audit-entry.entity.ts";
import type { AuditFilter } from "./audit.inputs.ts";

/** Only auditors and the program itself read who did what. */
export function canReadAudit(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.AUDITOR) ? ALLOWED : denied("audit.auditorOnly");
}

/**
 * A page of entries, the newest first.
 *
 * @throws Forbidden `audit.auditorOnly`.
 */
export async function readAuditEntries(
  look: Look,
  filter: AuditFilter | null,
  page: PageInput,
): Promise<Page<Omit<AuditEntry, "salt">>> {
  assertAllowed(look.viewer, canReadAudit(look.viewer));
  let query = look.sql.selectFrom("audit_entry");
  if (filter?.accountId) query = query.where("account_id", "=", filter.accountId);
  if (filter?.verb) query = query.where("verb", "=", filter.verb);
  if (filter?.entityId) query = query.where("changes", "like", `%"id":"${filter.entityId}"%`);
  if (filter?.from) query = query.where("at", ">=", filter.from);
  if (filter?.to) query = query.where("at", "<", filter.to);
  return readPage(
    page,
    query,
    query
      .select(columns("audit_entry", "id", "at", "verb", "accountId", "actorName", "changeCount", "changes"))
      .orderBy("at", "desc")
      .orderBy("id", "desc"),
  );
}
