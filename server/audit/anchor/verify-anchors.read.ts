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
 * @param kept signed heads that were kept outside of the database: a trail that was cut off together with its signed heads
 * shows against them alone.
 */
export async function verifyAnchors(
  sql: Sql,
  trusted: readonly string[] = [],
  kept: readonly SignedAnchor[] = [],
): Promise<AnchorReport> {
  const stored: ReadAnchor[] = await signedHeads(sql)
    .leftJoin("audit_seal", "audit_seal.seq", "audit_anchor.seq")
    .select("audit_seal.hash")
    .execute();
  const anchors = [...stored, ...(await heldAgainstChain(sql, kept))].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
  const keys = new Map<string, { keyId: string; from: string; to: string }>();
  let firstBroken: AnchorReport["firstBroken"] = null;
  for (const anchor of anchors) {
    const { day, keyId } = anchor;
    keys.set(keyId, { keyId, from: keys.get(keyId)?.from ?? day, to: day });
    const reason = faultOf(anchor, trusted);
    if (reason !== null) firstBroken ??= { day, reason };
  }
  return { anchors: stored.length, keys: [...keys.values()], firstBroken };
}

/** Seals of one statement: databases bind a limited number of values. */
const CHUNK = 500;

async function heldAgainstChain(sql: Sql, kept: readonly SignedAnchor[]): Promise<ReadAnchor[]> {
  const hashes = new Map<number, string>();
  for (let from = 0; from < kept.length; from += CHUNK) {
    const places = kept.slice(from, from + CHUNK).map(({ seq }) => seq);
    const seals = await sql.selectFrom("audit_seal").select(["seq", "hash"]).where("seq", "in", places).execute();
    for (const { seq, hash } of seals) hashes.set(Number(seq), hash);
  }
  return kept.map((anchor) => ({ ...anchor, hash: hashes.get(anchor.seq) ?? null }));
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
