import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  answerDocuments,
  answerOne,
  CASE_ENDPOINTS,
  CASE_PATH,
  type CaseAnswer,
  type Library,
  readLibrary,
  refusal,
} from "../exchange/index.ts";
import type { HttpParts } from "./http.ts";

/** Requests a minute for one address; a client that fetches a package needs one, one that walks it item by item many. */
export const CASE_RATE = 240;

const HOST = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/i;
const SECONDS_KEPT = 300;

/**
 * The read endpoints of 1EdTech CASE 1.1 under `/ims/case/v1p1`, without session: the published versions of frameworks
 * that were opened to everybody, and nothing else.
 */
export function serveCase(app: FastifyInstance, { settings, database, log, rates }: HttpParts): void {
  const limited = rates.perMinute("case", CASE_RATE);
  const answered = async (request: FastifyRequest, reply: FastifyReply, answer: Answering): Promise<FastifyReply> => {
    if (limited(request.ip)) {
      void reply.header("retry-after", "60");
      return send(request, reply, refusal("server_busy", "Too many requests; try again in a minute."));
    }
    try {
      return send(request, reply, answer(await readLibrary(database.readSql), originOf(request, settings.publicUrl)));
    } catch (error) {
      log.error({ err: error }, "request failed");
      return send(request, reply, refusal("internal_server_error", "Something failed."));
    }
  };
  const path = `${CASE_PATH}/CFDocuments`;
  app.get(path, (request, reply) =>
    answered(request, reply, (library, origin) =>
      answerDocuments(library, request.query as Readonly<Record<string, unknown>>, { origin, path }),
    ),
  );
  for (const endpoint of CASE_ENDPOINTS)
    app.get<{ Params: { id: string } }>(`${CASE_PATH}/${endpoint}/:id`, (request, reply) =>
      answered(request, reply, (library, origin) => answerOne(library, endpoint, request.params.id, origin)),
    );
  app.get(`${CASE_PATH}/*`, (request, reply) =>
    answered(request, reply, () => refusal("unknownobject", "There is no such address.")),
  );
}

type Answering = (library: Library, origin: string) => CaseAnswer;

/** Address under which people know this server. */
function originOf(request: FastifyRequest, publicUrl: string | null): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const host = request.headers.host ?? "";
  return `${request.protocol}://${HOST.test(host) ? host : "localhost"}`;
}

function send(request: FastifyRequest, reply: FastifyReply, { status, body, headers }: CaseAnswer): FastifyReply {
  void reply.headers(headers);
  if (status !== 200) void reply.header("cache-control", "no-store");
  else {
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 32)}"`;
    void reply.header("etag", tag).header("cache-control", `public, max-age=${String(SECONDS_KEPT)}, must-revalidate`);
    const known = (request.headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
    if (known.includes(tag)) return reply.code(304).send();
  }
  return reply.code(status).type("application/json; charset=utf-8").send(body);
}
