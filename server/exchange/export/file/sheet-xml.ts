import { TooLarge } from "../../../kernel/index.ts";
import { type Cell, type Pages, textOf } from "../csv.ts";

/** Rows that any spreadsheet program has, the header among them. */
export const MOST_SHEET_ROWS = 1_048_576;

/** Most characters of a cell in any spreadsheet program. */
const MOST_CHARACTERS = 32_767;

/** Rows that are handed on at once, so that no more of a page than these stands in memory as XML. */
const CHUNK = 1_000;

/** Digits that a spreadsheet's number holds exactly; longer numbers go as text. */
const EXACT_DIGITS = 15;

/** Widest and narrowest column, in characters. */
const [WIDEST, NARROWEST] = [60, 8];

/** The day before which spreadsheets count a day that never was (29 February 1900). */
const FIRST_SERIAL = 61;
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** Places of the styles in `styles.xml`. */
export const STYLE = { plain: 0, header: 1, text: 2, day: 3 } as const;

/** Text for XML; what XML cannot hold is left out, and what Excel would take for an escape is escaped. */
const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;

/** Text of which anything has to be looked at: nearly none has, and is found out in one look. */
const TOUCHED = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x|^\s|\s$|\s\s/;

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Space that readers would drop or join unless they are told to keep it. */
const KEPT_SPACE = /^\s|\s$|[\t\r\n]|\s\s/;

const PLAIN_TEXT = `" s="${String(STYLE.text)}" t="inlineStr"><is><t>`;

/** What became of a sheet; filled while it is written. */
export interface SheetCount {
  rows: number;
  columns: number;
  /** Cells whose text was longer than a spreadsheet's cell may be. */
  cut: number;
}

/** One sheet of a workbook. */
export interface SheetPlan {
  readonly name: string;
  readonly pages: Pages;
  /** Whether the header's columns can be filtered. */
  readonly isFiltered: boolean;
  readonly count: SheetCount;
}

/**
 * The XML of a sheet, page by page: the first row is the header, bold and frozen; numbers are numbers, days are days,
 * and no text is ever a formula. Widths follow the first page.
 *
 * @throws TooLarge `export.xlsxRows` beyond what a sheet holds.
 */
export async function* sheetXml({ pages, isFiltered, count }: SheetPlan): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of pages) {
    if (isFirst) yield sheetHead(page);
    isFirst = false;
    if (count.rows + page.length > MOST_SHEET_ROWS)
      throw new TooLarge("export.xlsxRows", { most: MOST_SHEET_ROWS - 1 });
    for (let at = 0; at < page.length; at += CHUNK) yield rowsXml(page.slice(at, at + CHUNK), count);
  }
  if (isFirst) yield sheetHead([]);
  yield "</sheetData>";
  if (isFiltered && count.columns > 0) yield `<autoFilter ref="${filterRange(count)}"/>`;
  yield "</worksheet>";
}

/** The cells that the filter covers. Example: 3 columns, 10 rows → `A1:C10`. */
export function filterRange({ columns, rows }: SheetCount): string {
  return `A1:${columnName(columns - 1)}${String(Math.max(rows, 1))}`;
}

function sheetHead(page: readonly (readonly Cell[])[]): string {
  const widths: number[] = [];
  for (const row of page)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? NARROWEST, widthOf(cell))));
  const columns = widths.map((width, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    "<sheetData>"
  );
}

function widthOf(cell: Cell): number {
  const lines = textOf(cell).split("\n");
  return Math.min(WIDEST, Math.max(...lines.map((line) => line.length)) + 2);
}

function rowsXml(page: readonly (readonly Cell[])[], count: SheetCount): string {
  let xml = "";
  for (const row of page) {
    const isHeader = count.rows === 0;
    count.rows += 1;
    if (row.length > count.columns) count.columns = row.length;
    const number = String(count.rows);
    xml += `<row r="${number}">`;
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] ?? null;
      if (cell === null || cell === "") continue;
      // Most cells are texts of which nothing has to be looked at.
      if (typeof cell === "string" && !isHeader && cell.length <= MOST_CHARACTERS && !TOUCHED.test(cell))
        xml += `<c r="${columnName(at)}${number}${PLAIN_TEXT}${cell}</t></is></c>`;
      else xml += cellXml(cell, columnName(at) + number, isHeader, count);
    }
    xml += "</row>";
  }
  return xml;
}

function cellXml(cell: Exclude<Cell, null>, place: string, isHeader: boolean, count: SheetCount): string {
  if (isHeader) return textXml(textOf(cell), place, STYLE.header, count);
  if (typeof cell === "string") return textXml(cell, place, STYLE.text, count);
  if (typeof cell === "number") return numberXml(String(cell), place, STYLE.plain);
  if ("decimal" in cell && isExactNumber(cell.decimal)) return numberXml(cell.decimal, place, STYLE.plain);
  const serial = "day" in cell ? Date.parse(cell.day) / DAY_MS + EPOCH : NaN;
  if (serial >= FIRST_SERIAL) return numberXml(String(serial), place, STYLE.day);
  return textXml(textOf(cell), place, STYLE.text, count);
}

function numberXml(number: string, place: string, style: number): string {
  return `<c r="${place}" s="${String(style)}"><v>${number}</v></c>`;
}

function isExactNumber(decimal: string): boolean {
  const digits = decimal.replace(/[-.]/g, "").replace(/^0+/, "");
  return /^-?\d+(\.\d+)?$/.test(decimal) && digits.length <= EXACT_DIGITS;
}

function textXml(text: string, place: string, style: number, count: SheetCount): string {
  let shown = text;
  if (text.length > MOST_CHARACTERS) {
    count.cut += 1;
    shown = `${text.slice(0, MOST_CHARACTERS - 1)}…`;
  }
  const space = KEPT_SPACE.test(shown) ? ' xml:space="preserve"' : "";
  return `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t${space}>${escaped(shown)}</t></is></c>`;
}

/** Text as XML holds it. Example: `a<b` → `a&lt;b`. */
export function escaped(text: string): string {
  const sound = text.toWellFormed();
  if (!SPECIAL.test(sound)) return sound;
  return sound
    .replace(/\r\n?/g, "\n")
    .replace(NOT_XML, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const NAMES: string[] = [];

/** Letters of a column. Example: 0 → `A`, 27 → `AB`. */
function columnName(at: number): string {
  return (NAMES[at] ??= (at >= 26 ? columnName(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26)));
}
