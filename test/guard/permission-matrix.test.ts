import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import "reflect-metadata";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSchema } from "../../server/app/schema.ts";
import { type MatrixRow, rowsOf, versionsOf } from "./permissions/cells.ts";
import { fieldRowsOf } from "./permissions/fields.ts";
import { type Forgetful, makeScene, type Scene, startForgetful } from "./permissions/installation.ts";
import { idleRecipes, type Operation, operationsOf } from "./permissions/operations.ts";
import { changedCells, tableText } from "./permissions/table.ts";

const TABLE = join(import.meta.dirname, "permissions/table.txt");
const RENEW =
  "Read each changed cell against the rights of the roles; if all are meant, renew the table with KHUNG_UPDATE_TABLE=1.";

let server: Forgetful;
let scene: Scene;
let operations: Operation[];

beforeAll(async () => {
  server = await startForgetful();
  scene = await makeScene(server.khung);
  operations = operationsOf(await makeSchema());
}, 600_000);
afterAll(() => server.stop());

it("every recipe is for an operation that exists", () => {
  expect(idleRecipes(operations)).toEqual([]);
});

it("everybody may do to every record exactly what the table says", async () => {
  const versions = await versionsOf(server.khung.database);
  const rows: MatrixRow[] = [];
  for (const operation of operations) rows.push(...(await rowsOf(server.http, operation, scene, versions)));
  for (const operation of operations) rows.push(...(await fieldRowsOf(server.http, operation, scene, versions)));
  const actual = tableText(rows);
  if (process.env["KHUNG_UPDATE_TABLE"] === "1") writeFileSync(TABLE, actual);
  const changed = changedCells(existsSync(TABLE) ? readFileSync(TABLE, "utf8") : "", actual);
  expect(changed, RENEW).toEqual([]);
}, 900_000);
