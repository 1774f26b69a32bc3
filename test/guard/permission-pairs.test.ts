import { readFileSync } from "node:fs";
import { join } from "node:path";
import "reflect-metadata";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DISTANCES } from "../matrix/actors.ts";
import type { Line } from "../matrix/ask.ts";
import { listLines } from "../matrix/lists.ts";
import { operationLines } from "../matrix/operations.ts";
import { pairsOf } from "../matrix/pairs.ts";
import { routeLines } from "../matrix/routes.ts";
import { aboutOf, cellIn, lineText, linesOf } from "../matrix/table.ts";
import { makeMatrix, type Matrix } from "../matrix/whole.ts";
import { type Forgetful, startForgetful } from "./permissions/installation.ts";

const TABLE = join(import.meta.dirname, "../matrix/table.txt");
const RENEW =
  "Read each cell against the rights of the roles; if all are meant, renew: KHUNG_UPDATE_TABLE=1 npm run check:matrix";

let server: Forgetful;
let matrix: Matrix;
const asked: Line[] = [];

beforeAll(async () => {
  server = await startForgetful();
  matrix = await makeMatrix(server, pairsOf);
}, 600_000);
afterAll(() => server.stop());

it("a part of the whole table holds: every operation in every state, each role somewhere else from line to line", async () => {
  const { asking, operations } = matrix;
  for (const operation of operations) asked.push(...(await operationLines(asking, operation)));
  for (const operation of operations.filter(
    ({ kind, name, field }, place) => kind === "query" && name === field.name && place % 4 === 0,
  ))
    asked.push(...(await listLines(asking, operation)));
  asked.push(...(await routeLines(asking)));
  const table = linesOf(readFileSync(TABLE, "utf8"));
  const changed = asked.flatMap((line) => {
    const about = aboutOf(lineText(line));
    const said = table.get(about);
    if (said === undefined) return [`${about}: no line`];
    return Object.entries(line.cells).flatMap(([who, cell]) => {
      const before = cellIn(said, who);
      return before === cell ? [] : [`${about}, ${who}: ${before ?? "(nobody)"} → ${cell}`];
    });
  });
  expect(changed, RENEW).toEqual([]);
}, 900_000);

it("the part meets every role at every distance", () => {
  const met = new Set(asked.flatMap(({ cells }) => Object.keys(cells)));
  const all = matrix.scene.actors.map(({ name }) => name);
  expect(all.filter((name) => !met.has(name))).toEqual([]);
  expect(all.length).toBeGreaterThan(DISTANCES.length * 7);
});
