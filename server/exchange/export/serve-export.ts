import { Readable } from "node:stream";
import type { RequestContext } from "../../kernel/index.ts";
import { BYTE_ORDER_MARK, type Cell, csvLines, type CsvStyle } from "./csv.ts";
import { exportRows } from "./export-catalogue.ts";
import { recordExport, useExportTicket } from "./export-ticket.service.ts";
import {
  CsvSeparator,
  ExportFormat,
  ExportLanguage,
  type ExportName,
  type RequestExportInput,
} from "./export.inputs.ts";
import { xlsxFile } from "./xlsx.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the sheet of a workbook is called. */
const SHEETS: Partial<Record<ExportName, string>> = {
  UNIT_STATISTICS: "Thống kê",
  UNIT_STATISTICS_OVER_TIME: "Thống kê qua các kỳ",
  PROGRESS_TRACKING: "Theo dõi tiến độ",
  EVALUATIONS: "Xếp loại",
  CATALOGUE: "Danh mục",
  TASKS: "Nhiệm vụ",
  PLANS: "Kế hoạch",
  WORK_RESULTS: "Kết quả công việc",
};

/** A file on its way. */
export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Readable;
}

/**
 * Takes the ticket and opens its file; pages are read while the client reads, so memory stays flat.
 *
 * What was sent is audited when the last row left or the client broke off.
 *
 * @throws NotFound when the ticket is unknown, expired, used, or another account's.
 * @throws Forbidden when the right was lost since the file was asked for.
 */
export async function openExport(context: RequestContext, token: string): Promise<ExportFile> {
  const ticket = await context.write("downloadExport", { token }, useExportTicket);
  const input = JSON.parse(ticket.parameters) as RequestExportInput;
  const isWorkbook = input.format === ExportFormat.XLSX;
  const pages = exportRows(context, input);
  const first = await pages.next();
  const style: CsvStyle = {
    separator: input.separator === CsvSeparator.COMMA ? "," : ";",
    decimalComma: input.separator === CsvSeparator.SEMICOLON && input.language === ExportLanguage.VI,
  };
  let rows = -1;
  async function* counted(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (let page = first; page.done !== true; page = await pages.next()) {
      yield page.value;
      rows += page.value.length;
    }
  }
  async function* parts(): AsyncGenerator<string | Buffer> {
    let isWhole = false;
    try {
      if (isWorkbook) yield await xlsxFile(counted(), { sheet: SHEETS[input.name] ?? "Khung" });
      else for await (const page of counted()) yield (rows < 0 ? BYTE_ORDER_MARK : "") + csvLines(page, style);
      isWhole = true;
    } finally {
      const fetched = {
        ticketId: ticket.id,
        name: ticket.name,
        parameters: ticket.parameters,
        rows: Math.max(rows, 0),
        isWhole,
      };
      await context.write("downloadExport", fetched, recordExport);
    }
  }
  return {
    fileName: `${ticket.name.toLowerCase().replaceAll("_", "-")}.${isWorkbook ? "xlsx" : "csv"}`,
    contentType: isWorkbook ? XLSX_TYPE : "text/csv; charset=utf-8",
    body: Readable.from(parts(), { objectMode: true, highWaterMark: 1 }),
  };
}
