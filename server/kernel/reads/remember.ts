import type { Look } from "../work.ts";

const kept = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What a look finds out once and needs in several places: who heads what, who stands in for whom. It lives as long as
 * the look, which is one request or one transaction, so that nothing of it is ever older than the request.
 *
 * @param key one constant for each kind of fact.
 */
export function remember<T>(look: Look, key: unknown, find: () => T): T {
  const facts = kept.get(look) ?? new Map<unknown, unknown>();
  kept.set(look, facts);
  if (!facts.has(key)) facts.set(key, find());
  return facts.get(key) as T;
}

/** Lets a look ask anew: something was written. */
export function forget(look: Look): void {
  kept.delete(look);
}
