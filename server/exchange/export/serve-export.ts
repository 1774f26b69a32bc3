import { Readable } from "node:stream";
import { FORM_TICKET, noteProgress, recordExport, useExportTicket } from "./export-ticket.service.ts";
import { openForm } from "../forms/serve-form.ts";
import type { RequestContext } from "../../kernel/index.ts";
import { exportRows } from "./export-catalogue.ts";
import type { RequestExportInput } from "./export.inputs.ts";
import { noteDownload } from "./personal/note-download.ts";
import { type ExportPage, FORMATS, partsOf } from "./file/parts.ts";
import { readDescription } from "./file/description.read.ts";

/** How often a long file says how far it is. */
const NOTE_MS = 2_000;

/** A file on its way. */
export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Readable;
}

/**
 * Takes the ticket and opens its file; pages are read while the client reads, so memory stays flat.
 *
 * What was sent is audited when the last row left or the client broke off, which ends the reading.
 *
 * @throws NotFound when the ticket is unknown, expired, used, or another account's.
 * @throws Forbidden when the right was lost since the file was asked for.
 */
export async function openExport(context: RequestContext, token: string): Promise<ExportFile> {
  const ticket = await context.write("downloadExport", { token }, useExportTicket);
  await noteDownload(context, ticket);
  if (ticket.name === FORM_TICKET) return openForm(context, ticket);
  const input = JSON.parse(ticket.parameters) as RequestExportInput;
  const description = await readDescription(context, input);
  const pages = exportRows(context, input);
  const first = await pages.next();
  let rows = -1;
  let noted = Date.now();
  async function* counted(): AsyncGenerator<ExportPage> {
    for (let page = first; page.done !== true; page = await pages.next()) {
      yield page.value;
      rows += page.value.length;
      if (Date.now() - noted < NOTE_MS) continue;
      noted = Date.now();
      await context.write("downloadExport", { ticketId: ticket.id, rows }, noteProgress);
    }
  }
  async function* parts(): AsyncGenerator<string | Buffer> {
    let isWhole = false;
    try {
      yield* partsOf(counted(), input, description);
      isWhole = true;
    } finally {
      await pages.return(undefined);
      const { id: ticketId, name, parameters } = ticket;
      const fetched = { ticketId, name, parameters, rows: Math.max(rows, 0), isWhole };
      await context.write("downloadExport", fetched, recordExport);
    }
  }
  const { ending, contentType } = FORMATS[input.format];
  return {
    fileName: `${ticket.name.toLowerCase().replaceAll("_", "-")}.${ending}`,
    contentType,
    body: Readable.from(parts(), { objectMode: true, highWaterMark: 1 }),
  };
}
