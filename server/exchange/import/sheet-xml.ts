import { Refused, TooLarge } from "../../kernel/index.ts";
import { columnLetter, columnPlace } from "./mapping.ts";
import type { SheetFormula, SheetLimits } from "./sheet.ts";

/** Most rows and columns of any spreadsheet program; a cell beyond them is no cell. */
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /(?<![\w:.-])(?!xmlns[\s:=])(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A tag of an XML text; names come without their prefix. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Names without their prefix, with their values; read when they are asked for. */
  readonly attributes: () => readonly (readonly [name: string, value: string])[];
}

/** A rectangle of merged cells, from 0, ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** What the values of a sheet do not tell. */
export interface SheetOutline {
  readonly formulas: readonly SheetFormula[];
  readonly merged: readonly MergedRange[];
}

/**
 * Reads the tags of an XML text one after the other.
 *
 * @throws Refused `sheet.unreadable` for anything that is not plain XML, and for document types, which could define words
 * that grow without end.
 */
export function eachTag(xml: string, take: (tag: Tag) => void): void {
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let found = TOKEN.exec(xml); found !== null; found = TOKEN.exec(xml)) {
    end = TOKEN.lastIndex;
    const name = found[3];
    if (name === undefined) continue;
    const text = found[4] ?? "";
    take({ name, isClosing: found[1] === "/", attributes: () => attributesOf(text) });
  }
  if (end !== xml.length) throw unreadable("its XML is broken", "nội dung XML bị hỏng");
}

function attributesOf(text: string): (readonly [string, string])[] {
  return [...text.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [key, double ?? single ?? ""] as const);
}

/**
 * Walks over a sheet before its values are read: finds formulas and merged cells, and refuses what is too large while it
 * is still small.
 *
 * @throws TooLarge `sheet.rows`, `sheet.columns`, `sheet.cells`; only cells that hold something count.
 */
export function outlineOf(xml: string, limits: SheetLimits): SheetOutline {
  let cells = 0;
  const formulas: SheetFormula[] = [];
  const merged: MergedRange[] = [];
  let cell: { row: number; column: number } | null = null;
  eachTag(xml.replace(/^\uFEFF/, ""), ({ name, isClosing, attributes }) => {
    if (isClosing) {
      if (name === "c" || name === "sheetData") cell = null;
      return;
    }
    if (name === "row") for (const [key, value] of attributes()) if (key === "r") rowOf(value);
    if (name === "c") cell = cellOf(attributes());
    if (name === "mergeCell")
      merged.push(
        ...attributes()
          .filter(([key]) => key === "ref")
          .map(([, ref]) => rangeOf(ref)),
      );
    if (cell === null || !["v", "is", "f"].includes(name)) return;
    if (cell.row >= limits.rows) throw new TooLarge("sheet.rows", { limit: limits.rows });
    if (cell.column >= limits.columns) throw new TooLarge("sheet.columns", { limit: limits.columns });
    if (name !== "f" && (cells += 1) > limits.cells) throw new TooLarge("sheet.cells", { limit: limits.cells });
    if (name === "f") formulas.push({ cell: `${columnLetter(cell.column)}${String(cell.row + 1)}`, row: cell.row + 1 });
  });
  return { formulas, merged };
}

/** The attributes by name; a tag that says one thing twice could be read in two ways. */
export function valuesOf(tag: Tag): ReadonlyMap<string, string> {
  const attributes = tag.attributes();
  const values = new Map(attributes);
  if (values.size < attributes.length) throw unreadable("its XML says one thing twice", "nội dung XML bị lặp");
  return values;
}

/** Every attribute that a reader could take for the cell's address must be one. */
function cellOf(attributes: ReturnType<Tag["attributes"]>): { row: number; column: number } {
  const places = attributes.filter(([key]) => key === "r").map(([, value]) => addressOf(value));
  const first = places[0];
  if (!first || places.length > 1) throw unreadable("a cell has no address", "có ô không có địa chỉ");
  return first;
}

function addressOf(text: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  const column = columnPlace(letters);
  if (column === null || column >= LAST_COLUMN) throw unreadable("a cell has no address", "có ô không có địa chỉ");
  return { row: rowOf(digits), column };
}

function rowOf(digits: string): number {
  const number = Number(digits);
  if (!/^\d{1,7}$/.test(digits) || number < 1 || number > LAST_ROW)
    throw unreadable("a row has no number", "có dòng không có số thứ tự");
  return number - 1;
}

function rangeOf(ref: string): MergedRange {
  const [from = "", to = from] = ref.split(":");
  const [start, end] = [addressOf(from), addressOf(to)];
  return { top: start.row, left: start.column, bottom: end.row };
}

/** The refusal of a spreadsheet that cannot be read, with the reason in both languages. */
export function unreadable(detail: string, detailVi: string): Refused {
  return new Refused("sheet.unreadable", { detail, detailVi });
}
