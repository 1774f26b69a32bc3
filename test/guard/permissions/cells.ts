import type { FastifyInstance } from "fastify";
import type { Database } from "../../../server/app/database.ts";
import type { Actor, Answer } from "../../support/test-khung.ts";
import { ACTORS, type ActorName, type Scene } from "./installation.ts";
import { documentOf, type Operation, recordsOf, shortSelection, variablesOf } from "./operations.ts";
import type { Place } from "./place.ts";

/** Outcomes of one operation on one commune's records, an actor a column. */
export interface MatrixRow {
  readonly name: string;
  readonly about: string;
  readonly cells: Readonly<Record<ActorName, string>>;
}

/** Sends a request as somebody. */
export async function ask(http: FastifyInstance, actor: Actor, query: string, variables: object): Promise<Answer> {
  const headers = actor.cookie === "" ? {} : { cookie: actor.cookie };
  const response = await http.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
  return response.json<Answer>();
}

/**
 * The rows of an operation: everybody on the records of the own commune and on those of its sibling; and where a verb
 * names several records, on the own ones with a single one of the sibling's among them, for those who may do it at all.
 */
export async function rowsOf(
  http: FastifyInstance,
  operation: Operation,
  scene: Scene,
  versions: ReadonlyMap<string, number>,
): Promise<MatrixRow[]> {
  const { own, sibling } = scene;
  const row = (about: string, place: Place, actors: readonly ActorName[]): Promise<MatrixRow> =>
    rowOf(http, operation, scene, { about, variables: variablesOf(operation, place, versions), actors });
  const rows = [await row("own", own, ACTORS), await row("sibling", sibling, ACTORS)];
  const records = operation.kind === "mutation" ? recordsOf(operation, own) : [];
  if (records.length < 2) return rows;
  const able = ACTORS.filter((actor) => rows.some(({ cells }) => !REFUSALS.has(cells[actor])));
  for (const record of records)
    rows.push(await row(`${record} of sibling`, { ...own, [record]: sibling[record] }, able));
  return rows;
}

async function rowOf(
  http: FastifyInstance,
  operation: Operation,
  { actors }: Scene,
  asked: { readonly about: string; readonly variables: object; readonly actors: readonly ActorName[] },
): Promise<MatrixRow> {
  const query = documentOf(operation, shortSelection(operation.field.type));
  const cells = Object.fromEntries(ACTORS.map((name) => [name, "-"])) as Record<ActorName, string>;
  for (const name of asked.actors)
    cells[name] = outcome(await ask(http, actors[name], query, asked.variables), operation.field.name);
  return { name: `${operation.kind} ${operation.name}`, about: asked.about, cells };
}

const REFUSALS: ReadonlySet<string> = new Set(["sign-in", "no", "hidden"]);

const WORDS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "sign-in",
  FORBIDDEN: "no",
  NOT_FOUND: "hidden",
};

/** One word for an answer: how many rows, `yes`, `none`, `no`, `hidden`, `sign-in`, or the kind of refusal. */
export function outcome({ data, errors }: Answer, field: string): string {
  const [error] = errors ?? [];
  if (error) return WORDS[error.extensions.code] ?? error.extensions.code.toLowerCase();
  const value = data?.[field];
  if (value === null || value === undefined || value === false) return "none";
  if (Array.isArray(value)) return rowsInWords(value.length);
  if (typeof value === "object" && "accepted" in value) return bulkInWords(value as BulkAnswer);
  const { total, totalCount } = value as { total?: number; totalCount?: number };
  const rows = total ?? totalCount;
  return rows === undefined ? "yes" : rowsInWords(rows);
}

interface BulkAnswer {
  readonly accepted: readonly object[];
  readonly refused: readonly { readonly code: string }[];
}

/** What a bulk action did, else why it did not. */
function bulkInWords({ accepted, refused }: BulkAnswer): string {
  const [first] = refused;
  if (accepted.length > 0) return "yes";
  return first === undefined ? "none" : (WORDS[first.code] ?? first.code.toLowerCase());
}

/** A number of rows; catalogues of the program itself, which grow with it, are only `many`. */
function rowsInWords(count: number): string {
  return count > 100 ? "many" : String(count);
}

/** Version of every record that has one, by id. */
export async function versionsOf(database: Database): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (const meta of database.orm.getMetadata().getAll().values()) {
    if (meta.abstract || !meta.versionProperty) continue;
    const rows = await database.orm.em
      .getConnection()
      .execute<{ id: string; version: number }[]>(`select id, version from ${meta.tableName}`);
    for (const { id, version } of rows) versions.set(id, version);
  }
  return versions;
}
