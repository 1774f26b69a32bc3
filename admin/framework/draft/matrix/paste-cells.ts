import type { DraftContent } from "../draft-content.ts";
import { sheetRows, sheetText } from "../paste/sheet-rows.ts";
import { cellText, type Facet, levelKey, type MatrixRow, withCell, withoutLevel } from "./matrix-rows.ts";

export interface PastedCells {
  readonly content: DraftContent;
  readonly filled: number;
  /** Cells of the block that stand outside the matrix, or say something of a level that is missing. */
  readonly left: number;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * The content with a block of a spreadsheet in the matrix, from a cell to the right and downwards.
 *
 * An empty cell of the block makes a gap. Points are taken with the comma of Vietnamese sheets.
 */
export function pastedCells(
  content: DraftContent,
  { rows, columns, facet }: { rows: readonly MatrixRow[]; columns: readonly string[]; facet: Facet },
  corner: Corner,
  pasted: string,
): PastedCells {
  let next = content;
  let [filled, left] = [0, 0];
  for (const [down, cells] of sheetRows(pasted).entries()) {
    for (const [right, raw] of cells.entries()) {
      const [row, column] = [rows[corner.row + down], columns[corner.column + right]];
      if (!row || column === undefined) {
        if (raw !== "") left += 1;
        continue;
      }
      const text = facet === "points" ? raw.replace(",", ".") : raw;
      const before = next;
      const key = levelKey(row, column);
      next =
        facet === "vi" && text === ""
          ? withoutLevel(next, row.place, key)
          : withCell(next, { place: row.place, key, facet, text }, columns);
      const isMissing = facet !== "vi" && text !== "" && cellText(row, column, "vi") === null;
      if (isMissing) left += 1;
      else if (next !== before && text !== "") filled += 1;
    }
  }
  return { content: next, filled, left };
}

/** The whole matrix as a spreadsheet takes it: code, name, then a column for each level. */
export function matrixText(rows: readonly MatrixRow[], columns: readonly string[], facet: Facet): string {
  const lines = rows.map((row) => [
    row.criterion.code,
    row.criterion.text.vi,
    ...columns.map((column) => cellText(row, column, facet) ?? ""),
  ]);
  return sheetText([["", "", ...columns], ...lines]);
}
