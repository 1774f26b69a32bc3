import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiTokenScope } from "../../identity/index.ts";
import { AppError, assertAllowed, Forbidden, Refused, type RequestContext } from "../../kernel/index.ts";
import { sendRefusal } from "../downloads.ts";
import { canUseExplorer, isFromExplorer } from "./explorer.policy.ts";
import type { ContextOf } from "../http.ts";
import { documentId, ID_PREFIX, type TrustedDocuments } from "./trusted-documents.ts";

/** Which documents sessions may run: the console's own, or any (development and tests). */
export type DocumentRule = "trusted" | "any";

/** What decides about a request's document. */
export interface DocumentDoor {
  readonly trusted: TrustedDocuments;
  /** The rule for a request; the same for all but in tests. */
  readonly ruleOf: (request: FastifyRequest) => DocumentRule;
}

interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

/** The context that the door made, for the handler behind it. */
export type ContextMade = (request: FastifyRequest) => RequestContext;

/**
 * Stands before `/graphql`: puts the text in the place of a trusted document's id, and refuses documents that the asker
 * may not write.
 *
 * Sessions, and people without one, run trusted documents only. Any document may come from a program with a token that
 * allows it, and from the page `/graphiql` for who may use it, there for reading alone.
 */
export function admitDocuments(
  door: DocumentDoor,
  contextOf: ContextOf,
): { check(request: FastifyRequest, reply: FastifyReply): Promise<unknown>; contextMade: ContextMade } {
  const made = new WeakMap<FastifyRequest, RequestContext>();
  return {
    async check(request, reply) {
      const context = await contextOf(request, reply);
      made.set(request, context);
      if (!isAsked(request.body)) return undefined;
      try {
        request.body = admitted(door, request, request.body, context);
      } catch (error) {
        if (error instanceof AppError) return sendRefusal(reply.header("cache-control", "no-store"), error);
        throw error;
      }
      return undefined;
    },
    contextMade(request) {
      const context = made.get(request);
      if (context === undefined) throw new Refused("document.unknown");
      return context;
    },
  };
}

/**
 * The body as the engine takes it.
 *
 * @throws Refused `document.unknown` for an id that this server does not know.
 * @throws Forbidden `document.untrusted`, `apiToken.adhoc`, `graphiql.role` for a document that the asker may not write.
 */
function admitted({ trusted, ruleOf }: DocumentDoor, request: FastifyRequest, body: Asked, context: RequestContext) {
  const { query, documentId: given } = body;
  if (query === undefined && typeof given === "string") {
    const text = trusted.get(given.startsWith(ID_PREFIX) ? given.slice(ID_PREFIX.length) : given);
    if (text === undefined) throw new Refused("document.unknown");
    return { ...body, query: text };
  }
  if (typeof query === "string" && ruleOf(request) === "trusted" && !trusted.has(documentId(query)))
    assertMayWrite(request, context);
  return body;
}

function assertMayWrite(request: FastifyRequest, { token, viewer }: RequestContext): void {
  if (token) {
    if (!token.scopes.includes(ApiTokenScope.ADHOC)) throw new Forbidden("apiToken.adhoc");
    return;
  }
  if (!isFromExplorer(request)) throw new Forbidden("document.untrusted");
  assertAllowed(viewer, canUseExplorer(viewer));
}

function isAsked(body: unknown): body is Asked {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}
