import { Refused, TooLarge, tidy } from "../../kernel/index.ts";
import { readCsvGrid } from "./sheet-csv.ts";
import { readXlsxGrid } from "./sheet-xlsx.ts";

/** Limits of a spreadsheet that is read; blank cells do not count. */
export const SHEET_LIMITS = { bytes: 20 * 1024 * 1024, rows: 20_000, columns: 60, cells: 300_000 };

/** Other requests are served between so many rows. */
const ROWS_AT_ONCE = 1_000;

/** One row as the spreadsheet numbers it; all rows of a sheet have the same number of cells. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Blanks before the text of each cell, where any cell of the row begins with some. */
  readonly indents?: readonly number[];
}

/** A cell that holds a formula; it is blank in the grid, since nothing says that its stored value is right. */
export interface SheetFormula {
  /** Name of the cell, such as `K12`. */
  readonly cell: string;
  readonly row: number;
}

/** A sheet as a grid of texts. */
export interface Sheet {
  /** Name of the sheet; empty for CSV. */
  readonly sheetName: string;
  /** Names of all visible sheets of the file. */
  readonly sheetNames: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly formulas: readonly SheetFormula[];
}

/** What a reader of one format must not go over. */
export type SheetLimits = Pick<typeof SHEET_LIMITS, "rows" | "columns" | "cells">;

/** Which sheet is read, and how much of it where the usual limits are too low. */
export interface SheetOptions {
  readonly sheet?: string | null;
  readonly limits?: Partial<Pick<SheetLimits, "rows" | "cells">>;
}

/** The grid as a reader of one format brings it; `rows[0]` is the first row of the sheet. */
export interface RawSheet {
  readonly sheetName: string;
  readonly sheetNames: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row before the first one of the grid, where something stands that is no row of the table. */
  readonly rowsBefore?: number;
  readonly formulas: readonly SheetFormula[];
}

/**
 * Reads one sheet of an XLSX or CSV file into a grid of texts.
 *
 * Texts are NFC without control characters and blanks around them (how many stood before is kept beside); numbers have a point in XLSX and stay as written in
 * CSV, days read `2026-07-31`. A cell merged over several rows counts for each of them. CSV may be UTF-8, UTF-16 with
 * its mark or Windows-1258, separated by semicolon, comma or tabulator. Blank rows at the end fall away.
 *
 * @throws TooLarge `sheet.bytes`, `sheet.rows`, `sheet.columns`, `sheet.cells` over the limits.
 * @throws Refused `sheet.unreadable`, `sheet.unknown` (no sheet of that name), `sheet.blank`, or what an unsound archive
 * is refused for.
 */
export async function readSheet(bytes: Buffer, options: SheetOptions = {}): Promise<Sheet> {
  const limits = { ...SHEET_LIMITS, ...options.limits };
  if (bytes.length > SHEET_LIMITS.bytes) throw new TooLarge("sheet.bytes", { limit: SHEET_LIMITS.bytes / 1024 / 1024 });
  const isArchive = bytes.subarray(0, 2).toString("latin1") === "PK";
  const wanted = options.sheet?.trim() ? tidy(options.sheet) : null;
  const raw = isArchive ? await readXlsxGrid(bytes, wanted, limits) : readCsvGrid(bytes, limits);
  const { rows: grid, rowsBefore = 0, ...rest } = raw;
  const cleaned: string[][] = [];
  for (const cells of grid) {
    if (cleaned.push(cells.map(cleanCell)) % ROWS_AT_ONCE === 0) await new Promise(setImmediate);
  }
  const height = cleaned.findLastIndex((cells) => cells.some((text) => text !== "")) + 1;
  if (height === 0) throw new Refused("sheet.blank", { sheet: raw.sheetName });
  const width = cleaned.reduce((most, cells) => Math.max(most, cells.findLastIndex((text) => text !== "") + 1), 0);
  if (height > limits.rows) throw new TooLarge("sheet.rows", { limit: limits.rows });
  if (width > limits.columns) throw new TooLarge("sheet.columns", { limit: limits.columns });
  const rows = cleaned.slice(0, height).map((cells, place) => ({
    number: place + 1 + rowsBefore,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ""),
    ...indentsOf(grid[place] ?? []),
  }));
  return { ...rest, rows };
}

/** A tabulator counts as four blanks, as editors show it. */
const TABULATOR = 4;

function indentsOf(cells: readonly string[]): Pick<SheetRow, "indents"> {
  if (!cells.some((cell) => /^[ \t\u00a0]/.test(cell))) return {};
  return {
    indents: cells.map((cell) => {
      const [blanks = ""] = /^[ \t\u00a0]*/.exec(cell) ?? [];
      return [...blanks].reduce((sum, blank) => sum + (blank === "\t" ? TABULATOR : 1), 0);
    }),
  };
}

/** Line breaks stay, for cells that hold a list; everything that shows nothing goes. */
function cleanCell(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => tidy(line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ")))
    .filter((line) => line !== "")
    .join("\n");
}
