import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const YEAR_SECONDS = 31_536_000;

/** Folder of the built console, from the source tree as well as from the compiled one. */
export function consoleFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 4; level += 1) {
    const candidate = resolve(folder, "dist/admin");
    if (existsSync(resolve(candidate, "index.html"))) return candidate;
    const sibling = resolve(folder, "admin/index.html");
    if (folder.endsWith("dist") && existsSync(sibling)) return dirname(sibling);
    folder = dirname(folder);
  }
  return null;
}

/** Serves the console: hashed assets for a year, the page itself always fresh, deep links answered with the page. */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  const root = consoleFolder();
  if (root === null) return;
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.includes("/assets/");
      void response.header("cache-control", hashed ? `public, max-age=${String(YEAR_SECONDS)}, immutable` : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (isPage) return reply.sendFile("index.html");
    return reply
      .code(404)
      .send({ errors: [{ message: "Not found", extensions: { code: "NOT_FOUND", rule: "record.notFound" } }] });
  });
}
