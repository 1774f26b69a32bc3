import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { sheetRows, sheetText } from "../../framework/draft/paste/sheet-rows.ts";
import { type Competency, isYesOrNo } from "../levels.ts";
import { at, fits, matrixKey, type Selection, spanOf, withLevel } from "./model/matrix-keys.ts";
import { cellOf, pastedBlock } from "./model/matrix-paste.ts";
import { type CellChange, type MatrixRow, type MatrixState, rangesOfPosition } from "./model/matrix-state.ts";

interface GridOf {
  readonly state: MatrixState;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Competency[];
  readonly edit: (changes: readonly CellChange[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly onPasted: (filled: number, left: number) => void;
}

interface GridHandling {
  readonly selection: Selection;
  /** The cell under the pointer, whose levels are told. */
  readonly hovered: Selection | null;
  /** A level was pressed that a chosen competency does not have. */
  readonly isRefused: boolean;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly on: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onMouseOver: (event: MouseEvent) => void;
    readonly onMouseLeave: () => void;
    readonly onFocus: (event: { readonly target: EventTarget }) => void;
  };
}

const MET = { minLevel: 1, maxLevel: 1 };

/** Where one is in the matrix, and what keys, the pointer and pasted blocks do there. */
export function useMatrixGrid(of: GridOf): GridHandling {
  const { state, rows, columns, edit } = of;
  const [picked, setSelection] = useState<Selection>(at(0, 0));
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [isRefused, setRefused] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const widens = useRef(false);
  const selection = within(picked, rows.length, columns.length);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    area.current?.querySelector<HTMLElement>(`[data-cell="${cellName(selection)}"]`)?.focus();
  }, [selection]);
  const go = (next: Selection): void => {
    wanted.current = true;
    widens.current = false;
    setRefused(false);
    setSelection(next);
  };
  const chosen = (): { row: MatrixRow; competency: Competency }[] => {
    const { rows: lines, columns: span } = spanOf(selection);
    return rows
      .slice(lines[0], lines[1] + 1)
      .flatMap((row) => columns.slice(span[0], span[1] + 1).map((competency) => ({ row, competency })));
  };
  /** Sets each chosen cell that is open and has such a level. */
  const set = (rangeFor: (cell: { row: MatrixRow; competency: Competency }) => CellChange["range"]): void => {
    const open = chosen().filter(({ row }) => row.position.canSetRequirements.allowed);
    const changes = open.map((cell) => ({ cell, range: rangeFor(cell) }));
    const fitting = changes.filter(
      ({ cell, range }) => range === undefined || fits(cell.competency, cell.row.position.positionClass, range),
    );
    setRefused(fitting.length < changes.length);
    edit(fitting.map(({ cell, range }) => ({ positionId: cell.row.position.id, code: cell.competency.code, range })));
  };
  const now = ({ row, competency }: { row: MatrixRow; competency: Competency }): CellChange["range"] =>
    rangesOfPosition(state, row.position.id).get(competency.code);
  const fillDown = (): void => {
    const [first, last] = spanOf(selection).rows;
    const source = rows[first === last ? first - 1 : first];
    if (source) set((cell) => now({ ...cell, row: source }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || cellAt(event.target) === null) return;
    const key = matrixKey(event, selection, { rows: rows.length, columns: columns.length });
    if (key === null) return;
    event.preventDefault();
    setHovered(null);
    const isWidening = widens.current;
    widens.current = key.kind === "range";
    if (key.kind === "go") go(key.selection);
    else if (key.kind === "level") set((cell) => withLevel(now(cell), key.level, key.extends || isWidening));
    else if (key.kind === "clear") set(() => undefined);
    else if (key.kind === "toggle")
      set((cell) => (isYesOrNo(cell.competency) ? (now(cell) ? undefined : MET) : now(cell)));
    else if (key.kind === "down") fillDown();
    else if (key.kind === "undo") of.undo();
    else if (key.kind === "redo") of.redo();
    else if (key.kind === "save") of.save();
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const block = sheetRows(event.clipboardData.getData("text/plain"));
    const { rows: lines, columns: span } = spanOf(selection);
    const isOne = block.length === 1 && block[0]?.length === 1;
    const line = Array.from({ length: span[1] - span[0] + 1 }, () => block[0]?.[0] ?? "");
    const laid = isOne ? Array.from({ length: lines[1] - lines[0] + 1 }, () => line) : block;
    const { changes, left } = pastedBlock({ rows, columns }, laid, { row: lines[0], column: span[0] });
    edit(changes);
    of.onPasted(changes.length, left);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (cellAt(event.target) === null) return;
    event.preventDefault();
    const { rows: lines, columns: span } = spanOf(selection);
    const block = rows
      .slice(lines[0], lines[1] + 1)
      .map((row) => columns.slice(span[0], span[1] + 1).map((competency) => cellOf(now({ row, competency }))));
    event.clipboardData.setData("text/plain", sheetText(block));
  };
  const onMouseDown = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell === null) return;
    if (!event.shiftKey) return go(cell);
    event.preventDefault();
    go({ ...cell, fromRow: selection.fromRow, fromColumn: selection.fromColumn });
  };
  const onMouseOver = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    setHovered(cell);
    if (cell !== null && event.buttons === 1)
      go({ ...cell, fromRow: selection.fromRow, fromColumn: selection.fromColumn });
  };
  const onFocus = ({ target }: { readonly target: EventTarget }): void => {
    const cell = cellAt(target);
    if (cell !== null && (cell.row !== selection.row || cell.column !== selection.column)) setSelection(cell);
  };
  const on = { onKeyDown, onPaste, onCopy, onMouseDown, onMouseOver, onMouseLeave: () => setHovered(null), onFocus };
  return { selection, hovered, isRefused, area, on };
}

function cellName({ row, column }: Pick<Selection, "row" | "column">): string {
  return `${String(row)}:${String(column)}`;
}

/** The cell of the matrix in which something happens. */
function cellAt(target: EventTarget): Selection | null {
  const name = target instanceof Element ? target.closest<HTMLElement>("[data-cell]")?.dataset["cell"] : undefined;
  if (name === undefined) return null;
  const [row = 0, column = 0] = name.split(":").map(Number);
  return at(row, column);
}

/** The same block as far as the matrix still has its cells; another filter may show fewer. */
function within(selection: Selection, rows: number, columns: number): Selection {
  const { row, column, fromRow, fromColumn } = selection;
  if (row < rows && fromRow < rows && column < columns && fromColumn < columns) return selection;
  return at(Math.max(0, Math.min(row, rows - 1)), Math.max(0, Math.min(column, columns - 1)));
}
