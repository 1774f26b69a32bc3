import canonicalize from "canonicalize";

/**
 * JSON in the one form of RFC 8785, so that the same content always gives the same bytes and hash.
 *
 * Plain content is put in order and written by the engine's own JSON, which writes text and numbers just as the RFC
 * says; whatever is not plain goes the long way.
 */
export function canonicalJson(value: unknown): string {
  const text = quick(value) ?? (canonicalize as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** A lone surrogate, which is not allowed, or a text that looks like one written out. */
const SURROGATE = /\\u[dD][89a-fA-F]/;
/** Keys that JavaScript does not keep in the order in which they are put. */
const UNORDERED = /^(\d|__proto__$)/;

/** Content that is not plain: numbers that are none, instances, keys that do not stay in order. */
const NOT_PLAIN = Symbol("not plain");

function quick(value: unknown): string | null {
  const ordered = inOrder(value, 0);
  if (ordered === NOT_PLAIN || ordered === undefined) return null;
  const text = JSON.stringify(ordered);
  return SURROGATE.test(text) ? null : text;
}

const DEEPEST = 200;

function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : NOT_PLAIN;
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || depth > DEEPEST) return NOT_PLAIN;
  if (Array.isArray(value)) return listInOrder(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return NOT_PLAIN;
  return recordInOrder(value as Readonly<Record<string, unknown>>, depth);
}

function listInOrder(list: readonly unknown[], depth: number): unknown {
  if ("toJSON" in list) return NOT_PLAIN;
  const ordered: unknown[] = [];
  for (const each of list) {
    const one = inOrder(each, depth + 1);
    if (one === NOT_PLAIN) return NOT_PLAIN;
    ordered.push(one);
  }
  return ordered;
}

function recordInOrder(record: Readonly<Record<string, unknown>>, depth: number): unknown {
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(record).sort()) {
    if (key === "toJSON" || UNORDERED.test(key)) return NOT_PLAIN;
    const one = inOrder(record[key], depth + 1);
    if (one === NOT_PLAIN) return NOT_PLAIN;
    ordered[key] = one;
  }
  return ordered;
}
