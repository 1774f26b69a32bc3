import type { KeyboardEvent } from "react";

/** A cell of the grid, by row and column from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell in which something happened; null outside the cells. */
export function cellAt(target: EventTarget): Cell | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/**
 * Goes from cell to cell by the keys of spreadsheets: Enter and the arrows up and down; Enter in the last row asks for a
 * new one. A field for days keeps its own arrows.
 */
export function stepIn(event: KeyboardEvent, area: HTMLElement | null): "add" | "moved" | null {
  const at = cellAt(event.target);
  if (at === null || area === null || event.altKey || event.ctrlKey || event.metaKey) return null;
  const isDay = event.target instanceof HTMLInputElement && event.target.type === "date";
  const down =
    event.key === "Enter" && !event.shiftKey
      ? 1
      : isDay
        ? 0
        : event.key === "ArrowDown"
          ? 1
          : event.key === "ArrowUp"
            ? -1
            : 0;
  if (down === 0) return null;
  event.preventDefault();
  if (focusCell(area, { row: at.row + down, column: at.column })) return "moved";
  if (event.key !== "Enter") return null;
  requestAnimationFrame(() => focusCell(area, { row: at.row + 1, column: 0 }));
  return "add";
}

function focusCell(area: HTMLElement, { row, column }: Cell): boolean {
  const field = area.querySelector<HTMLInputElement>(`[data-row="${String(row)}"][data-column="${String(column)}"]`);
  field?.focus();
  return field !== null;
}
