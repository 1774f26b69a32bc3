import { z } from "zod";
import type { Secrets } from "./provider.ts";

/** A sign-in or a link that was begun in this browser. */
export interface Attempt extends Secrets {
  /** Page of the console to go on to, such as `/evaluations`. */
  readonly to: string;
  /** Whether the account that is signed in is to be linked, rather than somebody signed in. */
  readonly link: boolean;
}

/** Long enough to find one's phone, short enough not to lie about. */
export const ATTEMPT_SECONDS = 600;

const text = z.string().min(1).max(200);
const shape = z.object({ state: text, nonce: text, verifier: text, to: text, link: z.boolean() });

/** An attempt as the value of a cookie. */
export function writeAttempt(attempt: Attempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString("base64url");
}

/** Reads it back; null for anything else. */
export function readAttempt(cookie: string | undefined): Attempt | null {
  if (cookie === undefined || cookie.length > 2_000) return null;
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(cookie, "base64url").toString()));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * The page to go on to: a path of the console and nothing else, so that no link leads through a sign-in to another site.
 * Example: `//elsewhere.example` → `/`.
 */
export function safePage(asked: unknown): string {
  return typeof asked === "string" && /^\/(?![/\\])[\w\-./?=&%,:]{0,180}$/.test(asked) ? asked : "/";
}
