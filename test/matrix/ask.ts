import type { FastifyInstance } from "fastify";
import type { Answer } from "../support/test-khung.ts";
import type { MatrixActor } from "./actors.ts";

/** Sends a document as somebody. */
export async function askAs(
  http: FastifyInstance,
  { headers }: MatrixActor,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const payload = { query, variables };
  return (await http.inject({ method: "POST", url: "/graphql", headers: { ...headers }, payload })).json<Answer>();
}

/** What each of those who were asked got, by name. */
export type Cells = Readonly<Record<string, string>>;

/** One line of the table: what was asked, about a record in which state, and who got what. */
export interface Line {
  readonly name: string;
  readonly state: string;
  readonly cells: Cells;
}

/** Asks everybody in turn. */
export async function cellsOf(
  actors: readonly MatrixActor[],
  cell: (actor: MatrixActor) => Promise<string>,
): Promise<Cells> {
  const cells: Record<string, string> = {};
  for (const actor of actors) cells[actor.name] = await cell(actor);
  return cells;
}
