/*
 * Walks the whole chain and recomputes every hash, a thousand links at a time, so that memory stays flat.
 */
import type { Sql } from "../kernel/index.ts";
import { contentDigest, GENESIS, linkHash, type SealedContent } from "./chain.ts";
import { type Erased, hasErasures, readErased } from "./erasure/erased.read.ts";

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
  /** Entries that lost personal text by a rule of retention, as sealed records of the erasures say. */
  readonly erased: readonly { readonly rule: string; readonly entries: number }[];
  /** Hash of the last whole link: written down outside, it also betrays a trail cut off at its end. */
  readonly head: string;
}

/** Recomputes the chain from its beginning. @returns what was found; it stops at the first broken link. */
export async function verifyAudit(sql: Sql): Promise<AuditReport> {
  let seq = 0;
  let head = GENESIS;
  let firstBroken: BrokenLink | null = null;
  const knowsErasures = await hasErasures(sql);
  const rules = new Map<string, number>();
  for (;;) {
    const links = await (knowsErasures ? readLinks(sql, seq) : readFirstLinks(sql, seq));
    const erased = knowsErasures
      ? await readErased(
          sql,
          links.map(({ entryId }) => entryId),
        )
      : new Map<string, Erased>();
    for (const link of links) {
      const reason = faultOf(link, seq + 1, head);
      const byRule = reason === "content" ? erasedBy(link, erased) : null;
      if (reason !== null && byRule === null) {
        firstBroken = { seq: link.seq, entryId: link.entryId, reason };
        break;
      }
      if (byRule !== null) rules.set(byRule, (rules.get(byRule) ?? 0) + 1);
      seq = link.seq;
      head = link.hash;
    }
    if (firstBroken !== null || links.length < STRIDE) break;
  }
  const erased = [...rules].map(([rule, entries]) => ({ rule, entries }));
  return { sealed: seq, unsealed: await countUnsealed(sql), firstBroken, erased, head };
}

type Link = Awaited<ReturnType<typeof readLinks>>[number];

function faultOf(link: Link, expectedSeq: number, head: string): BreakReason | null {
  if (link.seq !== expectedSeq) return "gap";
  if (link.previousHash !== head) return "previous hash";
  const content = contentOf(link);
  if (content === null) return "entry missing";
  return linkHash(head, content) === link.hash ? null : "content";
}

/** The rule by which the entry was left as it is now; null when no sealed record of an erasure says so. */
function erasedBy(link: Link, erased: ReadonlyMap<string, Erased>): string | null {
  const content = contentOf(link);
  const record = erased.get(link.entryId);
  if (content === null || record === undefined || !record.isProved) return null;
  return record.contentDigest === contentDigest(content) ? record.rule : null;
}

function contentOf(link: Link): SealedContent | null {
  const { id, at, verb, actorName, changeCount, changes, accountId, salt } = link;
  if (id === null || at === null || verb === null || actorName === null || changeCount === null || changes === null)
    return null;
  return { id, at, verb, accountId, actorName, changeCount, changes, salt };
}

function readLinks(sql: Sql, after: number) {
  return linksAfter(sql, after).select("salt").execute();
}

/** A database that no server of this release has opened yet. */
async function readFirstLinks(sql: Sql, after: number): Promise<Link[]> {
  return (await linksAfter(sql, after).execute()).map((link) => ({ ...link, salt: null }));
}

function linksAfter(sql: Sql, after: number) {
  return sql
    .selectFrom("audit_seal")
    .leftJoin("audit_entry", "audit_entry.id", "audit_seal.entry_id")
    .select(["seq", "entry_id as entryId", "previous_hash as previousHash", "hash"])
    .select(["audit_entry.id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
    .select(["change_count as changeCount", "changes"])
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(STRIDE);
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
