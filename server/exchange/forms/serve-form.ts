import { Readable } from "node:stream";
import { NotFound, type RequestContext, tidy } from "../../kernel/index.ts";
import { recordExport } from "../export/export-ticket.service.ts";
import { readFormDocument } from "./form.read.ts";
import { FormFormat } from "./form.enums.ts";
import type { RequestFormInput } from "./form.views.ts";
import { renderForm } from "./render/render-form.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { readTemplateUse } from "./template/template-use.read.ts";

const CONTENT_TYPES: Readonly<Record<FormFormat, string>> = {
  PDF: "application/pdf",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A form on its way. */
export interface FormFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Readable;
}

/** A ticket that was taken. */
interface TakenTicket {
  readonly id: string;
  readonly name: string;
  readonly parameters: string;
}

/**
 * Makes the form of a taken ticket; what was sent is audited when the last byte left or the client broke off.
 *
 * @throws NotFound, Forbidden, Refused when the right was lost since, or the form no longer fits.
 * @throws TooLarge `form.rows`, `form.tooBig`, `form.busy`.
 */
export async function openForm(context: RequestContext, ticket: TakenTicket): Promise<FormFile> {
  const input = JSON.parse(ticket.parameters) as RequestFormInput;
  const { title, bytes, format } = input.templateId
    ? await templateFile(context, input.templateId, input)
    : await formFile(context, input);
  async function* parts(): AsyncGenerator<Buffer> {
    let isWhole = false;
    try {
      yield bytes;
      isWhole = true;
    } finally {
      const { id: ticketId, name, parameters } = ticket;
      await context.write("downloadExport", { ticketId, name, parameters, rows: 1, isWhole }, recordExport);
    }
  }
  return {
    fileName: `${tidy(title)
      .replace(/[\\/:*?"<>|]/g, "-")
      .slice(0, 120)}.${format.toLowerCase()}`,
    contentType: CONTENT_TYPES[format],
    body: Readable.from(parts(), { objectMode: true, highWaterMark: 1 }),
  };
}

async function formFile(context: RequestContext, input: RequestFormInput) {
  if (!input.form) throw new NotFound("ExportTicket", "");
  const document = await readFormDocument(context, input.form, input);
  return { title: document.title, format: input.format, bytes: await renderForm(document, input.format) };
}

async function templateFile(context: RequestContext, templateId: string, input: RequestFormInput) {
  const { template, values } = await readTemplateUse(context, templateId, input);
  const bytes = fillTemplate(await context.fileStore.read(template.sha256), values);
  return { title: template.name, format: FormFormat.DOCX, bytes };
}
