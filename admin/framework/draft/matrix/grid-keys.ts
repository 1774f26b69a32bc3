/** The cell that is picked, and whether it is being written in. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly isEditing: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a key means in the matrix; null leaves it to the browser. */
export type GridKey =
  | { readonly kind: "go"; readonly cursor: Cursor }
  | { readonly kind: "edit"; readonly text: string | null }
  | { readonly kind: "clear" }
  | { readonly kind: "revert" }
  | { readonly kind: "out" }
  | { readonly kind: "newline" };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The keys of spreadsheets: arrows, Home and End go about, Enter, F2 or a letter begins to write, Enter goes on downwards
 * and Tab to the right, Alt or Shift with Enter breaks the line, Escape takes back what was written.
 */
export function gridKey(pressed: PressedKey, cursor: Cursor, size: GridSize): GridKey | null {
  if (pressed.key === "Tab") return sideways(cursor, size, pressed.shiftKey ? -1 : 1);
  return cursor.isEditing ? writingKey(pressed, cursor, size) : walkingKey(pressed, cursor, size);
}

function writingKey({ key, shiftKey, altKey }: PressedKey, cursor: Cursor, size: GridSize): GridKey | null {
  if (key === "Escape") return { kind: "revert" };
  if (key !== "Enter") return null;
  if (altKey || shiftKey) return altKey ? { kind: "newline" } : null;
  return at(cursor.row + 1, cursor.column, size);
}

function walkingKey(pressed: PressedKey, { row, column }: Cursor, size: GridSize): GridKey | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  if (key === "ArrowDown") return at(isFar ? size.rows - 1 : row + 1, column, size);
  if (key === "ArrowUp") return at(isFar ? 0 : row - 1, column, size);
  if (key === "ArrowRight") return at(row, column + 1, size);
  if (key === "ArrowLeft") return at(row, column - 1, size);
  if (key === "PageDown") return at(row + 8, column, size);
  if (key === "PageUp") return at(row - 8, column, size);
  if (key === "Home") return at(isFar ? 0 : row, 0, size);
  if (key === "End") return at(isFar ? size.rows - 1 : row, size.columns - 1, size);
  if (isFar) return null;
  if (key === "Escape") return { kind: "out" };
  if (key === "Enter" || key === "F2") return { kind: "edit", text: null };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return [...key].length === 1 ? { kind: "edit", text: key } : null;
}

/** The next cell of the line, then of the next line; at both ends of the matrix the key leads out of it. */
function sideways({ row, column }: Cursor, { rows, columns }: GridSize, by: 1 | -1): GridKey | null {
  const next = row * columns + column + by;
  if (next < 0 || next >= rows * columns) return null;
  return { kind: "go", cursor: { row: Math.floor(next / columns), column: next % columns, isEditing: false } };
}

function at(row: number, column: number, { rows, columns }: GridSize): GridKey {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  return { kind: "go", cursor: { row: within(row, rows), column: within(column, columns), isEditing: false } };
}
