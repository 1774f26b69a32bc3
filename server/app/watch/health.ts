import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Database } from "../database.ts";

/**
 * `/healthz`: the process answers; `/readyz`: the database answers too. Without a standby the server is ready all the same,
 * since the primary has everything: it only says so.
 */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await sql`select 1 as ok`.execute(database.readSql);
      const standings = database.standbys?.standings() ?? null;
      if (standings === null) return { status: "ready", database: database.kind };
      // No names: whoever can reach this address need not know where the standbys are.
      const standbys = standings.map(({ state, lagSeconds }) => ({ state, lagSeconds }));
      const isWhole = standbys.every(({ state }) => state === "following");
      return { status: isWhole ? "ready" : "degraded", database: database.kind, standbys };
    } catch {
      return reply.code(503).send({ status: "unavailable", database: database.kind });
    }
  });
}
