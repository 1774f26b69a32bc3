import type { CompetencyRecord } from "./fields.ts";

/** How rows stand below each other. */
export interface Outline {
  /** The row below which this one is indented. */
  parentOf(record: CompetencyRecord): CompetencyRecord | null;
  /** Whether others are indented below it. */
  isGroup(record: CompetencyRecord): boolean;
}

/**
 * Reads the indentation of the rows that name something: each stands below the nearest one above that begins further
 * left. Null where that does not place every row, so that a blank that slipped in means nothing.
 *
 * Example: `Năng lực chung`, `  Đạo đức`, `  Tổ chức` → the first is the group of the two others.
 */
export function outlineOf(records: readonly CompetencyRecord[]): Outline | null {
  const parents = new Map<CompetencyRecord, CompetencyRecord>();
  const open: CompetencyRecord[] = [];
  const named = records.filter(({ values }) => values.name !== null);
  for (const record of named) {
    while ((open.at(-1)?.indent ?? -1) >= record.indent) open.pop();
    const above = open.at(-1);
    if (above !== undefined) parents.set(record, above);
    open.push(record);
  }
  const groups = new Set(parents.values());
  if (!named.every((record) => parents.has(record) || groups.has(record))) return null;
  return { parentOf: (record) => parents.get(record) ?? null, isGroup: (record) => groups.has(record) };
}
