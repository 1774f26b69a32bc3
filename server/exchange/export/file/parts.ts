import type { Readable } from "node:stream";
import { BYTE_ORDER_MARK, type Cell, csvLines, type CsvStyle, textOf } from "../csv.ts";
import { CsvSeparator, ExportFormat, ExportLanguage, type RequestExportInput } from "../export.inputs.ts";
import type { FileDescription } from "./description.read.ts";
import { jsonParts } from "./json.ts";
import { legendRows } from "./legend.ts";
import { workbookStream } from "./workbook.ts";

/** A page of rows. */
export type ExportPage = readonly (readonly Cell[])[];

/** How each format is sent. */
export const FORMATS: Readonly<Record<ExportFormat, { readonly ending: string; readonly contentType: string }>> = {
  CSV: { ending: "csv", contentType: "text/csv; charset=utf-8" },
  XLSX: { ending: "xlsx", contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  JSON: { ending: "json", contentType: "application/json; charset=utf-8" },
};

const SEPARATORS: Readonly<Record<CsvSeparator, CsvStyle["separator"]>> = { COMMA: ",", SEMICOLON: ";", TAB: "\t" };

type Style = Pick<RequestExportInput, "format" | "separator" | "decimalComma" | "keyRow" | "language">;

/** The bytes of a file in its format, page by page. */
export function partsOf(
  pages: AsyncGenerator<ExportPage>,
  input: Style,
  description: FileDescription,
): AsyncGenerator<string | Buffer> {
  if (input.format === ExportFormat.XLSX) return xlsxParts(pages, input.language, description);
  if (input.format === ExportFormat.JSON) return jsonParts(pages, description.meta);
  return csvParts(pages, input);
}

async function* csvParts(pages: AsyncGenerator<ExportPage>, input: Style): AsyncGenerator<string> {
  const { separator, language, keyRow } = input;
  const suggested = separator === CsvSeparator.SEMICOLON && language === ExportLanguage.VI;
  const style: CsvStyle = { separator: SEPARATORS[separator], decimalComma: input.decimalComma ?? suggested };
  let isFirst = true;
  for await (const page of pages) {
    const [header, ...rest] = isFirst ? page : [];
    const rows = isFirst && keyRow && header ? [header, header.map(keyCell), ...rest] : page;
    yield (isFirst ? BYTE_ORDER_MARK : "") + csvLines(rows, style);
    isFirst = false;
  }
}

function keyCell(cell: Cell): string {
  return cell !== null && typeof cell === "object" && "key" in cell ? cell.key : textOf(cell);
}

async function* xlsxParts(
  pages: AsyncGenerator<ExportPage>,
  language: ExportLanguage,
  description: FileDescription,
): AsyncGenerator<Buffer> {
  const count = { rows: 0, columns: 0, cut: 0 };
  const legend = { rows: 0, columns: 0, cut: 0 };
  const stream: Readable = workbookStream([
    { name: description.sheet, pages, isFiltered: true, count },
    {
      name: language === ExportLanguage.EN ? "Notes" : "Chú giải",
      pages: legendRows(description, count, language),
      isFiltered: false,
      count: legend,
    },
  ]);
  for await (const chunk of stream) yield chunk as Buffer;
}
