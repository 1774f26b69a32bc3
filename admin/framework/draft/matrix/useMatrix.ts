import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { EditDraft } from "../changes/useHistory.ts";
import type { CellEvents } from "./MatrixCell.tsx";
import type { DraftContent } from "../draft-content.ts";
import { type Cursor, gridKey } from "./grid-keys.ts";
import { cellText, type Facet, levelKey, type MatrixRow, withCell, withoutLevel } from "./matrix-rows.ts";
import { pastedCells } from "./paste-cells.ts";

interface MatrixState {
  readonly content: DraftContent;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  readonly facet: Facet;
  readonly edit: EditDraft;
  /** Told what was pasted. */
  readonly onPasted: (filled: number, left: number) => void;
  readonly onOut: () => void;
}

interface MatrixHandling {
  readonly cursor: Cursor;
  readonly on: CellEvents;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly area: RefObject<HTMLDivElement | null>;
}

/** Where the person is in the matrix, and what keys, clicks and pasted blocks do there. */
export function useMatrix(state: MatrixState): MatrixHandling {
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 0, isEditing: false });
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef({ ...state, cursor });
  latest.current = { ...state, cursor };
  const before = useRef("");
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusCell(area.current, cursor);
  }, [cursor]);
  const go = (next: Cursor): void => {
    wanted.current = true;
    if (next.isEditing) before.current = textAt(next) ?? "";
    setCursor(next);
  };
  const textAt = ({ row, column }: Pick<Cursor, "row" | "column">): string | null => {
    const { rows, columns, facet } = latest.current;
    const line = rows[row];
    return line ? cellText(line, columns[column] ?? "", facet) : null;
  };
  const isFixed = ({ row, column }: Cursor): boolean => {
    const { rows, columns, facet } = latest.current;
    const line = rows[row];
    return !line || (facet !== "vi" && cellText(line, columns[column] ?? "", "vi") === null);
  };
  const write = (row: number, column: number, text: string, how: "typed" | "alone" = "typed"): void => {
    const { rows, columns, facet, edit } = latest.current;
    const line = rows[row];
    if (!line) return;
    const exact = facet === "points" ? text.replace(",", ".").trim() : text;
    const key = levelKey(line, columns[column] ?? "");
    edit((content) => withCell(content, { place: line.place, key, facet, text: exact }, columns), how);
  };
  const clear = (row: number, column: number): void => {
    const { rows, columns, facet, edit } = latest.current;
    const line = rows[row];
    if (!line || textAt({ row, column }) === null) return;
    if (facet !== "vi") return write(row, column, "", "alone");
    edit((content) => withoutLevel(content, line.place, levelKey(line, columns[column] ?? "")), "alone");
  };
  const leave = (row: number, column: number): void => {
    if (latest.current.facet === "vi" && textAt({ row, column })?.trim() === "") clear(row, column);
    setCursor((now) => (now.row === row && now.column === column ? { ...now, isEditing: false } : now));
  };
  const acts = useRef({ go, write, leave });
  acts.current = { go, write, leave };
  const on = useMemo<CellEvents>(
    () => ({
      pick: (row, column, isEditing) => acts.current.go({ row, column, isEditing }),
      write: (row, column, text) => acts.current.write(row, column, text),
      leave: (row, column) => acts.current.leave(row, column),
    }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const size = { rows: state.rows.length, columns: state.columns.length };
    const key = gridKey(event, cursor, size);
    if (key === null) return;
    const { row, column } = cursor;
    if (key.kind === "edit" && isFixed(cursor)) return;
    event.preventDefault();
    if (cursor.isEditing && key.kind === "go") leave(row, column);
    if (key.kind === "go") go(key.cursor);
    else if (key.kind === "clear") clear(row, column);
    else if (key.kind === "out") state.onOut();
    else if (key.kind === "newline") document.execCommand("insertText", false, "\n");
    else if (key.kind === "revert") {
      write(row, column, before.current, "alone");
      go({ ...cursor, isEditing: false });
    } else {
      go({ ...cursor, isEditing: true });
      if (key.text !== null) write(row, column, key.text, "alone");
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (cursor.isEditing) return;
    event.preventDefault();
    const pasted = event.clipboardData.getData("text/plain");
    const { content, rows, columns, facet, edit, onPasted } = latest.current;
    const done = pastedCells(content, { rows, columns, facet }, cursor, pasted);
    edit(() => done.content, "alone");
    onPasted(done.filled, done.left);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (cursor.isEditing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", textAt(cursor) ?? "");
  };
  return { cursor, on, onKeyDown, onPaste, onCopy, area };
}

/** Puts the focus into a cell, or into the box in it with the cursor at the end. */
function focusCell(area: HTMLDivElement | null, { row, column, isEditing }: Cursor): void {
  const cell = area?.querySelector<HTMLElement>(`[data-cell="${String(row)}:${String(column)}"]`);
  const box = isEditing ? cell?.querySelector("textarea") : null;
  (box ?? cell)?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
