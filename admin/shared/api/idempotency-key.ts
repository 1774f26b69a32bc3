/**
 * A key that makes a repeated request harmless: the server does what it names once.
 *
 * Made when a form or dialog opens, so that a second press after a lost answer is the same act. It avoids
 * `crypto.randomUUID`, which browsers withhold from plain http addresses inside an agency's network.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
