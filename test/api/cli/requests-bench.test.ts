import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FastifyInstance } from "fastify";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { CASES } from "../../../server/cli/bench/requests/cases.ts";
import { serveFloor } from "../../../server/cli/bench/requests/floor/floor-routes.ts";
import { Gun } from "../../../server/cli/bench/requests/load.ts";
import { assertEqual, waysOf } from "../../../server/cli/bench/requests/requests-bench.ts";
import { laySceneOut } from "../../../server/cli/bench/requests/scene.ts";
import { Shots } from "../../../server/cli/bench/requests/shots.ts";
import { systemClock } from "../../../server/kernel/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("what the benchmark of requests compares", (start) => {
  let khung: TestKhung;
  let http: FastifyInstance;
  let gun: Gun;
  let shots: Shots;

  beforeAll(async () => {
    khung = await start();
    const { database, settings, hooks } = khung;
    shots = new Shots(await laySceneOut({ database, address: settings.database }, 2));
    const log = pino({ level: "silent" });
    http = await makeHttp({ settings, database, schema: await makeSchema(), clock: systemClock, hooks, log });
    await serveFloor(http, database);
    await http.listen({ host: "127.0.0.1", port: 0 });
    gun = new Gun((http.server.address() as { port: number }).port);
  });

  afterAll(async () => {
    gun.close();
    await http.close();
    await khung.stop();
  });

  it.each(CASES)("%s: the server and the hand-written floor give the same answer", async (one) => {
    const never = () => Promise.reject(new Error());
    const serving = { port: 0, pid: undefined, usage: never, rest: never, stop: async () => undefined };
    await assertEqual(one, waysOf(one, shots, serving, gun));
  });

  it("a volley counts what was answered and stops at the most that it may send", async () => {
    const volley = await gun.volley(() => shots.next("list", "/graphql"), 3, 10_000, 7);
    expect(volley).toMatchObject({ answered: 7, failed: 0, firstFailure: null });
    expect(volley.latencies).toHaveLength(7);
  });

  it("the floor asks for a session as the server does", async () => {
    const answer = await http.inject({ method: "POST", url: "/floor/list", payload: { variables: {} } });
    expect(answer.statusCode).toBe(401);
  });
});
