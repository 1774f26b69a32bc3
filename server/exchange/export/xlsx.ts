import { buffer } from "node:stream/consumers";
import type { Pages } from "./csv.ts";
import { workbookStream } from "./file/workbook.ts";

/** What a workbook's only sheet is called. */
export interface XlsxStyle {
  readonly sheet: string;
}

/**
 * A workbook with one sheet, whole in memory: the first row of the first page is the header, bold and frozen; numbers
 * are numbers, days are days, and no text is ever a formula. Files of any length go by `workbookStream`.
 *
 * @throws TooLarge `export.xlsxRows` beyond what a sheet holds.
 */
export function xlsxFile(pages: Pages, { sheet }: XlsxStyle): Promise<Buffer> {
  const count = { rows: 0, columns: 0, cut: 0 };
  return buffer(workbookStream([{ name: sheet, pages, isFiltered: true, count }]));
}
