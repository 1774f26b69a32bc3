import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { openMinutes } from "../evaluation/index.ts";
import { openExport } from "../exchange/index.ts";
import { ErrorCode } from "../kernel/index.ts";
import { asAppError, sentence } from "./format-error.ts";
import type { ContextOf, HttpOptions } from "./http.ts";

const STATUS: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.UNAUTHENTICATED]: 401,
  [ErrorCode.FORBIDDEN]: 403,
  [ErrorCode.NOT_FOUND]: 404,
};

/**
 * Files that `requestExport` gave a ticket for: `/exports/TOKEN`, once, with a session of the same account; and the
 * minutes of a meeting: `/exports/minutes/MEETING`, with a session that may read them.
 */
export function serveDownloads(app: FastifyInstance, contextOf: ContextOf, { log }: HttpOptions): void {
  app.get<{ Params: { token: string } }>("/exports/:token", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, async () => {
      const file = await openExport(context, request.params.token);
      file.body.on("error", (error) => log.error({ err: error }, "export broken off"));
      return file;
    });
  });
  app.get<{ Params: { meetingId: string } }>("/exports/minutes/:meetingId", async (request, reply) => {
    const context = await contextOf(request, reply);
    return answer(reply, () => openMinutes(context, request.params.meetingId));
  });
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
      .header("content-disposition", `attachment; filename="${file.fileName}"`)
      .header("cache-control", "no-store")
      .send(file.body);
  } catch (error) {
    const known = asAppError(error);
    const status = known === undefined ? undefined : STATUS[known.code];
    if (known === undefined || status === undefined) throw error;
    const message = sentence(known.rule, known.values);
    return reply
      .code(status)
      .send({ errors: [{ message: message.en, extensions: { code: known.code, rule: known.rule, message } }] });
  }
}
