import type { DraftContent, DraftPlace } from "../draft-content.ts";
import { keyOf, placeOf, treeRows } from "../tree/tree-rows.ts";

const ALL_OPEN: ReadonlySet<string> = new Set();

/**
 * The part that Enter goes on to: after a criterion the next criterion, also of the next group; after a group whatever
 * comes next. Null after the last one.
 */
export function partAfter({ groups }: DraftContent, place: DraftPlace): DraftPlace | null {
  const rows = treeRows(groups, ALL_OPEN).filter(({ isGroup }) => place.criterion === null || !isGroup);
  const own = rows.findIndex(({ key }) => key === keyOf(place));
  const next = own < 0 ? undefined : rows[own + 1];
  return next ? placeOf(next.key) : null;
}

/** An entry of a list in a form: `levels.2.descriptor` → the third of `levels`, in its `descriptor`. */
export interface EntryField {
  readonly list: string;
  readonly index: number;
  readonly field: string | null;
}

export function entryField(path: string): EntryField | null {
  const [, list = "", index = "", field] = /^(levels|tiers|options|guidance)\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  return list === "" ? null : { list, index: Number(index), field: field ?? null };
}

export function entryPath({ list, index, field }: EntryField): string {
  return `${list}.${String(index)}${field === null ? "" : `.${field}`}`;
}

/** The field that is written first in a new entry of a list. */
export const FIRST_FIELD: Readonly<Record<string, string | null>> = {
  levels: "descriptor",
  tiers: "label",
  options: "label",
  guidance: null,
};
