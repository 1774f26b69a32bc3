import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Database } from "../database.ts";

/** `/healthz`: the process answers; `/readyz`: the database answers too. */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await sql`select 1 as ok`.execute(database.readSql);
      return { status: "ready", database: database.kind };
    } catch {
      return reply.code(503).send({ status: "unavailable", database: database.kind });
    }
  });
}
