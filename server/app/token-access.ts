import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiTokenScope, readTokenViewer, touchApiToken, type TokenViewer } from "../identity/index.ts";
import { ErrorCode } from "../kernel/index.ts";
import { sentence } from "./format-error.ts";
import type { HttpParts } from "./http.ts";

/** Requests a minute for one token. */
export const TOKEN_RATE = 120;

/** Wrong tokens a minute for one address; a guess has one chance in 2^256, so that this only spares the database. */
export const WRONG_TOKEN_RATE = 60;

const BEARER = /^Bearer +(\S+)$/i;

/** Answers the token that a request came with, checked before its handler ran. */
export type TokenOf = (request: FastifyRequest) => TokenViewer | null;

/**
 * Lets programs in by `Authorization: Bearer khung_…`. Where a token comes, no cookie is looked at; a wrong one is
 * refused rather than taken for nobody.
 *
 * A token reads `/graphql` and, with the scope for it, fetches files that it asked for; nothing else takes one.
 */
export function admitTokens(app: FastifyInstance, { database, clock, log, rates }: HttpParts): TokenOf {
  const admitted = new WeakMap<FastifyRequest, TokenViewer>();
  const tooOften = rates.perMinute("token", TOKEN_RATE);
  const tooWrong = rates.perMinute("wrong token", WRONG_TOKEN_RATE);
  app.addHook("onRequest", async (request, reply) => {
    const [, text] = BEARER.exec(request.headers.authorization ?? "") ?? [];
    if (text === undefined || !takesTokens(request)) return;
    const token = await readTokenViewer(database.readSql, text, clock);
    if (token === null) {
      if (tooWrong(request.ip)) return refuse(reply, 429, ErrorCode.REFUSED, "apiToken.rate");
      void reply.header("www-authenticate", "Bearer");
      return refuse(reply, 401, ErrorCode.UNAUTHENTICATED, "apiToken.invalid");
    }
    if (tooOften(token.id)) return refuse(reply, 429, ErrorCode.REFUSED, "apiToken.rate");
    if (!mayUse(request, token)) return refuse(reply, 403, ErrorCode.FORBIDDEN, "apiToken.readOnly");
    admitted.set(request, token);
    if (!token.touchDue) return;
    await touchApiToken(database.fork(), token.id, clock).catch((error: unknown) =>
      log.warn({ err: error }, "use of a token not noted"),
    );
  });
  return (request) => admitted.get(request) ?? null;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split("?", 1)[0] ?? "";
}

/** Everything that knows sessions; what is open to everybody takes no notice of a token. */
function takesTokens(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return path === "/graphql" || path.startsWith("/files") || path.startsWith("/exports/");
}

function mayUse(request: FastifyRequest, { scopes }: TokenViewer): boolean {
  const path = pathOf(request);
  return path === "/graphql" || (/^\/exports\/[\w-]+$/.test(path) && scopes.includes(ApiTokenScope.EXPORTS));
}

function refuse(reply: FastifyReply, status: number, code: ErrorCode, rule: string): FastifyReply {
  const message = sentence(rule, {});
  if (status === 429) void reply.header("retry-after", "60");
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .send({ errors: [{ message: message.en, extensions: { code, rule, values: {}, message } }] });
}
