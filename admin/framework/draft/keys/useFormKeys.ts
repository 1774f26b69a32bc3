import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { DraftContent, DraftPlace } from "../draft-content.ts";
import type { PartActs } from "../tree/usePartActs.ts";
import { entryField, entryPath, FIRST_FIELD, partAfter } from "./next-part.ts";

/** Brings the cursor into a field of the form that is drawn next, with its text marked. */
export function useWriting(): {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly write: (field: string) => void;
} {
  const area = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ readonly field: string } | null>(null);
  const write = useCallback((field: string) => setAsked({ field }), []);
  useEffect(() => {
    if (asked === null) return;
    const carrier = area.current?.querySelector(`[data-place="${CSS.escape(asked.field)}"]`);
    const box = carrier?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      "input, textarea:not([aria-hidden=true])",
    );
    box?.focus();
    box?.select();
  }, [asked]);
  return { area, write };
}

interface FormKeysInput {
  readonly content: DraftContent;
  readonly place: DraftPlace | null;
  readonly acts: PartActs;
  readonly onPick: (place: DraftPlace) => void;
  readonly onWrite: (field: string) => void;
  /** Back to the line of the tree. */
  readonly onOut: () => void;
}

/**
 * The keys of the form beside the tree: Enter goes to the same field of the next part or entry and adds one after the last,
 * Ctrl+Enter adds a criterion at once, Alt or Shift with Enter breaks the line, Escape goes back to the tree.
 */
export function useFormKeys(input: FormKeysInput): {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
} {
  const { content, place, acts, onPick, onWrite, onOut } = input;
  const nextPart = (field: string): void => {
    const next = place && partAfter(content, place);
    if (next) {
      onPick(next);
      onWrite(next.criterion === null || place?.criterion === null ? "text" : field);
    } else acts.addCriterion();
  };
  const nextEntry = (form: HTMLElement, path: string): boolean => {
    const entry = entryField(path);
    if (entry === null) return false;
    const next = entryPath({ ...entry, index: entry.index + 1 });
    if (!form.querySelector(`[data-place="${CSS.escape(next)}"]`)) addButton(form, entry.list)?.click();
    onWrite(next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget: form } = event;
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!(target instanceof HTMLElement) || !form.contains(target)) return;
    if (event.key === "Escape") return onOut();
    if (event.key !== "Enter") return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      return acts.addCriterion();
    }
    if (event.shiftKey || !target.matches("input:not([role]), textarea:not([role])")) return;
    const path = target.closest<HTMLElement>("[data-place]")?.dataset["place"];
    if (path === undefined) return;
    event.preventDefault();
    if (event.altKey) document.execCommand("insertText", false, "\n");
    else if (!nextEntry(form, path)) nextPart(path);
  };
  const onClick = ({ target }: MouseEvent<HTMLElement>): void => {
    const { add: list, next } = (target as HTMLElement).closest<HTMLElement>("[data-add]")?.dataset ?? {};
    if (list === undefined) return;
    onWrite(entryPath({ list, index: Number(next), field: FIRST_FIELD[list] ?? null }));
  };
  return { onKeyDown, onClick };
}

function addButton(form: HTMLElement, list: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-add="${list}"]`);
}
