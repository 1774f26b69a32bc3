import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { assertAllowed, Unauthenticated } from "../kernel/index.ts";
import { consoleFolder } from "./console.ts";
import { canUseExplorer } from "./documents/explorer.policy.ts";
import { sendRefusal } from "./downloads.ts";
import type { ContextOf } from "./http.ts";

/**
 * The editor of that page writes its colours and places as styles into the document, which the policy of all other pages
 * forbids; scripts and requests stay as narrow as everywhere.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * `/graphiql`: the page where developers try queries, from this server alone; somebody not signed in is sent to the
 * console, which has to be served already.
 */
export async function serveGraphiql(app: FastifyInstance, contextOf: ContextOf): Promise<void> {
  const admin = consoleFolder();
  const root = admin === null ? null : resolve(dirname(admin), "graphiql");
  if (root === null || !existsSync(resolve(root, "index.html"))) return;
  await app.register(fastifyStatic, {
    root: resolve(root, "assets"),
    prefix: "/graphiql/assets/",
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response) => void response.header("cache-control", "public, max-age=31536000, immutable"),
  });
  for (const path of ["/graphiql", "/graphiql/"]) {
    app.get(path, async (request, reply) => {
      try {
        const { viewer } = await contextOf(request, reply);
        assertAllowed(viewer, canUseExplorer(viewer));
      } catch (error) {
        return error instanceof Unauthenticated ? reply.redirect("/", 302) : sendRefusal(reply, error);
      }
      return reply.header("content-security-policy", POLICY).sendFile("index.html", root);
    });
  }
}
