import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seedLarge } from "../../../seeds/large/seed-large.ts";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { type GrowthScene, layGrowthOut, withOpened } from "../../../server/cli/bench/growth/growth-scene.ts";
import { GROWTH_CASES, GrowthShots } from "../../../server/cli/bench/growth/growth-shots.ts";
import { Gun } from "../../../server/cli/bench/requests/load.ts";
import { systemClock } from "../../../server/kernel/index.ts";
import { openCycle } from "../../../server/evaluation/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { seedDepsOf } from "../../support/listening.ts";

const PEOPLE = 120;

eachDatabase("what the benchmark of growth asks", (start) => {
  let khung: TestKhung;
  let http: FastifyInstance;
  let gun: Gun;
  let scene: GrowthScene;

  beforeAll(async () => {
    khung = await start();
    const { database, settings, hooks } = khung;
    await seedLarge(seedDepsOf(khung), { people: PEOPLE, months: 1 });
    const bench = { database, address: settings.database };
    const laid = await layGrowthOut(bench);
    await khung.write(openCycle, { cycleId: laid.planned.id, version: laid.planned.version });
    scene = await withOpened(bench, laid);
    const log = pino({ level: "silent" });
    http = await makeHttp({ settings, database, schema: await makeSchema(), clock: systemClock, hooks, log });
    await http.listen({ host: "127.0.0.1", port: 0 });
    gun = new Gun((http.server.address() as { port: number }).port);
  }, 120_000);

  afterAll(async () => {
    gun.close();
    await http.close();
    await khung.stop();
  });

  it.each(GROWTH_CASES)("%s: every request is answered", async (one) => {
    const shots = new GrowthShots(scene);
    expect(shots.left(one)).toBeGreaterThan(10);
    const volley = await gun.volley(() => shots.next(one), 1, 10_000, 10);
    expect(volley).toMatchObject({ answered: 10, failed: 0, firstFailure: null });
  });

  it("the first page counts everybody of the month", async () => {
    const answer = await gun.fire(new GrowthShots(scene).next("first page"));
    expect((JSON.parse(answer) as { data: { evaluations: { total: number } } }).data.evaluations.total).toBe(PEOPLE);
  });
});
