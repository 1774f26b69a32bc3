/*
 * Walks the whole chain and recomputes every hash, a thousand links at a time, so that memory stays flat.
 */
import type { Sql } from "../kernel/index.ts";
import { GENESIS, linkHash } from "./chain.ts";

const STRIDE = 1000;

/** Why a link does not hold. */
export type BreakReason = "gap" | "entry missing" | "previous hash" | "content";

/** The first link that does not hold. */
export interface BrokenLink {
  readonly seq: number;
  readonly entryId: string;
  readonly reason: BreakReason;
}

/** Outcome of a verification. */
export interface AuditReport {
  /** Links that were found whole before the end or the first broken one. */
  readonly sealed: number;
  /** Entries that no link covers yet; a running sealer leaves none older than a few seconds. */
  readonly unsealed: number;
  readonly firstBroken: BrokenLink | null;
  /** Hash of the last whole link: written down outside, it also betrays a trail cut off at its end. */
  readonly head: string;
}

/** Recomputes the chain from its beginning. @returns what was found; it stops at the first broken link. */
export async function verifyAudit(sql: Sql): Promise<AuditReport> {
  let seq = 0;
  let head = GENESIS;
  let firstBroken: BrokenLink | null = null;
  for (;;) {
    const links = await readLinks(sql, seq);
    for (const link of links) {
      const reason = faultOf(link, seq + 1, head);
      if (reason !== null) {
        firstBroken = { seq: link.seq, entryId: link.entryId, reason };
        break;
      }
      seq = link.seq;
      head = link.hash;
    }
    if (firstBroken !== null || links.length < STRIDE) break;
  }
  return { sealed: seq, unsealed: await countUnsealed(sql), firstBroken, head };
}

type Link = Awaited<ReturnType<typeof readLinks>>[number];

function faultOf(link: Link, expectedSeq: number, head: string): BreakReason | null {
  if (link.seq !== expectedSeq) return "gap";
  if (link.previousHash !== head) return "previous hash";
  const { id, at, verb, actorName, changeCount, changes, accountId } = link;
  if (id === null || at === null || verb === null || actorName === null || changeCount === null || changes === null) {
    return "entry missing";
  }
  return linkHash(head, { id, at, verb, accountId, actorName, changeCount, changes }) === link.hash ? null : "content";
}

function readLinks(sql: Sql, after: number) {
  return sql
    .selectFrom("audit_seal")
    .leftJoin("audit_entry", "audit_entry.id", "audit_seal.entry_id")
    .select(["seq", "entry_id as entryId", "previous_hash as previousHash", "hash"])
    .select(["audit_entry.id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
    .select(["change_count as changeCount", "changes"])
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(STRIDE)
    .execute();
}

async function countUnsealed(sql: Sql): Promise<number> {
  const { count } = await sql
    .selectFrom("audit_entry")
    .select((row) => row.fn.countAll().as("count"))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("audit_seal").select("seq").whereRef("audit_seal.entry_id", "=", "audit_entry.id"))),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
