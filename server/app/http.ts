import fastifyCookie from "@fastify/cookie";
import fastifyHelmet from "@fastify/helmet";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { startReadLog } from "../audit/index.ts";
import { readViewer, touchSession } from "../identity/index.ts";
import { ANONYMOUS, type Clock, type Hooks, type HttpExchange, type RequestContext } from "../kernel/index.ts";
import { serveCase } from "./case-routes.ts";
import { serveConsole } from "./console.ts";
import { makeContext } from "./context.ts";
import type { Database } from "./database.ts";
import { admitDocuments, type DocumentDoor } from "./documents/admit-documents.ts";
import { isFromExplorer } from "./documents/explorer.policy.ts";
import { readTrustedDocuments } from "./documents/trusted-documents.ts";
import { serveDownloads } from "./downloads.ts";
import { KnownDocuments, quickPath } from "./engine/quick-path.ts";
import { makeCompiler } from "./executor.ts";
import { serveFeeds } from "./feeds.ts";
import { type Report, sentence } from "./format-error.ts";
import { serveGraphiql } from "./graphiql.ts";
import { makeGraphQLServer } from "./graphql-server.ts";
import { makeRates, type Rates } from "./rates/rates.ts";
import { serveHealth } from "./watch/health.ts";
import { makeMetrics } from "./watch/metrics.ts";
import { countOperations, operationMetrics } from "./watch/operation-metrics.ts";
import { serveMetrics } from "./watch/serve-metrics.ts";
import { LIMITS } from "./limits.ts";
import { serveOidc } from "./oidc/oidc-routes.ts";
import { servePortal } from "./portal.ts";
import { isLoopback, type Settings } from "./settings.ts";
import { admitTokens, type TokenOf } from "./token-access.ts";
import { showsAccount } from "./shown-account.ts";
import { serveUploads } from "./uploads.ts";

/** What the HTTP layer is made of. */
export interface HttpOptions {
  readonly settings: Settings;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly log: Logger;
  /** Which documents are run for whom; as the settings say unless given. */
  readonly documents?: DocumentDoor;
}

/** What the doors of the server share besides. */
export interface HttpParts extends HttpOptions {
  readonly rates: Rates;
}

/** Context of a request, made from its session. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/**
 * Makes the HTTP server: `/graphql`, `/healthz`, `/readyz`, uploads, downloads and the console, all from one process.
 * It does not listen yet.
 */
export async function makeHttp(given: HttpOptions): Promise<FastifyInstance> {
  const { settings, log, database, clock } = given;
  const rates = makeRates({ database, clock, onError: (err) => log.warn({ err }, "requests not counted together") });
  const options: HttpParts = { ...given, rates };
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    // The address that the proxy itself saw, which it writes last: what stands before it anybody may have written.
    trustProxy: settings.publicUrl !== null && ((_address: string, hop: number) => hop === 0),
    forceCloseConnections: "idle",
    requestTimeout: 60_000,
  });
  app.addHook("onClose", keepReadLog(options));
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, helmetOptions(settings));
  const contextOf = sessionContext(options, admitTokens(app, options));
  const metrics = settings.metricsToken ? makeMetrics(options) : null;
  if (metrics && settings.metricsToken) serveMetrics(app, metrics, settings.metricsToken);
  const report: Report = (incident, error) => log.error({ incident, err: error }, "request failed");
  const documents = options.documents ?? documentDoor(options);
  const compiled = makeCompiler(options.schema);
  const known = new KnownDocuments();
  const apollo = makeGraphQLServer(options.schema, report, {
    ...{ compiled, known },
    trusted: documents.trusted,
    plugins: metrics ? [operationMetrics(metrics)] : [],
  });
  await apollo.start();
  app.addHook("onClose", async () => {
    await rates.stop();
    await apollo.stop();
  });
  app.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, _request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) log.error({ err: error }, "request failed");
    const code = status === 413 ? "TOO_LARGE" : status === 500 ? "INTERNAL" : "INVALID_INPUT";
    const detail = status === 500 ? "" : error.message;
    const rule = status === 500 ? "internal" : "query.invalid";
    void reply
      .code(status)
      .send({ errors: [{ message: detail || code, extensions: { code, rule, message: sentence(rule, { detail }) } }] });
  });
  const { check, contextMade } = admitDocuments(documents, contextOf);
  const frame = fastifyApolloHandler(apollo, { context: async (request) => contextMade(request) });
  const count = metrics && countOperations(metrics);
  const handler = quickPath(
    { schema: options.schema, compiled, report, contextMade, frame: frame as never, count },
    known,
  );
  app.post("/graphql", { onRequest: sameOrigin(settings), preHandler: check }, handler);
  await serveUploads(app, contextOf, options, sameOrigin(settings));
  serveHealth(app, options.database);
  serveOidc(app, contextOf, options);
  serveDownloads(app, contextOf, options);
  serveFeeds(app, options);
  servePortal(app, options);
  serveCase(app, options);
  await serveConsole(app);
  await serveGraphiql(app, contextOf);
  return app;
}

function documentDoor({ settings, log }: HttpOptions): DocumentDoor {
  const trusted = readTrustedDocuments();
  const rule = settings.documents ?? "trusted";
  if (rule === "trusted" && trusted.size === 0) log.warn("no console was built, so that sessions can run no document");
  return { trusted, ruleOf: () => rule };
}

/** Starts the log of readings. @returns what ends it, with what waits written. */
function keepReadLog({ database, clock, hooks, log }: HttpOptions): () => Promise<void> {
  const report = (error: unknown): void => log.warn({ err: error }, "readings wait to be written");
  const readLog = startReadLog({ fork: () => database.fork(), clock, report });
  hooks.readLog = readLog;
  return () => readLog.stop();
}

function sessionContext({ settings, database, clock, hooks, log }: HttpOptions, tokenOf: TokenOf): ContextOf {
  const secure = settings.publicUrl?.startsWith("https:") ?? false;
  const cookie = secure ? "__Host-khung" : "khung";
  const limits = { idleMinutes: settings.sessionIdleMinutes, hours: settings.sessionHours };
  return async (request, reply) => {
    const token = tokenOf(request);
    if (token !== null) {
      const { viewer } = token;
      return makeContext({ database, viewer, clock, hooks, http: null, demoSignIn: false, token });
    }
    const cookieToken = request.cookies[cookie] ?? null;
    const found = cookieToken === null ? null : await readViewer(database.readSql, cookieToken, clock, limits);
    const isOther = found !== null && !showsAccount(request, found.viewer.accountId);
    const known = isOther ? null : found;
    // A page that shows somebody else ends nobody's session either.
    const sessionToken = isOther ? null : cookieToken;
    if (known?.touchDue) {
      await touchSession(database.fork(), known.sessionId, clock).catch((error: unknown) =>
        log.warn({ err: error }, "session not touched"),
      );
    }
    const http: HttpExchange = {
      address: request.ip,
      sessionToken,
      setSessionToken(token) {
        const shared = { path: "/", httpOnly: true, secure, sameSite: "lax" } as const;
        if (token === null) void reply.clearCookie(cookie, shared);
        else void reply.setCookie(cookie, token, { ...shared, maxAge: settings.sessionHours * 3600 });
      },
    };
    const viewer = known?.viewer ?? ANONYMOUS;
    const identityProvider = settings.oidc?.name ?? null;
    const readsOnly = isFromExplorer(request);
    return makeContext({
      database,
      viewer,
      clock,
      hooks,
      http,
      // A foreign page can give its own name to this machine's address, but not come by this machine's name.
      demoSignIn: settings.demo && isLoopback(request.hostname),
      identityProvider,
      readsOnly,
    });
  };
}

/** Browsers name the page that sends a request; another site's page is refused. */
function sameOrigin(settings: Settings) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const origin = request.headers.origin;
    if (origin === undefined) return;
    const own =
      settings.publicUrl === null
        ? `${request.protocol}://${request.headers.host ?? ""}`
        : new URL(settings.publicUrl).origin;
    if (origin === own) return;
    await reply.code(403).send({
      errors: [
        {
          message: sentence("request.origin", {}).en,
          extensions: {
            code: "FORBIDDEN",
            rule: "request.origin",
            values: {},
            message: sentence("request.origin", {}),
          },
        },
      ],
    });
  };
}

function helmetOptions(settings: Settings): object {
  return {
    hsts: settings.publicUrl?.startsWith("https:") ?? false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        // The hash is that of the empty text: the console's style engine makes empty elements and fills them by rule.
        "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
        "font-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
  };
}
