/*
 * Holds the signed heads against the chain: one statement for all anchors, a row a day.
 */
import type { Sql } from "../../kernel/index.ts";
import { isSigned, type SignedAnchor } from "./anchor.ts";

/** Why an anchor does not hold: its signature, a key that is not trusted, a chain written anew, or one cut off. */
export type AnchorFault = "signature" | "key" | "head" | "cut off";

/** What the anchors say. */
export interface AnchorReport {
  readonly anchors: number;
  /** Keys that signed, with their first and last day: to compare with what was written down outside. */
  readonly keys: readonly { readonly keyId: string; readonly from: string; readonly to: string }[];
  readonly firstBroken: { readonly day: string; readonly reason: AnchorFault } | null;
}

/**
 * Checks every anchor from the first day on.
 *
 * @param trusted ids of the keys that may have signed; every key when there are none.
 */
export async function verifyAnchors(sql: Sql, trusted: readonly string[] = []): Promise<AnchorReport> {
  const anchors = await signedHeads(sql)
    .leftJoin("audit_seal", "audit_seal.seq", "audit_anchor.seq")
    .select("audit_seal.hash")
    .execute();
  const keys = new Map<string, { keyId: string; from: string; to: string }>();
  let firstBroken: AnchorReport["firstBroken"] = null;
  for (const anchor of anchors) {
    const { day, keyId } = anchor;
    keys.set(keyId, { keyId, from: keys.get(keyId)?.from ?? day, to: day });
    const reason = faultOf(anchor, trusted);
    if (reason !== null) firstBroken ??= { day, reason };
  }
  return { anchors: anchors.length, keys: [...keys.values()], firstBroken };
}

/** Every signed head, as it can be checked anywhere. */
export function readAnchors(sql: Sql): Promise<SignedAnchor[]> {
  return signedHeads(sql).execute();
}

function signedHeads(sql: Sql) {
  return sql
    .selectFrom("audit_anchor")
    .select(["day", "audit_anchor.seq", "head", "key_id as keyId", "public_key as publicKey", "signature"])
    .orderBy("day");
}

type ReadAnchor = SignedAnchor & { readonly hash: string | null };

function faultOf(anchor: ReadAnchor, trusted: readonly string[]): AnchorFault | null {
  if (!isSigned(anchor)) return "signature";
  if (trusted.length > 0 && !trusted.includes(anchor.keyId)) return "key";
  if (anchor.hash === null) return "cut off";
  return anchor.hash === anchor.head ? null : "head";
}
