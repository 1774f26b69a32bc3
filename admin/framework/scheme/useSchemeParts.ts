import { useCallback, useMemo, useRef } from "react";
import type { EditList } from "./PartTable.tsx";
import type { PutPart } from "./Basics.tsx";
import { readScheme, type SchemeData, trimmed, writeScheme } from "./scheme-data.ts";

type ListName = "grades" | "metrics" | "findings" | "formulas" | "bands" | "conditions" | "gates";
type Entry<K extends ListName> = NonNullable<SchemeData[K]>[number];
type EditLists = { readonly [K in ListName]: EditList<Entry<K>> };

interface SchemeParts {
  /** Null when the text cannot be read: then only the text can be edited. */
  readonly scheme: SchemeData | null;
  readonly put: PutPart;
  readonly edit: EditLists;
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
    const clean = Array.isArray(value) ? value.map((part) => (typeof part === "object" ? trimmed(part) : part)) : value;
    const next = writeScheme(before, key, clean as SchemeData[typeof key]);
    known.current = { text: next, scheme: (value === undefined ? others : { ...scheme, [key]: value }) as SchemeData };
    report.current(next);
  }, []);
  const edit = useMemo<EditLists>(() => {
    const editOf =
      <K extends ListName>(name: K): EditList<Entry<K>> =>
      (change) =>
        put(name, change((known.current.scheme?.[name] ?? []) as readonly Entry<K>[]) as unknown as SchemeData[K]);
    return {
      grades: editOf("grades"),
      metrics: editOf("metrics"),
      findings: editOf("findings"),
      formulas: editOf("formulas"),
      bands: editOf("bands"),
      conditions: editOf("conditions"),
      gates: editOf("gates"),
    };
  }, [put]);
  return { scheme: known.current.scheme, put, edit };
}
