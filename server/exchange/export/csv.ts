import { stringify } from "csv-stringify/sync";

/** A cell: text, a whole number, a decimal with a point, a day (`2026-07-31`), or nothing. */
export type Cell = string | number | { readonly decimal: string } | { readonly day: string } | null;

/** How a file is written. */
export interface CsvStyle {
  readonly separator: "," | ";";
  /** Whether decimals carry a comma, as Vietnamese Excel reads them; only with the semicolon. */
  readonly decimalComma: boolean;
}

/** First bytes of the file, by which Excel knows that it is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** First characters that a spreadsheet takes for the start of a formula. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * Lines of a CSV file, each ended by CR LF.
 *
 * Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 * Example: `=1+1` → `'=1+1`; 90.5 with `;` in Vietnamese → `90,5`.
 */
export function csvLines(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, style)));
  return stringify(texts, { delimiter: style.separator, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

function cellText(cell: Cell, style: CsvStyle): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object" && "day" in cell) return cell.day;
  if (typeof cell === "object") return style.decimalComma ? cell.decimal.replace(".", ",") : cell.decimal;
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}
