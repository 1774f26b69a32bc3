import writeXlsxFile, { type CellObject, type Row, type SheetData } from "write-excel-file/node";
import {
  cellOf,
  type FormBlock,
  type FormCell,
  type FormDocument,
  type FormHead,
  type FormLanguage,
  type FormRow,
  type FormTable,
  type FormValue,
  type Recipients,
  type Signature,
} from "../document/form-document.ts";
import { HEAD_WORDS, valueText } from "../document/words.ts";
import { dotsAfter, HEAD_SHARE, SIZES, textWidth } from "./page.ts";
import { boundaries, columnAt, type Grid, printSetup } from "./xlsx-grid.ts";

const FONT = "Times New Roman";
const DAY_FORMAT = "dd/mm/yyyy";
/** Digits that a spreadsheet's number holds exactly. */
const EXACT_DIGITS = 15;
const MOST_CHARACTERS = 32_767;

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

interface Sheet {
  readonly grid: Grid;
  readonly language: FormLanguage;
  /** Width of the text in millimetres. */
  readonly width: number;
  readonly rows: SheetData;
}

/** From where to where a cell reaches, in columns of the sheet. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * The form as a workbook with one sheet, printed one page wide: numbers are numbers, days are days, no text is a formula.
 */
export async function xlsxFile(document: FormDocument): Promise<Buffer> {
  const width = textWidth(document);
  const grid = boundaries(document, HEAD_SHARE);
  const sheet: Sheet = { grid, language: document.language, width, rows: [] };
  if (document.head !== null) putHead(sheet, document.head);
  for (const block of document.blocks) putBlock(sheet, block);
  const name =
    document.title
      .replace(/[\\/?*[\]:]/g, " ")
      .trim()
      .slice(0, 31) || "Sheet1";
  const options = {
    sheet: name,
    columns: grid.widths.map((share) => ({ width: Math.max(2, share * width * 0.56) })),
    showGridLines: false,
    ...(document.orientation === "landscape" ? { orientation: "landscape" as const } : {}),
  };
  return writeXlsxFile(sheet.rows, options, {
    fontFamily: FONT,
    fontSize: SIZES.table,
    features: [printSetup(document.orientation) as never],
  }).toBuffer();
}

function putHead(sheet: Sheet, head: FormHead): void {
  const [country = "", motto = ""] = HEAD_WORDS[head.side][sheet.language];
  const split = columnAt(sheet.grid, HEAD_SHARE);
  const all = sheet.grid.widths.length;
  const last = head.agencies.length - 1;
  if (head.formNumber !== undefined)
    put(sheet, [[{ from: 0, to: all }, text(head.formNumber, { align: "right", fontWeight: "bold" })]]);
  const left = [
    ...head.agencies.map((name, index) => centred(name, index === last ? { fontWeight: "bold" } : {})),
    centred(head.number ?? ""),
  ];
  const right = [
    centred(country, { fontWeight: "bold" }),
    centred(motto, { fontWeight: "bold", textDecoration: { underline: true } }),
    centred(head.placeAndDay ?? "", { fontStyle: "italic" }),
  ];
  for (let row = 0; row < Math.max(left.length, right.length); row += 1)
    put(sheet, [
      [{ from: 0, to: split }, left[row] ?? null],
      [{ from: split, to: all }, right[row] ?? null],
    ]);
  sheet.rows.push([]);
}

function putBlock(sheet: Sheet, block: FormBlock): void {
  const whole = { from: 0, to: sheet.grid.widths.length };
  switch (block.kind) {
    case "title":
      put(sheet, [[whole, centred(block.text, { fontWeight: "bold", fontSize: SIZES.title })]]);
      for (const under of block.under) put(sheet, [[whole, centred(under, { fontWeight: "bold" })]]);
      sheet.rows.push([]);
      return;
    case "heading":
      put(sheet, [[whole, text(block.text, { fontWeight: "bold" })]]);
      return;
    case "paragraph":
      put(sheet, [
        [
          whole,
          text(block.text, {
            ...(block.bold ? { fontWeight: "bold" } : {}),
            ...(block.italic ? { fontStyle: "italic" } : {}),
            align: block.align ?? "left",
          }),
        ],
      ]);
      return;
    case "line": {
      const words = valueText(block.value, sheet.language);
      const dots = Array.from({ length: (block.blanks ?? 1) - 1 }, () => dotsAfter("", sheet.width * 0.9));
      put(sheet, [[whole, text(`${block.label}: ${words || dotsAfter(block.label, sheet.width * 0.85)}`)]]);
      if (words === "") for (const one of dots) put(sheet, [[whole, text(one)]]);
      return;
    }
    case "check":
      put(sheet, [[whole, text(`${block.checked ? "☒" : "☐"} ${block.text}`, { indent: 1 })]]);
      return;
    case "table":
      putTable(sheet, block);
      return;
    case "signatures":
      putSignatures(sheet, block.places);
      return;
    case "footnotes":
      sheet.rows.push([]);
      for (const one of block.lines) put(sheet, [[whole, text(one, { fontSize: SIZES.footnote })]]);
      return;
    case "gap":
      sheet.rows.push([]);
  }
}

function putTable(sheet: Sheet, { columns, head, rows }: FormTable): void {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const starts = columns.map(({ share }) => {
    const start = columnAt(sheet.grid, sum / all);
    sum += share;
    return start;
  });
  const reachOf = (column: number, span: number): Reach => ({
    from: starts[column] ?? 0,
    to: starts[column + span] ?? sheet.grid.widths.length,
  });
  const putRow = (row: FormRow, isHead: boolean): void => {
    const placed = row.map((place, column): [Reach, CellObject | null] => {
      const cell = cellOf(place);
      const reach = reachOf(column, cell?.colSpan ?? 1);
      return [reach, cell === null ? null : tableCell(cell, isHead, columns[column]?.align, sheet.language)];
    });
    put(sheet, placed);
  };
  for (const row of head) putRow(row, true);
  for (const row of rows) putRow(row, false);
  sheet.rows.push([]);
}

function tableCell(cell: FormCell, isHead: boolean, align: FormCell["align"], language: FormLanguage): CellObject {
  return {
    ...typed(cell.value, language),
    borderStyle: "thin",
    wrap: true,
    alignVertical: isHead ? "center" : "top",
    align: cell.align ?? (isHead ? "center" : (align ?? "left")),
    ...((cell.bold ?? isHead) ? { fontWeight: "bold" as const } : {}),
    ...(cell.italic ? { fontStyle: "italic" as const } : {}),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
  };
}

function putSignatures(sheet: Sheet, places: readonly (Signature | Recipients)[]): void {
  sheet.rows.push([]);
  const all = sheet.grid.widths.length;
  const edges = places.map((_, index) => columnAt(sheet.grid, index / places.length));
  const columns = places.map((place) => ("lines" in place ? recipientCells(place) : signCells(place)));
  for (let row = 0; row < Math.max(...columns.map(({ length }) => length)); row += 1)
    put(
      sheet,
      columns.map((cells, index) => [{ from: edges[index] ?? 0, to: edges[index + 1] ?? all }, cells[row] ?? null]),
    );
}

function signCells({ placeAndDay, titles, note, name }: Signature): CellObject[] {
  return [
    ...(placeAndDay === undefined ? [] : [centred(placeAndDay, { fontStyle: "italic" })]),
    ...titles.map((title) => centred(title, { fontWeight: "bold" })),
    centred(note, { fontStyle: "italic" }),
    ...[1, 2, 3].map(() => centred("")),
    centred(name ?? "", { fontWeight: "bold" }),
  ];
}

function recipientCells({ heading, lines }: Recipients): CellObject[] {
  return [
    text(heading, { fontWeight: "bold", fontStyle: "italic" }),
    ...lines.map((one) => text(one, { fontSize: 11 })),
  ];
}

/** One row of the sheet: each cell over the columns that it reaches, high enough for its words. */
function put({ rows, grid, width }: Sheet, placed: readonly (readonly [Reach, CellObject | null])[]): void {
  const row: Row = grid.widths.map(() => null);
  let lines = 1;
  for (const [{ from, to }, cell] of placed) {
    if (cell === null || to <= from) continue;
    row[from] = to - from > 1 ? { ...cell, columnSpan: to - from } : cell;
    const room = grid.widths.slice(from, to).reduce((sum, one) => sum + one, 0) * width * 0.56;
    if (cell.rowSpan === undefined && typeof cell.value === "string")
      lines = Math.max(lines, linesOf(cell.value, room));
  }
  const first = row.findIndex((cell) => cell !== null);
  const cell = row[first];
  if (first >= 0 && lines > 1 && cell !== null && typeof cell === "object")
    Object.assign(cell, { height: lines * 16.5 });
  rows.push(row);
}

function linesOf(words: string, room: number): number {
  return words.split("\n").reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / Math.max(4, room - 1))), 0);
}

function typed(value: FormValue, language: FormLanguage): CellObject {
  if (typeof value === "number") return { type: Number, value };
  if (value !== null && typeof value === "object") {
    if ("day" in value) return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: DAY_FORMAT };
    const digits = value.decimal.replace(/[-.]/g, "").replace(/^0+/, "");
    if (/^-?\d+(\.\d+)?$/.test(value.decimal) && digits.length <= EXACT_DIGITS)
      return { type: Number, value: Number(value.decimal) };
  }
  return { type: String, value: clean(valueText(value, language)) };
}

function centred(words: string, looks: CellObject = {}): CellObject {
  return text(words, { align: "center", ...looks });
}

function text(words: string, looks: CellObject = {}): CellObject {
  return { type: String, value: clean(words), wrap: true, alignVertical: "top", ...looks };
}

/** Text without the characters that XML cannot hold, cut where spreadsheets cut. */
function clean(words: string): string {
  return words.toWellFormed().replace(NOT_XML, "").slice(0, MOST_CHARACTERS);
}
