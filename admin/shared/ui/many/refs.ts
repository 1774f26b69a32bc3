/** Records as they were read, for a request about several. */
export function refsOf(records: readonly { readonly id: string; readonly version: number }[]): {
  id: string;
  version: number;
}[] {
  return records.map(({ id, version }) => ({ id, version }));
}

/** Names of records by id. */
export function namesOf<R extends { readonly id: string }>(
  records: readonly R[],
  name: (record: R) => string,
): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, name(record)]));
}
