/** The id behind a code. @throws RangeError when there is none. */
export function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new RangeError(`${code} is not known here`);
  return id;
}
