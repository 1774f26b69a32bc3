import { crc32 } from "node:zlib";
import { newToken } from "../session/token.ts";

/** What every token begins with, so that programs that look for leaked secrets know it. */
export const TOKEN_PREFIX = "khung_";

const SHAPE = /^khung_([\w-]{43})([0-9a-f]{8})$/;

/** A fresh token: prefix, 256 random bits, checksum. */
export function newApiToken(): string {
  const secret = newToken();
  return `${TOKEN_PREFIX}${secret}${checksum(secret)}`;
}

/** Whether a text can be a token at all; one mistyped letter shows without a look into the database. */
export function isApiToken(text: string): boolean {
  const [, secret, sum] = SHAPE.exec(text) ?? [];
  return secret !== undefined && sum === checksum(secret);
}

/** The part of a token that lists may show. Example: `khung_Ab3d…`. */
export function tokenHint(token: string): string {
  return `${token.slice(0, TOKEN_PREFIX.length + 4)}…`;
}

function checksum(secret: string): string {
  return crc32(secret).toString(16).padStart(8, "0");
}
