import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { canonicalJson } from "../canonical.ts";

/** What an anchor states: the chain's head on a day. */
export interface AnchorFacts {
  readonly day: string;
  readonly seq: number;
  readonly head: string;
}

/** An anchor with its signature and what is needed to check it. */
export interface SignedAnchor extends AnchorFacts {
  readonly keyId: string;
  readonly publicKey: string;
  readonly signature: string;
}

/**
 * The signed heads of a text with one a line, as `khung audit anchors` prints them.
 *
 * @throws SyntaxError naming the line that is none.
 */
export function parseAnchors(text: string): SignedAnchor[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.flatMap((line, at) => {
    if (line === "") return [];
    const parsed = asAnchor(line);
    if (parsed === null) throw new SyntaxError(`line ${String(at + 1)} is no signed head`);
    return [parsed];
  });
}

function asAnchor(line: string): SignedAnchor | null {
  try {
    const { day, seq, head, keyId, publicKey, signature } = JSON.parse(line) as Record<string, unknown>;
    const texts = [day, head, keyId, publicKey, signature].every((value) => typeof value === "string");
    return texts && Number.isSafeInteger(seq)
      ? ({ day, seq, head, keyId, publicKey, signature } as SignedAnchor)
      : null;
  } catch {
    return null;
  }
}

/** Signs with the installation's key; the private part never leaves it. */
export interface AnchorSigner {
  sign(facts: AnchorFacts): Promise<SignedAnchor>;
}

/** Signs an anchor. */
export function signAnchor(facts: AnchorFacts, key: KeyObject): SignedAnchor {
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const { day, seq, head } = facts;
  return {
    ...{ day, seq, head },
    keyId: keyIdOf(spki),
    publicKey: spki.toString("base64"),
    signature: sign(null, messageOf(facts), key).toString("base64"),
  };
}

/** Whether the signature is that of the named key over just these facts. */
export function isSigned(anchor: SignedAnchor): boolean {
  const spki = Buffer.from(anchor.publicKey, "base64");
  if (keyIdOf(spki) !== anchor.keyId) return false;
  try {
    const key = createPublicKey({ key: spki, type: "spki", format: "der" });
    return verify(null, messageOf(anchor), key, Buffer.from(anchor.signature, "base64"));
  } catch {
    return false;
  }
}

/** What is written down when the key is made: first 16 hexadecimal digits of the SHA-256 of the public key. */
function keyIdOf(spki: Buffer): string {
  return createHash("sha256").update(spki).digest("hex").slice(0, 16);
}

function messageOf({ day, seq, head }: AnchorFacts): Buffer {
  return Buffer.from(canonicalJson({ what: "khung audit anchor", day, seq, head }));
}
