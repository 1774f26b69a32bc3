import { type Competency, type Range, rangeText } from "../../levels.ts";
import { fits } from "./matrix-keys.ts";
import type { CellChange, MatrixRow } from "./matrix-state.ts";

/** What lies under the block that is copied or pasted. */
export interface Sheet {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Competency[];
}

/** What came of a block of a spreadsheet. */
export interface PastedBlock {
  readonly changes: readonly CellChange[];
  /** Cells that stand outside the matrix, in a position that is closed, or say no level that the competency has. */
  readonly left: number;
}

/** Where a block is laid. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * What a block of a spreadsheet says.
 *
 * A block with the codes of competencies in its first line and those of positions in its first column, as the whole
 * matrix is copied, is laid by them; any other one from the cell to the right and downwards.
 */
export function pastedBlock(sheet: Sheet, block: readonly (readonly string[])[], corner: Corner): PastedBlock {
  const [head = [], ...lines] = block;
  const columns = head.map((cell) => sheet.columns.findIndex(({ code }) => fold(code) === fold(cell)));
  if (!columns.some((column) => column >= 0)) return placed(sheet, positional(block, corner));
  const rowOf = new Map(sheet.rows.map(({ position }, row) => [fold(position.code), row]));
  const cells = lines.flatMap((line) => {
    const row = rowOf.get(fold(line[0] ?? "")) ?? -1;
    return line.flatMap((text, index) => {
      const column = columns[index] ?? -1;
      return column < 0 ? [] : [{ row, column, text }];
    });
  });
  return placed(sheet, cells);
}

interface PastedCell extends Corner {
  readonly text: string;
}

function positional(block: readonly (readonly string[])[], corner: Corner): PastedCell[] {
  return block.flatMap((line, down) =>
    line.map((text, right) => ({ row: corner.row + down, column: corner.column + right, text })),
  );
}

function placed({ rows, columns }: Sheet, cells: readonly PastedCell[]): PastedBlock {
  const changes: CellChange[] = [];
  let left = 0;
  for (const { row, column, text } of cells) {
    const [line, competency] = [rows[row], columns[column]];
    const range = rangeIn(text);
    if (!line || !competency || range === null) left += text.trim() === "" ? 0 : 1;
    else if (!line.position.canSetRequirements.allowed) left += 1;
    else if (range !== undefined && !fits(competency, line.position.positionClass, range)) left += 1;
    else changes.push({ positionId: line.position.id, code: competency.code, range });
  }
  return { changes, left };
}

/**
 * The range that a cell of a spreadsheet says; undefined for an empty one, null for what is no level.
 *
 * Example: "2-3", "2–3" and "3 – 2" → 2 to 3; "x" → level 1, as competencies without levels are ticked.
 */
export function rangeIn(text: string): Range | undefined | null {
  const plain = text.trim();
  if (/^[-–—]?$/.test(plain)) return undefined;
  if (/^(x|✓)$/i.test(plain)) return { minLevel: 1, maxLevel: 1 };
  const found = /^([1-5])(?:\s*[-–—]\s*([1-5]))?$/.exec(plain);
  if (found === null) return null;
  const [low, high] = [Number(found[1]), Number(found[2] ?? found[1])];
  return { minLevel: Math.min(low, high), maxLevel: Math.max(low, high) };
}

/** A range as a spreadsheet takes it; two levels are kept from becoming a day. Example: 2 to 3 → "2–3". */
export function cellOf(range: Range | undefined): string {
  return range === undefined ? "" : rangeText(range);
}

function fold(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
