import type { Difference } from "../ui/StaleDialog.tsx";

/** The values of a form or a record, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** A field of a form on which the two sides differ. */
export interface FieldDifference extends Difference {
  readonly field: string;
}

/** The words in which a form says its fields and their values. */
export interface FieldWords {
  /** The label of a field; empty for what the form does not show. */
  readonly label: (field: string) => string;
  readonly text: (field: string, value: unknown) => string;
}

/** Where what was typed and what is stored now differ, in the words of the form. */
export function fieldDifferences(base: Values, mine: Values, theirs: Values, words: FieldWords): FieldDifference[] {
  return Object.keys(mine).flatMap((field) => {
    const label = words.label(field);
    if (label === "" || field === "version" || same(mine[field], theirs[field])) return [];
    const text = (values: Values): string => words.text(field, values[field]);
    return [{ field, label, base: text(base), mine: text(mine), theirs: text(theirs) }];
  });
}

/**
 * The stored record with the fields of mine that are kept; its version is the stored one, so that it can be saved.
 * Example: mine `{ name: "A", code: "1" }`, theirs `{ name: "B", code: "2" }`, theirs for `code` → `{ name: "A", code: "2" }`.
 */
export function mergeFields(
  mine: Values,
  theirs: Values,
  differences: readonly FieldDifference[],
  takeTheirs: ReadonlySet<string>,
): Record<string, unknown> {
  const kept = differences.filter(({ label }) => !takeTheirs.has(label)).map(({ field }) => [field, mine[field]]);
  return { ...mine, ...theirs, ...Object.fromEntries(kept) };
}

/**
 * The draft of a form with the stored side of the fields that take it; what the form does not say by a label stays mine
 * where I changed it. Example: base `{ a: 1, b: 1 }`, mine `{ a: 2, b: 1 }`, theirs `{ a: 3, b: 4 }`, theirs for nothing → `{ a: 2, b: 4 }`.
 */
export function mergeDraft(
  { base, mine, theirs }: { readonly base: Values; readonly mine: Values; readonly theirs: Values },
  differences: readonly FieldDifference[],
  takeTheirs: ReadonlySet<string>,
): Record<string, unknown> {
  const said = new Map(differences.map(({ field, label }) => [field, label]));
  const side = (field: string): unknown => {
    const label = said.get(field);
    const takes = label === undefined ? same(base[field], mine[field]) : takeTheirs.has(label);
    return takes ? theirs[field] : mine[field];
  };
  return Object.fromEntries(Object.keys(mine).map((field) => [field, side(field)]));
}

/** Of two records that were chosen from a list only the id counts. */
function same(one: unknown, other: unknown): boolean {
  const [left, right] = [idOf(one), idOf(other)];
  if (left !== null && right !== null) return left === right;
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : null;
}

/** Whether a form holds something else than it began with; an empty text and nothing are the same. */
export function differs(values: Values, from: Values): boolean {
  return Object.keys(values).some((field) => !same(values[field] || null, from[field] || null));
}
