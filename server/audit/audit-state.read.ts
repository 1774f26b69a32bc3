/*
 * How the audit trail stands, for auditors alone: how far it is sealed, and which exceptional verbs were used lately.
 * It counts what waits; the
 * walk over every hash is the operator's `khung audit verify`.
 */
import { addDays, assertAllowed, type Look, today } from "../kernel/index.ts";
import { canReadAudit } from "./audit.read.ts";
import type { AuditState, VerbUse } from "./audit-state.views.ts";

/** How far back the uses of verbs are counted. */
const DAYS = 30;

/** A running sealer leaves nothing unsealed for longer. */
const SEAL_MINUTES = 5;

/**
 * How far the trail is sealed and what waits for its seal longer than it should.
 *
 * @throws Forbidden `audit.auditorOnly`.
 */
export async function readAuditState(look: Look): Promise<AuditState> {
  assertAllowed(look.viewer, canReadAudit(look.viewer));
  const { sql, clock } = look;
  const head = await sql
    .selectFrom("audit_seal")
    .select(["seq", "sealed_at as sealedAt"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const settled = new Date(clock.now().getTime() - SEAL_MINUTES * 60_000).toISOString();
  const { count } = await sql
    .selectFrom("audit_pending")
    .innerJoin("audit_entry", "audit_entry.id", "audit_pending.entry_id")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("audit_entry.at", "<", settled)
    .executeTakeFirstOrThrow();
  return { sealedCount: head?.seq ?? 0, lastSealedAt: head?.sealedAt ?? null, unsealedCount: Number(count) };
}

/** Uses of verbs in the last thirty days, the latest first. */
export async function readVerbUses(look: Look, verbs: readonly string[]): Promise<VerbUse[]> {
  assertAllowed(look.viewer, canReadAudit(look.viewer));
  if (verbs.length === 0) return [];
  const since = `${addDays(today(look.clock), -DAYS)}T00:00:00.000Z`;
  const rows = await look.sql
    .selectFrom("audit_entry")
    .select("verb")
    .select(({ fn }) => [fn.countAll().as("count"), fn.max("at").as("lastAt")])
    .where("verb", "in", [...verbs])
    .where("at", ">=", since)
    .groupBy("verb")
    .execute();
  return rows
    .map(({ verb, count, lastAt }) => ({ verb, count: Number(count), lastAt: String(lastAt) }))
    .sort((one, other) => (one.lastAt > other.lastAt ? -1 : 1));
}
