import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Metrics } from "./metrics.ts";

/**
 * `/metrics` in the text format of Prometheus, for whoever names the secret of the installation. Every answered request is counted under the pattern of its route.
 */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, secret: string): void {
  app.addHook("onResponse", async (request, reply) => {
    metrics.countRequest({
      route: request.routeOptions.url ?? "none",
      method: request.method,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
  });
  app.get("/metrics", async (request, reply) => {
    if (!isSecret(request.headers.authorization, secret)) {
      return reply.code(401).header("www-authenticate", "Bearer").send({ status: "unauthorized" });
    }
    return reply.type(metrics.contentType).send(await metrics.read());
  });
}

/** Compared by hash, so that the time of the answer tells neither length nor beginning. */
function isSecret(header: string | undefined, secret: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(header ?? ""), hash(`Bearer ${secret}`));
}
