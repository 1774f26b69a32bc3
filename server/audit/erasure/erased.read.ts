/*
 * What was erased from the trail by rules: the records of erasures, held against the entries that prove them.
 */
import { createHash } from "node:crypto";
import { sql as raw } from "kysely";
import type { Sql } from "../../kernel/index.ts";

/** How an erasure left an entry of the trail. */
export interface Erased {
  readonly rule: string;
  readonly contentDigest: string;
  /** Whether a sealed entry of the trail holds the digest over all records of the erasure. */
  readonly isProved: boolean;
}

/** The verb of the entries that prove erasures. */
export const ERASURE_VERB = "eraseByRule";

interface ErasureRecord {
  readonly entryId: string;
  readonly contentDigest: string;
}

/** What a proving entry holds: SHA-256 of the records, sorted, a line each. */
export function erasureDigest(records: readonly ErasureRecord[]): string {
  const lines = records.map(({ entryId, contentDigest }) => `${entryId}:${contentDigest}`);
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

/** Whether the database is of a release that knows erasures. */
export async function hasErasures(sql: Sql): Promise<boolean> {
  try {
    await raw`select audit_erasure.id, audit_entry.salt from audit_erasure, audit_entry limit 0`.execute(sql);
    return true;
  } catch {
    return false;
  }
}

/** Of the entries, those that were erased from, as the latest record says. */
export async function readErased(sql: Sql, entryIds: readonly string[]): Promise<Map<string, Erased>> {
  const erased = new Map<string, Erased>();
  if (entryIds.length === 0) return erased;
  const rows = await sql
    .selectFrom("audit_erasure")
    .select(["entry_id as entryId", "run_id as runId", "rule", "content_digest as contentDigest"])
    .where("entry_id", "in", [...entryIds])
    .orderBy("erased_at")
    .orderBy("id")
    .execute();
  const proved = new Map<string, boolean>();
  for (const { entryId, runId, rule, contentDigest } of rows) {
    if (!proved.has(runId)) proved.set(runId, await isProved(sql, runId));
    erased.set(entryId, { rule, contentDigest, isProved: proved.get(runId) ?? false });
  }
  return erased;
}

async function isProved(sql: Sql, runId: string): Promise<boolean> {
  const records = await sql
    .selectFrom("audit_erasure")
    .select(["entry_id as entryId", "content_digest as contentDigest"])
    .where("run_id", "=", runId)
    .execute();
  const digest = erasureDigest(records);
  const entry = await sql
    .selectFrom("audit_entry")
    .innerJoin("audit_seal", "audit_seal.entry_id", "audit_entry.id")
    .select("audit_entry.id")
    .where("verb", "=", ERASURE_VERB)
    .where("changes", "like", `%"auditDigest":"${digest}"%`)
    .where("changes", "like", `%"runId":"${runId}"%`)
    .executeTakeFirst();
  return entry !== undefined;
}
