import { type KeyboardEvent, type RefObject, useRef } from "react";
import { useChosen } from "../../decision/chosen.tsx";
import type { HeadRow } from "../../decision/head-rows.ts";
import { commandOf, typedGrade, within } from "./grid-keys.ts";
import { type GridStore, useGrid } from "./grid-store.tsx";
import { ROW_HEIGHT } from "./useWindowing.ts";

/** Letters that follow each other within this time make one word. */
const ONE_WORD = 900;

interface KeysOptions {
  readonly rows: readonly HeadRow[];
  /** Columns with the one of the menus. */
  readonly columns: number;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onPickAll: () => void;
  readonly onHelp: () => void;
}

interface InCell {
  readonly id: string;
  readonly cell: HTMLElement;
  readonly key: string;
}

type Acts = Readonly<Record<"pick" | "pickAll" | "keys" | "open" | "drop", (at: InCell) => void>>;

/** The keys of the grid: moving, selecting, choosing a grade by typing. */
export function useGridKeys({ rows, columns, box, onPickAll, onHelp }: KeysOptions): (event: KeyboardEvent) => void {
  const grid = useGrid();
  const verbs = useChoosing();
  const typed = useRef({ text: "", at: 0 });
  const placeOf = (id: string | undefined): number =>
    Math.max(
      0,
      rows.findIndex((row) => row.id === id),
    );
  const go = (place: number, column: number): void => {
    const row = rows[within(place, rows.length)];
    if (row === undefined) return;
    const at = { id: row.id, place: within(place, rows.length), column: within(column, columns) };
    grid.go(at.id, at.column);
    focusCell(box.current, at);
  };
  const act: Acts = {
    pick: ({ id }) => grid.toggle(id),
    pickAll: onPickAll,
    keys: onHelp,
    open: ({ cell }) => openCell(cell),
    drop: ({ id, key }) => drop(grid, verbs, concerned(grid, rows, id), key),
  };
  return (event) => {
    const cell = cellOf(event);
    if (cell === null) return;
    const column = Number(cell.dataset["column"]);
    const id = cell.closest<HTMLElement>("[data-row]")?.dataset["row"];
    const pressed = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
    const command = event.altKey ? null : commandOf(pressed);
    if (command === null || id === undefined) return;
    event.preventDefault();
    const place = placeOf(id);
    if (command.kind !== "type") typed.current = { text: "", at: 0 };
    if (command.kind === "type") {
      const word = event.timeStamp - typed.current.at < ONE_WORD ? typed.current.text : "";
      typed.current = { text: word + command.text, at: event.timeStamp };
      verbs.type(concerned(grid, rows, id), typed.current.text);
    } else if (command.kind === "move") {
      const anchor = grid.read().anchor ?? id;
      go(place + command.rows, column + command.columns);
      if (command.extend) stretch(grid, rows, anchor, within(place + command.rows, rows.length));
    } else if (command.kind === "edge") {
      const [row, side] = [command.row, command.column];
      go(
        row === null ? place : row === "first" ? 0 : rows.length - 1,
        side === "first" ? 0 : side === "last" ? columns - 1 : column,
      );
    } else act[command.kind]({ id, cell, key: event.key });
  };
}

/** The cell that a key was pressed in; null where something inside the cell answers the key itself. */
function cellOf({ target, key }: KeyboardEvent): HTMLElement | null {
  const element = target as HTMLElement;
  const cell = element.closest<HTMLElement>("[data-column]");
  if (cell === null || cell === element) return cell;
  if (element.matches("select, input:not([type='checkbox']), textarea, [role='menuitem']")) return null;
  return key === "Enter" || key === " " ? null : cell;
}

/** The rows that a key is about: all selected ones where the cursor stands in one of them. */
function concerned(grid: GridStore, rows: readonly HeadRow[], id: string): HeadRow[] {
  const { picked } = grid.read();
  return rows.filter((row) => (picked.has(id) ? picked.has(row.id) : row.id === id));
}

/** Selects from the anchor to a place; the cursor stands there already. */
function stretch(grid: GridStore, rows: readonly HeadRow[], anchor: string, to: number): void {
  const from = rows.findIndex(({ id }) => id === anchor);
  const [first, last] = from < to ? [from, to] : [to, from];
  grid.pick(rows.slice(Math.max(0, first), last + 1).map(({ id }) => id));
  grid.put({ anchor });
}

function drop(grid: GridStore, { drop: unchoose }: Choosing, rows: readonly HeadRow[], key: string): void {
  if (!unchoose(rows) && key === "Escape") grid.pick([]);
}

/** Goes into what a cell holds: follows its only link, opens its menu, or begins to choose. */
function openCell(cell: HTMLElement): void {
  const choice = cell.querySelector<HTMLSelectElement>("select");
  if (choice === null) return cell.querySelector<HTMLElement>("a, button")?.click();
  choice.focus();
  if ("showPicker" in choice && navigator.userActivation.isActive) choice.showPicker();
}

interface Choosing {
  readonly type: (rows: readonly HeadRow[], text: string) => void;
  /** @returns whether there was something to drop. */
  readonly drop: (rows: readonly HeadRow[]) => boolean;
}

/** Choosing grades for rows that are open; read when a key comes, so that the table is not drawn for it. */
function useChoosing(): Choosing {
  const table = useChosen();
  const latest = useRef(table);
  latest.current = table;
  return {
    type: (rows, text) => {
      for (const row of rows.filter(({ abilities }) => abilities.canDecide.allowed)) {
        const grade = typedGrade(
          row.grades.map(({ code }) => code),
          text,
        );
        if (grade !== null) latest.current?.choose(row.id, grade);
      }
    },
    drop: (rows) => {
      const chosen = rows.filter(({ id }) => latest.current?.grades.has(id));
      for (const { id } of chosen) latest.current?.choose(id, null);
      return chosen.length > 0;
    },
  };
}

/** Brings a row into sight and the focus to its cell: at once where the row is drawn, else as soon as it is. */
function focusCell(
  box: HTMLElement | null,
  { id, place, column }: { id: string; place: number; column: number },
): void {
  intoSight(box, place);
  const focus = (): boolean => {
    const cell = box?.querySelector<HTMLElement>(`[data-row="${id}"] > [data-column="${String(column)}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    return Boolean(cell);
  };
  if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
}

const HEAD = 44;

function intoSight(box: HTMLElement | null, place: number): void {
  if (box === null || place < 0) return;
  const top = place * ROW_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT + HEAD > box.scrollTop + box.clientHeight)
    box.scrollTop = top + ROW_HEIGHT + HEAD - box.clientHeight;
}
