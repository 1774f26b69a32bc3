import { type Competency, levelOptions, type PositionClass, type Range } from "../../levels.ts";

/** A block of cells: where one stands, and from where it was drawn. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
  readonly fromColumn: number;
}

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a key means in the matrix; null leaves it to the browser. */
export type MatrixKey =
  | { readonly kind: "go"; readonly selection: Selection }
  | { readonly kind: "level"; readonly level: number; readonly extends: boolean }
  | { readonly kind: "clear" | "down" | "range" | "undo" | "redo" | "save" | "toggle" };

export interface PressedKey {
  readonly key: string;
  /** The key's place on the board: a digit stays one where Shift makes another sign of it. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** One cell alone. */
export function at(row: number, column: number): Selection {
  return { row, column, fromRow: row, fromColumn: column };
}

const COMMANDS: Readonly<Record<string, "undo" | "redo" | "save" | "down">> = {
  z: "undo",
  y: "redo",
  s: "save",
  d: "down",
};

/**
 * The keys of the matrix: arrows go about, with Shift they draw a block; a digit sets the level, with Shift or after a
 * hyphen it widens the range; Delete takes the requirement away; Ctrl+D takes the level from the cell above.
 */
export function matrixKey(pressed: PressedKey, selection: Selection, size: MatrixSize): MatrixKey | null {
  if (pressed.altKey) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(pressed.code)?.[1] ?? /^[0-9]$/.exec(pressed.key)?.[0];
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  if (isCommand) {
    const command =
      pressed.shiftKey && pressed.key.toLowerCase() === "z" ? "redo" : COMMANDS[pressed.key.toLowerCase()];
    if (command !== undefined) return { kind: command };
    if (pressed.key.toLowerCase() === "a") return { kind: "go", selection: whole(selection, size) };
  }
  const next = moved(pressed, selection, size);
  if (next !== null) return { kind: "go", selection: next };
  if (isCommand) return null;
  if (digit === "0" || pressed.key === "Delete" || pressed.key === "Backspace") return { kind: "clear" };
  if (digit !== undefined) return { kind: "level", level: Number(digit), extends: pressed.shiftKey };
  if (pressed.key === "-") return { kind: "range" };
  return pressed.key === " " ? { kind: "toggle" } : null;
}

function whole(selection: Selection, { rows, columns }: MatrixSize): Selection {
  return { ...selection, row: rows - 1, column: columns - 1, fromRow: 0, fromColumn: 0 };
}

function moved(pressed: PressedKey, selection: Selection, size: MatrixSize): Selection | null {
  const step = stepOf(pressed, selection, size);
  if (step === null) return null;
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  const [row, column] = [within(step.row, size.rows), within(step.column, size.columns)];
  const draws = pressed.shiftKey && pressed.key !== "Enter";
  return draws ? { ...selection, row, column } : at(row, column);
}

function stepOf(
  { key, ctrlKey, metaKey, shiftKey }: PressedKey,
  { row, column }: Selection,
  { rows, columns }: MatrixSize,
): { readonly row: number; readonly column: number } | null {
  const isFar = ctrlKey || metaKey;
  if (key === "ArrowDown") return { row: isFar ? rows - 1 : row + 1, column };
  if (key === "ArrowUp") return { row: isFar ? 0 : row - 1, column };
  if (key === "ArrowRight") return { row, column: isFar ? columns - 1 : column + 1 };
  if (key === "ArrowLeft") return { row, column: isFar ? 0 : column - 1 };
  if (key === "PageDown") return { row: row + 10, column };
  if (key === "PageUp") return { row: row - 10, column };
  if (key === "Home") return { row: isFar ? 0 : row, column: 0 };
  if (key === "End") return { row: isFar ? rows - 1 : row, column: columns - 1 };
  return key === "Enter" ? { row: shiftKey ? row - 1 : row + 1, column } : null;
}

/** The rows and columns of a block, the first and the last. */
export function spanOf({ row, column, fromRow, fromColumn }: Selection): {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
} {
  return {
    rows: [Math.min(row, fromRow), Math.max(row, fromRow)],
    columns: [Math.min(column, fromColumn), Math.max(column, fromColumn)],
  };
}

/**
 * A range after a digit: that level alone, or the range widened or narrowed to it.
 *
 * Example: 2–3 and 4 → 4; 2 widened by 4 → 2–4; 2–4 widened by 1 → 1–4.
 */
export function withLevel(range: Range | undefined, level: number, extend: boolean): Range {
  if (!extend || range === undefined) return { minLevel: level, maxLevel: level };
  if (level < range.minLevel) return { ...range, minLevel: level };
  return { ...range, maxLevel: level };
}

/** Whether a competency has both ends of a range for the class of positions. */
export function fits(competency: Competency, positionClass: PositionClass, { minLevel, maxLevel }: Range): boolean {
  const levels = levelOptions(competency, positionClass).map(({ level }) => level);
  return levels.includes(minLevel) && levels.includes(maxLevel);
}
