import { crc32 } from "node:zlib";
import type { GraphQLSchema } from "graphql";
import { makeSchema } from "../../server/app/schema.ts";
import { versionsOf } from "../guard/permissions/cells.ts";
import { type Forgetful } from "../guard/permissions/installation.ts";
import { type Operation, operationsOf, variablesOf } from "../guard/permissions/operations.ts";
import { makeMatrixScene, type MatrixActor, type MatrixScene } from "./actors.ts";
import type { Line } from "./ask.ts";
import { fieldLines, type Reached, unreachedTypes, waysOf } from "./fields.ts";
import { listLines } from "./lists.ts";
import { type Asking, operationLines } from "./operations.ts";
import { routeLines } from "./routes.ts";
import { statisticsLines } from "./statistics.ts";

/** Everything that the table is made from. */
export interface Matrix {
  readonly asking: Asking;
  readonly scene: MatrixScene;
  readonly schema: GraphQLSchema;
  readonly operations: readonly Operation[];
}

/** The first minutes of the installation's day, in turn: a program's share of requests a minute is not what is asked for. */
const MINUTES = ["2026-07-15T02:00:00Z", "2026-07-15T02:01:00Z"];

/** After so many requests the minute changes: fewer than the smallest share of a minute. */
const TURN = 20;

/** Who is asked in a line. */
export type Choice = (
  line: { readonly name: string; readonly state: string },
  actors: readonly MatrixActor[],
) => readonly MatrixActor[];

const everybody: Choice = (_, actors) => actors;

/** Makes the scene on a server that forgets whatever a verb does. */
export async function makeMatrix({ khung, http }: Forgetful, choose: Choice = everybody): Promise<Matrix> {
  const schema = await makeSchema();
  const scene = await makeMatrixScene(khung);
  const versions = await versionsOf(khung.database);
  let turns = 0;
  http.addHook("onRequest", async () => {
    turns += 1;
    if (turns % TURN === 0) khung.clock.set(MINUTES[(turns / TURN) % MINUTES.length] ?? "");
  });
  return {
    asking: { http, scene, versions, chosen: (line) => choose(line, scene.actors) },
    scene,
    schema,
    operations: operationsOf(schema),
  };
}

/** The table, and what is missing for it to be whole: operations without a recipe, types to which no question leads. */
export interface Whole {
  readonly lines: readonly Line[];
  readonly gaps: readonly string[];
}

/** One of several processes that make the table together. */
export interface Share {
  readonly part: number;
  readonly parts: number;
}

/**
 * Makes the lines of a share of the operations, all of them with `{ part: 0, parts: 1 }`.
 *
 * @param say is told of each part that is done.
 */
export async function wholeTable(matrix: Matrix, share: Share, say: (line: string) => void): Promise<Whole> {
  const { asking, schema, operations } = matrix;
  const lines: Line[] = [];
  const add = (part: string, more: readonly Line[]): void => {
    lines.push(...more);
    say(`${part}, ${String(lines.length)} lines`);
  };
  const all = operations.filter((operation) => hasRecipe(operation, matrix));
  const own = all.filter(({ field }) => isIn(share, field.name));
  for (const operation of own) lines.push(...(await operationLines(asking, operation)));
  const reached = reachedIn(lines);
  add("operations", []);
  const ways = waysOf(all);
  for (const way of ways.filter(({ operation }) => own.includes(operation)))
    lines.push(...(await fieldLines(asking, way, reached)));
  add("fields", []);
  for (const operation of own.filter(({ kind, name, field }) => kind === "query" && name === field.name))
    lines.push(...(await listLines(asking, operation)));
  add("filters and orders", []);
  if (isIn(share, "statistics")) add("statistics", await statisticsLines(asking, schema));
  if (isIn(share, "routes")) add("routes", await routeLines(asking));
  const uncalled = operations.filter((operation) => !all.includes(operation));
  const gaps = [
    ...uncalled.map(({ name }) => `permissions/recipes.ts must say how to call ${name}`),
    ...unreachedTypes(schema, ways).map((name) => `no question leads to ${name}`),
  ];
  return { lines, gaps: share.part === 0 ? gaps : [] };
}

function isIn({ part, parts }: Share, name: string): boolean {
  return crc32(name) % parts === part;
}

function hasRecipe(operation: Operation, { asking, scene }: Matrix): boolean {
  try {
    variablesOf(operation, scene.place, asking.versions);
    return true;
  } catch {
    return false;
  }
}

const NOTHING: ReadonlySet<string> = new Set(["sign-in", "no", "hidden", "none", "0"]);

function reachedIn(lines: readonly Line[]): Reached {
  const byName = new Map(lines.map((line) => [`${line.name} ${line.state}`, line.cells]));
  return ({ kind, name }, state, actor: MatrixActor) => {
    const cell = byName.get(`${kind} ${name} ${state}`)?.[actor.name];
    return cell !== undefined && !NOTHING.has(cell);
  };
}
