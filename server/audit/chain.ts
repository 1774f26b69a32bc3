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
}

/** Hash of a link: SHA-256 of the previous hash followed by the entry as canonical JSON. */
export function linkHash(previousHash: string, entry: SealedContent): string {
  const { id, at, verb, accountId, actorName, changeCount, changes } = entry;
  const content = canonicalJson({ id, at, verb, accountId, actorName, changeCount, changes });
  return createHash("sha256").update(previousHash).update(content).digest("hex");
}
