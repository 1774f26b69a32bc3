import type { FastifyInstance } from "fastify";
import type { Database } from "../../../../app/database.ts";
import { systemClock, today } from "../../../../kernel/index.ts";
import { type FloorDatabase, floorDatabase } from "./floor-database.ts";
import { floorForm, floorList } from "./floor-reads.ts";
import { floorSubmit } from "./floor-submit.ts";
import { type FloorViewer, floorViewer } from "./floor-viewer.ts";

type Answer = (viewer: FloorViewer, day: string, variables: Readonly<Record<string, unknown>>) => Promise<object>;

/**
 * The same answers by hand-written SQL and JSON, over the server's own HTTP layer: the same session check, the same rows
 * for the same people, the same audit; no schema, no ORM, no query builder, one regulation.
 */
export async function serveFloor(http: FastifyInstance, database: Database): Promise<void> {
  const floor: FloorDatabase = await floorDatabase(database);
  const answers: Readonly<Record<string, Answer>> = {
    list: floorList(floor),
    form: floorForm(floor),
    submit: floorSubmit(floor),
  };
  for (const [name, answer] of Object.entries(answers)) {
    http.post(`/floor/${name}`, async (request, reply) => {
      const day = today(systemClock);
      const viewer = await floorViewer(floor, request.cookies["khung"], day);
      if (viewer === null) return reply.code(401).send();
      const { variables } = request.body as { variables: Record<string, unknown> };
      void reply.type("application/json; charset=utf-8");
      return JSON.stringify({
        data: await answer(viewer, day, (variables["input"] ?? variables["filter"] ?? variables) as typeof variables),
      });
    });
  }
}
