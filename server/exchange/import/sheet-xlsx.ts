import { readSheet } from "read-excel-file/node";
import { assertSoundArchive, readArchive } from "../../files/index.ts";
import { fold, Refused } from "../../kernel/index.ts";
import { columnPlace } from "./mapping.ts";
import { eachTag, type MergedRange, outlineOf, unreadable, valuesOf } from "./sheet-xml.ts";
import type { RawSheet, SheetFormula, SheetLimits } from "./sheet.ts";

/** A sheet needs less room than an archive of pictures may take. */
const XML_BYTES = 60 * 1024 * 1024;
const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";

interface NamedSheet {
  readonly name: string;
  readonly link: string;
  readonly isHidden: boolean;
}

/**
 * Reads a sheet of an XLSX file, the first visible one unless one is named, into a grid of texts.
 *
 * The archive is proved before anything in it is believed.
 */
export async function readXlsxGrid(bytes: Buffer, wanted: string | null, limits: SheetLimits): Promise<RawSheet> {
  await assertSoundArchive(bytes);
  const parts = await readArchive(bytes, (name) => /\.(xml|rels)$/.test(name), XML_BYTES);
  const sheets = sheetsOf(textOf(parts, WORKBOOK));
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const sheetNames = visible.map(({ name }) => name);
  const sheet = wanted === null ? (visible[0] ?? sheets[0]) : sheets.find(({ name }) => fold(name) === fold(wanted));
  if (!sheet) throw new Refused("sheet.unknown", { sheet: wanted ?? "", names: sheetNames.join(", ") });
  const { formulas, merged } = outlineOf(textOf(parts, pathOf(textOf(parts, LINKS), sheet.link)), limits);
  const rows = await gridOf(bytes, sheets.indexOf(sheet));
  blankFormulas(rows, formulas);
  fillMerged(rows, merged, limits);
  return { sheetName: sheet.name, sheetNames, rows, formulas };
}

function textOf(parts: ReadonlyMap<string, Buffer>, path: string): string {
  const part = parts.get(path);
  if (!part) throw unreadable(`it has no part ${path}`, `thiếu phần ${path}`);
  return part.toString("utf8");
}

function sheetsOf(workbook: string): NamedSheet[] {
  const sheets: NamedSheet[] = [];
  eachTag(workbook.replace(/^\uFEFF/, ""), (tag) => {
    if (tag.name !== "sheet" || tag.isClosing) return;
    const values = valuesOf(tag);
    // The reader's list holds only sheets that have a name, too: places in both are the same.
    if (!values.get("name")) return;
    const isHidden = ["hidden", "veryHidden"].includes(values.get("state") ?? "");
    sheets.push({ name: decoded(values.get("name") ?? ""), link: values.get("id") ?? "", isHidden });
  });
  if (sheets.length === 0) throw unreadable("it has no sheet", "không có trang tính nào");
  return sheets;
}

function pathOf(links: string, link: string): string {
  let target = "";
  eachTag(links.replace(/^\uFEFF/, ""), (tag) => {
    if (tag.name !== "Relationship" || tag.isClosing) return;
    const values = valuesOf(tag);
    if (values.get("Id") !== link) return;
    if (target !== "") throw unreadable("two parts have one name", "hai phần của tệp trùng tên");
    target = values.get("Target") ?? "";
  });
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, digits, hex, word) => {
    const code = digits !== undefined ? Number(digits) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code === null) return NAMED[word] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

async function gridOf(bytes: Buffer, place: number): Promise<string[][]> {
  try {
    const rows = await readSheet(bytes, place + 1, { trim: false });
    return rows.map((row) => row.map(textOfCell));
  } catch {
    throw unreadable("a part of it does not fit the rest", "các phần của tệp không khớp nhau");
  }
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dayOf(value);
  if (typeof value === "number") return Number.isFinite(value) ? exactText(value) : "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A day, with the time where there is one. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

/** The shortest digits of the stored number, never with an exponent. */
function exactText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}

function blankFormulas(rows: string[][], formulas: readonly SheetFormula[]): void {
  for (const { cell, row } of formulas) {
    const column = columnPlace(cell.replace(/\d+$/, "")) ?? 0;
    const cells = rows[row - 1];
    if (cells && column < cells.length) cells[column] = "";
  }
}

/** A cell merged over several rows says the same for each; over several columns it stands in the first alone. */
function fillMerged(rows: string[][], merged: readonly MergedRange[], limits: SheetLimits): void {
  let left = limits.cells;
  for (const range of merged) {
    const text = rows[range.top]?.[range.left] ?? "";
    if (text === "") continue;
    for (let row = range.top + 1; row <= Math.min(range.bottom, rows.length - 1); row += 1) {
      if ((left -= 1) < 0) throw unreadable("its merged cells overlap", "các ô gộp chồng lên nhau");
      const cells = rows[row];
      if (cells) cells[range.left] = text;
    }
  }
}
