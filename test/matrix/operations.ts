import type { FastifyInstance } from "fastify";
import { outcome } from "../guard/permissions/cells.ts";
import { documentOf, type Operation, recordsOf, shortSelection, variablesOf } from "../guard/permissions/operations.ts";
import type { MatrixActor, MatrixScene } from "./actors.ts";
import { askAs, cellsOf, type Line } from "./ask.ts";
import { standingsOf } from "./states.ts";

/** What lines are made with. */
export interface Asking {
  readonly http: FastifyInstance;
  readonly scene: MatrixScene;
  readonly versions: ReadonlyMap<string, number>;
  /** Who of all is asked in a line; everybody unless fewer are wanted. */
  readonly chosen: (line: { name: string; state: string }) => readonly MatrixActor[];
}

/** The lines of an operation: one for each state of the record that it is about. */
export async function operationLines(asking: Asking, operation: Operation): Promise<Line[]> {
  const { http, scene, versions, chosen } = asking;
  const query = documentOf(operation, shortSelection(operation.field.type));
  const lines: Line[] = [];
  for (const { state, place } of standingsOf(recordsOf(operation, scene.place), scene.place)) {
    const name = `${operation.kind} ${operation.name}`;
    const variables = variablesOf(operation, place, versions);
    const cells = await cellsOf(chosen({ name, state }), async (actor) =>
      outcome(await askAs(http, actor, query, variables), operation.field.name),
    );
    lines.push({ name, state, cells });
  }
  return lines;
}
