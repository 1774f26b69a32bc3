import { useCallback, useEffect, useMemo, useRef } from "react";
import { type FieldDifference, fieldDifferences, mergeDraft, type Values } from "../../trouble/merge-fields.ts";

/** How the fields of a draft are said: their labels, and their values where they are no plain texts. */
export type DraftWords<D> = {
  readonly [Field in keyof D]?: readonly [label: string, text?: (value: D[Field]) => string];
};

/** What was typed beside the stored record, to be put together field by field. */
export interface DraftMerge<D extends object> {
  readonly draft: D;
  /** The record as it is stored now, in the shape of the draft. */
  readonly stored: D;
  readonly words: DraftWords<D>;
  /** The form shows what came of it. */
  readonly onMerged: (draft: D) => void;
}

interface Merge<D extends object> {
  readonly differences: readonly FieldDifference[];
  /** The draft with the stored side of the fields of these labels. */
  readonly merged: (theirs: ReadonlySet<string>) => D;
  /** From now on the stored record is what the draft began with. */
  readonly began: () => void;
}

/** Puts a draft and what is stored now together, seen from the record with which the draft began when it was opened. */
export function useMerge<D extends object>(merge: DraftMerge<D> | undefined, open = true): Merge<D> {
  const base = useRef(merge?.stored);
  const latest = useRef(merge);
  latest.current = merge;
  const began = useCallback((): void => void (base.current = latest.current?.stored), []);
  useEffect(() => {
    if (open) began();
  }, [open, began]);
  const sides = useMemo(() => {
    if (merge === undefined) return { differences: [], of: null };
    const { draft, stored, words } = merge;
    const of = { base: (base.current ?? stored) as Values, mine: draft as Values, theirs: stored as Values };
    return { differences: differencesOf(of, words), of };
  }, [merge]);
  const merged = (theirs: ReadonlySet<string>): D =>
    (sides.of === null ? {} : mergeDraft(sides.of, sides.differences, theirs)) as D;
  return { differences: sides.differences, merged, began };
}

type Said = Readonly<Record<string, readonly [string, ((value: unknown) => string)?] | undefined>>;

function differencesOf<D>(
  { base, mine, theirs }: { readonly base: Values; readonly mine: Values; readonly theirs: Values },
  words: DraftWords<D>,
): FieldDifference[] {
  const said = words as Said;
  return fieldDifferences(base, mine, theirs, {
    label: (field) => said[field]?.[0] ?? "",
    text: (field, value) => {
      const text = said[field]?.[1];
      if (text !== undefined) return text(value);
      return typeof value === "string" ? value : "";
    },
  });
}
