/** A cell of a header: what it is called, and the key under which programs know the column. */
export interface TitleCell {
  readonly title: string;
  readonly key: string;
}

/** A cell: text, a whole number, a decimal with a point, a day (`2026-07-31`), a word for a code, a title, or nothing. */
export type Cell =
  | string
  | number
  | { readonly decimal: string }
  | { readonly day: string }
  | { readonly word: string; readonly code: string | boolean }
  | TitleCell
  | null;

/** Pages of rows, the first row being the header. */
export type Pages = AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;

/** How a file is written. */
export interface CsvStyle {
  readonly separator: "," | ";" | "\t";
  /** Whether decimals carry a comma, as Vietnamese Excel reads them. */
  readonly decimalComma: boolean;
}

/** First bytes of the file, by which Excel knows that it is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** First characters that a spreadsheet takes for the start of a formula. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

const QUOTED: Readonly<Record<CsvStyle["separator"], RegExp>> = {
  ",": /[",\r\n]/,
  ";": /[";\r\n]/,
  "\t": /["\t\r\n]/,
};

/**
 * What would become a cell of its own, and a formula, where the file is opened with another separator: Excel takes the
 * machine's, whatever the file was written with, and then knows no quotes that begin inside of a cell. A dash with a space
 * behind it begins a point of a list.
 */
const HIDDEN_START: Readonly<Record<CsvStyle["separator"], RegExp>> = {
  ",": /(?<=[;\t\r\n])(?=[=+@＝＋＠]|[-－](?! ))/g,
  ";": /(?<=[,\t\r\n])(?=[=+@＝＋＠]|[-－](?! ))/g,
  "\t": /(?<=[,;\r\n])(?=[=+@＝＋＠]|[-－](?! ))/g,
};

/** Any of them in one look: nearly every text has none. */
const TOUCHED: Readonly<Record<CsvStyle["separator"], RegExp>> = {
  ",": touched(","),
  ";": touched(";"),
  "\t": touched("\t"),
};

function touched(separator: CsvStyle["separator"]): RegExp {
  return new RegExp(`${FORMULA_START.source}|${QUOTED[separator].source}|${HIDDEN_START[separator].source}`);
}

/**
 * Lines of a CSV file, each ended by CR LF.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 * Example: `=1+1` → `'=1+1`; `a;=1+1` between commas → `a;'=1+1`; 90.5 with `;` in Vietnamese → `90,5`.
 */
export function csvLines(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const { separator, decimalComma } = style;
  const touching = TOUCHED[separator];
  const isQuotedNumber = decimalComma && separator === ",";
  let lines = "";
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (at > 0) lines += separator;
      const cell = row[at] ?? null;
      if (cell === null) continue;
      if (typeof cell === "string") lines += touching.test(cell) ? textCell(cell, separator) : cell;
      else if (typeof cell === "number") lines += String(cell);
      else if (!("decimal" in cell)) lines += textCell(textOf(cell), separator);
      else if (!decimalComma || !cell.decimal.includes(".")) lines += cell.decimal;
      else lines += isQuotedNumber ? `"${cell.decimal.replace(".", ",")}"` : cell.decimal.replace(".", ",");
    }
    lines += "\r\n";
  }
  return lines;
}

function textCell(text: string, separator: CsvStyle["separator"]): string {
  const whole = FORMULA_START.test(text) ? `'${text}` : text;
  const safe = whole.replace(HIDDEN_START[separator], "'");
  return QUOTED[separator].test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell says as text. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if ("day" in cell) return cell.day;
  if ("decimal" in cell) return cell.decimal;
  return "word" in cell ? cell.word : cell.title;
}

/**
 * Titles of columns with their keys.
 *
 * Example: `Mã đơn vị` with `Unit code` → key `unitCode`.
 */
export function titles(headers: Readonly<Record<"VI" | "EN", readonly string[]>>, language: "VI" | "EN"): TitleCell[] {
  return headers[language].map((title, at) => ({ title, key: keyOf(headers.EN[at] ?? title) }));
}

/** A name in English as the key of a column. Example: `Quantity % (a)` → `quantityA`. */
export function keyOf(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return words
    .map((word, at) => (at === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join("");
}
