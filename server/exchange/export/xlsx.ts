import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { TooLarge } from "../../kernel/index.ts";
import type { Cell } from "./csv.ts";

/** Rows of a workbook, which is put together in memory; longer lists go as CSV, which streams. */
export const MOST_XLSX_ROWS = 10_000;

/** Most characters of a cell in any spreadsheet program. */
const MOST_CHARACTERS = 32_767;

/** Digits that a spreadsheet's number holds exactly; longer numbers go as text. */
const EXACT_DIGITS = 15;

/** Widest and narrowest column, in characters. */
const [WIDEST, NARROWEST] = [60, 8];

const DAY_FORMAT = "dd/mm/yyyy";

/** Characters that XML cannot hold. */

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a workbook's only sheet is called. */
export interface XlsxStyle {
  readonly sheet: string;
}

/**
 * A workbook with one sheet: the first row of the first page is the header, bold and frozen; numbers are numbers, days
 * are days, and no text is ever a formula.
 *
 * @throws TooLarge `export.xlsxRows` beyond 10,000 rows.
 */
export async function xlsxFile(
  pages: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>,
  { sheet }: XlsxStyle,
): Promise<Buffer> {
  const data: SheetData = [];
  const widths: number[] = [];
  for await (const page of pages) {
    for (const row of page) {
      if (data.length > MOST_XLSX_ROWS) throw new TooLarge("export.xlsxRows", { most: MOST_XLSX_ROWS });
      row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? NARROWEST, widthOf(cell))));
      data.push(row.map((cell) => (data.length === 0 ? headerCell(cell) : cellOf(cell))));
    }
  }
  const options = { sheet: sheetName(sheet), stickyRowsCount: 1, columns: widths.map((width) => ({ width })) };
  return writeXlsxFile(data, options, { fontFamily: "Times New Roman", fontSize: 12 }).toBuffer();
}

function headerCell(cell: Cell): CellObject {
  const place = { fontWeight: "bold", wrap: true, align: "center", alignVertical: "center" } as const;
  return { type: String, value: textOf(cell), ...place, borderStyle: "thin" };
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { type: Number, value: cell };
  if (typeof cell === "string") return { type: String, value: textOf(cell), wrap: true, alignVertical: "top" };
  if ("day" in cell) return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: DAY_FORMAT };
  const digits = cell.decimal.replace(/[-.]/g, "").replace(/^0+/, "");
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell.decimal) && digits.length <= EXACT_DIGITS;
  return isNumber ? { type: Number, value: Number(cell.decimal) } : { type: String, value: cell.decimal };
}

/** Text without the characters that XML cannot hold, cut where spreadsheets cut. */
function textOf(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "object" ? ("day" in cell ? cell.day : cell.decimal) : String(cell);
  return text.toWellFormed().replace(NOT_XML, "").slice(0, MOST_CHARACTERS);
}

function widthOf(cell: Cell): number {
  const lines = textOf(cell).split("\n");
  return Math.min(WIDEST, Math.max(...lines.map((line) => line.length)) + 2);
}

/** At most 31 characters, without those that a sheet's name may not have. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim()
      .slice(0, 31) || "Sheet1"
  );
}
