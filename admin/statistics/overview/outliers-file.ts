import type { Format } from "../../shared/text/format.ts";
import { nameOf } from "../table/table.ts";
import type { Outlier } from "./outliers.ts";

/** Words of the columns, in the order of the screen. */
export interface OutlierWords {
  readonly heads: readonly [unit: string, departure: string, gap: string, rated: string, standing: string];
  readonly isFar: string;
  readonly isNear: string;
}

/**
 * The table as a file for a spreadsheet: as the server writes CSV (byte order mark, semicolons, CR LF, no formulas), shares
 * as per cent, every unit that can be compared.
 */
export function outliersCsv(outliers: readonly Outlier[], words: OutlierWords, format: Format): string {
  const number = (value: number): string => {
    const text = String(Math.round(value * 100) / 100);
    return format.locale === "en" ? text : text.replace(".", ",");
  };
  const [unit, departure, ...rest] = words.heads;
  const lines = outliers.map((one) => [
    cell(nameOf(one.unit, format)),
    number(one.departure * 100),
    one.gap === null ? "" : number(one.gap),
    String(one.rated),
    cell(one.isFar ? words.isFar : words.isNear),
  ]);
  const head = [unit, `${departure}, %`, ...rest].map(cell);
  return `\uFEFF${[head, ...lines].map((line) => `${line.join(";")}\r\n`).join("")}`;
}

/** A text as a cell: never a formula, in quotes where it has a sign of the format. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
