import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSchema } from "../../../server/app/schema.ts";
import { ask, outcome, versionsOf } from "../../guard/permissions/cells.ts";
import { ACTORS, type Forgetful, makeScene, type Scene, startForgetful } from "../../guard/permissions/installation.ts";
import { documentOf, operationsOf, shortSelection, variablesOf } from "../../guard/permissions/operations.ts";

/*
 * Class: an answer about the state of a record tells who may not know it that the record is there, or who works on it. The
 * answer to a change that comes too late names the colleague who was faster.
 */

let server: Forgetful;
let scene: Scene;
beforeAll(async () => {
  server = await startForgetful();
  scene = await makeScene(server.khung);
}, 600_000);
afterAll(() => server.stop());

it("no verb tells who may not do it that the record was changed meanwhile", async () => {
  const versions = await versionsOf(server.khung.database);
  const late = new Map([...versions].map(([id, version]) => [id, version + 1_000]));
  const told: string[] = [];
  let tried = 0;
  for (const operation of operationsOf(await makeSchema())) {
    const query = documentOf(operation, shortSelection(operation.field.type));
    const [now = {}, then = {}] = [versions, late].map((each) => variablesOf(operation, scene.own, each));
    if (JSON.stringify(now) === JSON.stringify(then)) continue;
    for (const name of ACTORS) {
      const word = async (variables: object): Promise<string> =>
        outcome(await ask(server.http, scene.actors[name], query, variables), operation.field.name);
      const refusal = await word(now);
      if (!["sign-in", "no", "hidden"].includes(refusal)) continue;
      tried += 1;
      const said = await word(then);
      if (said !== refusal) told.push(`${operation.name}, ${name}: ${refusal}, but ${said} when late`);
    }
  }
  expect(tried).toBeGreaterThan(300);
  expect(told).toEqual([]);
}, 600_000);
