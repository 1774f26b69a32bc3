import canonicalize from "canonicalize";

/** JSON in the one form of RFC 8785, so that the same content always gives the same bytes and hash. */
export function canonicalJson(value: unknown): string {
  const text = (canonicalize as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}
