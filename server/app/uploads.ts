import { randomUUID } from "node:crypto";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { assertHourlyShare, FILE_LIMITS, type IncomingFile, megabytes, uploadFile } from "../files/index.ts";
import { AppError, ErrorCode, Refused, TooLarge } from "../kernel/index.ts";
import { sendRefusal } from "./downloads.ts";
import { asAppError, sentence } from "./format-error.ts";
import type { ContextOf, HttpOptions } from "./http.ts";
import { LIMITS } from "./limits.ts";

/** What the form around a file may take besides it. */
const FORM_BYTES = 64 * 1024;

/** What the reader of forms finds wrong, in our words. */
const FAULTS: Readonly<Record<string, () => AppError>> = {
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: () => new Refused("file.oneOnly"),
  FST_PARTS_LIMIT: () => new Refused("file.oneOnly"),
};

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * `POST /files`: one file as multipart/form-data, with a session, from the console's own pages.
 *
 * Answers `{ id, name, size, contentType, sha256 }`; a record takes the file by its id within a day. Nothing is kept of a
 * file that is refused.
 */
export async function serveUploads(
  app: FastifyInstance,
  contextOf: ContextOf,
  { log }: HttpOptions,
  sameOrigin: Guard,
): Promise<void> {
  await app.register(multipart, {
    preservePath: true,
    limits: { fileSize: LIMITS.uploadBytes, files: 1, fields: 4, fieldSize: 1_000, parts: 6, headerPairs: 20 },
  });
  const options = { onRequest: sameOrigin, bodyLimit: LIMITS.uploadBytes + FORM_BYTES };
  app.post("/files", options, async (request, reply) => {
    const context = await contextOf(request, reply);
    reply.header("cache-control", "no-store");
    try {
      await assertHourlyShare(context, 0);
      const { id, name, size, contentType, sha256 } = await uploadFile(context, await fileOf(request));
      return await reply.code(201).send({ id, name, size, contentType, sha256 });
    } catch (error) {
      // What is still on its way is thrown away, so that the sender comes to read the answer.
      request.raw.unpipe().resume();
      if (asAppError(error) !== undefined) return sendRefusal(reply, error);
      const incident = randomUUID();
      log.error({ incident, err: error }, "upload failed");
      return sendFault(reply, incident);
    }
  });
}

function sendFault(reply: FastifyReply, incident: string): FastifyReply {
  const [rule, values] = ["file.notKept", { incident }];
  const message = sentence(rule, values);
  const extensions = { code: ErrorCode.INTERNAL, rule, values, message, incident };
  return reply.code(500).send({ errors: [{ message: message.en, extensions }] });
}

/** Reads the whole form, so that a second file is noticed, and keeps the file in memory: it is at most 20 MB. */
async function fileOf(request: FastifyRequest): Promise<IncomingFile> {
  if (!request.isMultipart()) throw notAForm();
  if (Number(request.headers["content-length"] ?? 0) > LIMITS.uploadBytes + FORM_BYTES) throw tooLarge();
  let file: IncomingFile | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type !== "file") continue;
      const bytes = await part.toBuffer();
      if (file !== null) throw new Refused("file.oneOnly");
      file = { name: part.filename, bytes };
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw (FAULTS[String((error as { code?: unknown }).code)] ?? notAForm)();
  }
  if (file === null) throw new Refused("file.missing");
  return file;
}

function tooLarge(): AppError {
  return new TooLarge("file.size", { limit: megabytes(FILE_LIMITS.bytes) });
}

function notAForm(): AppError {
  return new Refused("file.form");
}
