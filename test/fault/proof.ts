import { openReader } from "../../server/app/reader.ts";
import type { Settings } from "../../server/app/settings.ts";
import { verifyAnchors, verifyAudit } from "../../server/audit/index.ts";
import type { Ledger } from "./load.ts";

/** What was found in a database after trouble. */
export interface Proof {
  readonly stored: number;
  /** Sentences about what is not as it must be; none when all is well. */
  readonly faults: readonly string[];
}

/**
 * Holds the database against what clients know: every acknowledged write is there, none is there half (account, audit
 * entry and idempotency key stand or fall together), nothing is there twice, the audit chain is whole.
 */
export async function prove(database: Settings["database"], ledger: Ledger): Promise<Proof> {
  const reader = await openReader(database);
  try {
    const { sql } = reader;
    const accounts = await sql
      .selectFrom("account")
      .select(["id", "username"])
      .where("username", "like", "u%")
      .execute();
    const keys = await sql.selectFrom("idempotency_key").select("key").execute();
    const entries = await sql.selectFrom("audit_entry").select("changes").where("verb", "=", "createAccount").execute();
    const faults: string[] = [];
    const byName = new Map(accounts.map(({ id, username }) => [username, id]));
    const stored = new Set(keys.map(({ key }) => key));
    const audited = countIds(entries.map(({ changes }) => changes));
    for (const { username } of ledger.acknowledged)
      if (!byName.has(username)) faults.push(`${username} was acknowledged and is gone`);
    for (const { username, key } of [...ledger.acknowledged, ...ledger.unanswered]) {
      const id = byName.get(username);
      const marks = [id !== undefined, stored.has(key), id !== undefined && audited.get(id) === 1];
      if (new Set(marks).size > 1) faults.push(`${username} is there by half: ${marks.join()}`);
    }
    const known = new Set([...ledger.acknowledged, ...ledger.unanswered].map(({ username }) => username));
    for (const { username } of accounts) if (!known.has(username)) faults.push(`nobody asked for ${username}`);
    const audit = await verifyAudit(sql);
    if (audit.firstBroken !== null)
      faults.push(`audit broken at ${String(audit.firstBroken.seq)}: ${audit.firstBroken.reason}`);
    const anchors = await verifyAnchors(sql);
    if (anchors.firstBroken !== null)
      faults.push(`signed head of ${anchors.firstBroken.day}: ${anchors.firstBroken.reason}`);
    if (database.kind === "sqlite") {
      const [check] = await reader.rows<{ integrity_check: string }>("pragma integrity_check");
      if (check?.integrity_check !== "ok") faults.push(`integrity: ${check?.integrity_check ?? "no answer"}`);
    }
    return { stored: accounts.length, faults };
  } finally {
    await reader.close();
  }
}

/** How many entries name each record first. */
function countIds(changes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of changes) {
    const id = /"id":"([0-9a-f-]{36})"/.exec(text)?.[1];
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
