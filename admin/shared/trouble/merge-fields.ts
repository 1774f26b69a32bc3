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

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** Whether a form holds something else than it began with; an empty text and nothing are the same. */
export function differs(values: Values, from: Values): boolean {
  return Object.keys(values).some((field) => !same(values[field] || null, from[field] || null));
}
