import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical.ts";

/** What the first link follows. */
export const GENESIS = "0".repeat(64);

/** Everything of an entry that its seal covers. */
export interface SealedContent {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly accountId: string | null;
  readonly actorName: string;
  readonly changeCount: number;
  readonly changes: string;
  /** Entries of the first releases have none. */
  readonly salt: string | null;
}

/** Hash of a link: SHA-256 of the previous hash followed by the entry as canonical JSON. */
export function linkHash(previousHash: string, entry: SealedContent): string {
  return createHash("sha256").update(previousHash).update(contentText(entry)).digest("hex");
}

/** Digest of an entry by itself: what a record of an erasure says of the entry as it was left. */
export function contentDigest(entry: SealedContent): string {
  return createHash("sha256").update(contentText(entry)).digest("hex");
}

function contentText(entry: SealedContent): string {
  const { id, at, verb, accountId, actorName, changeCount, changes, salt } = entry;
  const content = { id, at, verb, accountId, actorName, changeCount, changes };
  return canonicalJson(salt === null ? content : { ...content, salt });
}
