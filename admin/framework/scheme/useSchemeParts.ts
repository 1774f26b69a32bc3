import { useCallback, useMemo, useRef } from "react";
import type { EditList } from "./PartTable.tsx";
import { readScheme, type SchemeData } from "./scheme-data.ts";
import { trimmed, writeScheme } from "./write-scheme.ts";

/** Puts a part in the place of what there was; undefined takes it out. */
export type PutPart = <K extends keyof SchemeData>(key: K, value: SchemeData[K] | undefined) => void;

const LISTS = [
  ...(["grades", "metrics", "findings", "formulas", "bands", "conditions", "gates"] as const),
  ...(["rollUp", "authority", "procedure", "processes", "uses"] as const),
] as const;
type ListName = (typeof LISTS)[number];
type Entry<K extends ListName> = NonNullable<SchemeData[K]>[number];
type EditLists = { readonly [K in ListName]: EditList<Entry<K>> };

export interface SchemeParts {
  /** Null when the text cannot be read: then only the text can be edited. */
  readonly scheme: SchemeData | null;
  readonly put: PutPart;
  readonly edit: EditLists;
}

/** What the tables of a tab get: rules that could be read, and the ways to change them. */
export interface TablesProps {
  readonly scheme: SchemeData;
  readonly parts: SchemeParts;
}

/**
 * The rules of a text as parts, and changes of parts as changes of the text.
 *
 * Parts that did not change keep their identity through a change, so that only what changed is drawn again.
 */
export function useSchemeParts(text: string, onText: (text: string) => void): SchemeParts {
  const known = useRef<{ text: string; scheme: SchemeData | null }>({ text: "", scheme: null });
  if (known.current.text !== text || known.current.scheme === null) known.current = { text, scheme: readScheme(text) };
  const report = useRef(onText);
  report.current = onText;
  const put = useCallback<PutPart>((key, value) => {
    const { text: before, scheme } = known.current;
    if (scheme === null) return;
    const { [key]: _replaced, ...others } = scheme;
    const next = writeScheme(before, key, cleaned(value));
    known.current = { text: next, scheme: (value === undefined ? others : { ...scheme, [key]: value }) as SchemeData };
    report.current(next);
  }, []);
  const edit = useMemo<EditLists>(() => {
    const editOf =
      <K extends ListName>(name: K): EditList<Entry<K>> =>
      (change) =>
        put(name, change((known.current.scheme?.[name] ?? []) as readonly Entry<K>[]) as unknown as SchemeData[K]);
    return Object.fromEntries(LISTS.map((name) => [name, editOf(name)])) as unknown as EditLists;
  }, [put]);
  return { scheme: known.current.scheme, put, edit };
}

function cleaned<T>(value: T): T {
  const clean = (part: unknown): unknown => (typeof part === "object" && part !== null ? trimmed(part) : part);
  return (Array.isArray(value) ? value.map(clean) : clean(value)) as T;
}
