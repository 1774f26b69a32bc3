import { Readable } from "node:stream";
import type { RequestContext } from "../../kernel/index.ts";
import { BYTE_ORDER_MARK, csvLines, type CsvStyle } from "./csv.ts";
import { exportRows } from "./export-catalogue.ts";
import { recordExport, useExportTicket } from "./export-ticket.service.ts";
import { CsvSeparator, ExportLanguage, type RequestExportInput } from "./export.inputs.ts";

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
  const pages = exportRows(context, input);
  const first = await pages.next();
  const style: CsvStyle = {
    separator: input.separator === CsvSeparator.COMMA ? "," : ";",
    decimalComma: input.separator === CsvSeparator.SEMICOLON && input.language === ExportLanguage.VI,
  };
  async function* text(): AsyncGenerator<string> {
    let rows = -1;
    let isWhole = false;
    try {
      for (let page = first; page.done !== true; page = await pages.next()) {
        yield (rows < 0 ? BYTE_ORDER_MARK : "") + csvLines(page.value, style);
        rows += page.value.length;
      }
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
  const fileName = `${ticket.name.toLowerCase().replaceAll("_", "-")}.csv`;
  return {
    fileName,
    contentType: "text/csv; charset=utf-8",
    body: Readable.from(text(), { objectMode: true, highWaterMark: 1 }),
  };
}
