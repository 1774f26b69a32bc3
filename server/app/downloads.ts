import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { openExport, openMinutes } from "../exchange/index.ts";
import type { StoredFileRow } from "../files/index.ts";
import { ErrorCode, fold, type RequestContext } from "../kernel/index.ts";
import { openEvidence } from "../work/index.ts";
import { openImportTemplate } from "./first-run/template.ts";
import { asAppError, sentence } from "./format-error.ts";
import type { ContextOf, HttpOptions } from "./http.ts";

const STATUS: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.INVALID_INPUT]: 400,
  [ErrorCode.UNAUTHENTICATED]: 401,
  [ErrorCode.FORBIDDEN]: 403,
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.TOO_LARGE]: 413,
  [ErrorCode.REFUSED]: 422,
};

/**
 * Files that `requestExport` gave a ticket for: `/exports/TOKEN`, once, with a session of the same account; and the
 * minutes of a meeting and evidence of a task: `/exports/minutes/MEETING`, `/exports/evidence/EVIDENCE`, with a session that
 * may read them; and the workbook that a new agency fills in, `/exports/import-template/UNIT`.
 */
export function serveDownloads(app: FastifyInstance, contextOf: ContextOf, { log }: HttpOptions): void {
  app.get<{ Params: { token: string } }>("/exports/:token", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, async () => {
      await context.readReports();
      const file = await openExport(context, request.params.token);
      file.body.on("error", (error) => log.error({ err: error }, "export broken off"));
      return file;
    });
  });
  app.get<{ Params: { meetingId: string } }>("/exports/minutes/:meetingId", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, async () => {
      const file = await openMinutes(context, request.params.meetingId);
      noteFile(context, "minutes", request.params.meetingId);
      return file;
    });
  });
  app.get<{ Params: { unitId: string } }>("/exports/import-template/:unitId", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, () => openImportTemplate(context, request.params.unitId));
  });
  app.get<{ Params: { evidenceId: string } }>("/exports/evidence/:evidenceId", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, async () => {
      const file = await openEvidence(context, request.params.evidenceId);
      noteFile(context, "evidence", request.params.evidenceId);
      return storedDownload(context, file);
    });
  });
}

/** Tells the log of readings that a file left. */
function noteFile({ readLog, viewer }: RequestContext, operation: string, id: string): void {
  readLog?.noteFile(viewer, { operation, record: { id } });
}

interface Download {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Buffer | Readable;
}

/** Sends the file, or the refusal that its reading ends in. */
async function answer(reply: FastifyReply, open: () => Promise<Download>): Promise<FastifyReply> {
  try {
    const file = await open();
    return await reply
      .header("content-type", file.contentType)
      .header("content-disposition", asAttachment(file.fileName))
      .header("x-content-type-options", "nosniff")
      .header("cache-control", "no-store")
      .send(file.body);
  } catch (error) {
    return sendRefusal(reply, error);
  }
}

/**
 * Answers with the rule that refuses, in the shape of the API's errors.
 *
 * @throws Error what it got, when that is no refusal.
 */
export function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  const known = asAppError(error);
  const status = known === undefined ? undefined : STATUS[known.code];
  if (known === undefined || status === undefined) throw error;
  const { code, rule, values } = known;
  const message = sentence(rule, values);
  return reply.code(status).send({ errors: [{ message: message.en, extensions: { code, rule, values, message } }] });
}

/** A stored file on its way: always as a download, whatever it holds. */
export function storedDownload(context: RequestContext, file: StoredFileRow): Download {
  return { fileName: file.name, contentType: file.contentType, body: context.fileStore.open(file.sha256) };
}

/**
 * The header of a download, with a name of plain letters beside the real one for programs that know no other.
 *
 * Example: `Báo cáo.pdf` → `attachment; filename="Bao cao.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf`.
 */
export function asAttachment(fileName: string): string {
  const plain = fold(fileName).replace(/[^\w .()-]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
