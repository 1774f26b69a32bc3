import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  atomFeed,
  entryPage,
  jsonFeed,
  type Language,
  listPage,
  missingPage,
  PORTAL_CSS,
  PORTAL_PATH,
  type PortalQuery,
  readPortalEntry,
  readPortalList,
} from "../publication/index.ts";
import type { HttpParts } from "./http.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HOST = /^[A-Za-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?$/;
const SECONDS_KEPT = 60;
const MOST_PAGES = 1_000;
/** Pages a minute for one address; readers of a feed ask once in a quarter of an hour. */
export const PORTAL_RATE = 240;

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

interface Answer {
  readonly body: string;
  readonly type: string;
  readonly status?: number;
}

type Asked = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>>; Params: { id?: string } }>;

/**
 * The public portal: pages and feeds of what units published to everybody, without session, script or cookie.
 *
 * `/cong-bo`, `/cong-bo/:id`, `/cong-bo/feed.json`, `/cong-bo/feed.xml`.
 */
export function servePortal(app: FastifyInstance, { settings, database, rates }: HttpParts): void {
  const sql = database.readSql;
  const limited = rates.perMinute("portal", PORTAL_RATE);
  const latest = async () => (await readPortalList(sql, { unitId: null, cycleId: null, search: "", page: 1 })).items;
  const serve = (path: string, answer: (request: Asked) => Promise<Answer> | Answer): void => {
    app.get(path, async (request, reply) => {
      if (limited(request.ip)) return reply.code(429).header("retry-after", "60").type("text/plain").send("");
      return send(request, reply, await answer(request as Asked));
    });
  };
  const list = async (request: Asked): Promise<Answer> => {
    const query = queryOf(request.query);
    return page(
      query === null ? missingPage(languageOf(request)) : await listed(query, languageOf(request)),
      query ? 200 : 404,
    );
  };
  const listed = async (query: PortalQuery, language: Language): Promise<string> =>
    listPage(query, await readPortalList(sql, query), language);
  serve(PORTAL_PATH, list);
  serve(`${PORTAL_PATH}/`, list);
  serve(`${PORTAL_PATH}/style.css`, () => ({ body: PORTAL_CSS, type: "text/css; charset=utf-8" }));
  serve(`${PORTAL_PATH}/feed.json`, async (request) => ({
    body: jsonFeed(await latest(), originOf(request, settings.publicUrl)),
    type: "application/feed+json; charset=utf-8",
  }));
  serve(`${PORTAL_PATH}/feed.xml`, async (request) => ({
    body: atomFeed(await latest(), originOf(request, settings.publicUrl)),
    type: "application/atom+xml; charset=utf-8",
  }));
  serve(`${PORTAL_PATH}/:id`, async (request) => {
    const id = request.params.id ?? "";
    const entry = UUID.test(id) ? await readPortalEntry(sql, id) : null;
    if (entry === null) return page(missingPage(languageOf(request)), 404);
    const isGone = entry.withdrawnAt !== null && entry.supersededById === null;
    return page(entryPage(entry, languageOf(request)), isGone ? 410 : 200);
  });
}

function page(body: string, status: number): Answer {
  return { body, status, type: "text/html; charset=utf-8" };
}

function languageOf({ query }: Asked): Language {
  return query["lang"] === "en" ? "en" : "vi";
}

/** What the list is asked for; null when the address cannot be one of its own. */
function queryOf(query: Asked["query"]): PortalQuery | null {
  const text = (name: string): string => (typeof query[name] === "string" ? query[name].normalize("NFC").trim() : "");
  const [unitId, cycleId, search, number] = [text("don-vi"), text("ky"), text("q"), text("trang") || "1"];
  const isClean = search.length <= 100 && search.isWellFormed() && !/[\u0000-\u001f]/.test(search);
  const isKnown = [unitId, cycleId].every((id) => id === "" || UUID.test(id));
  const pageNumber = /^\d{1,4}$/.test(number) ? Number(number) : 0;
  if (!isClean || !isKnown || pageNumber < 1 || pageNumber > MOST_PAGES) return null;
  return { unitId: unitId || null, cycleId: cycleId || null, search, page: pageNumber };
}

/** Address under which people know this server. */
function originOf(request: FastifyRequest, publicUrl: string | null): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const host = request.headers.host ?? "";
  return `${request.protocol}://${HOST.test(host) ? host : "localhost"}`;
}

function send(request: FastifyRequest, reply: FastifyReply, { body, type, status = 200 }: Answer): FastifyReply {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 32)}"`;
  void reply
    .header("content-security-policy", POLICY)
    .header("cache-control", `public, max-age=${String(SECONDS_KEPT)}, must-revalidate`)
    .header("etag", tag);
  const known = (request.headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  if (status === 200 && known.includes(tag)) return reply.code(304).send();
  return reply.code(status).type(type).send(body);
}
