import { createHash, randomBytes } from "node:crypto";

/** A fresh secret of 256 bits as cookie- and address-safe text. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. A plain hash is enough: 256 random bits cannot be guessed. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
