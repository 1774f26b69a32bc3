import { rm } from "node:fs/promises";
import "reflect-metadata";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../server/app/database.ts";
import type { StandbyState } from "../../server/app/standby/standby.ts";
import type { Standbys } from "../../server/app/standby/standbys.ts";
import { Role } from "../../server/kernel/index.ts";
import { until } from "../fault/fault.ts";
import { type Pair, startPair } from "../fault/postgres/replication.ts";
import { makeUnit } from "../support/build-organization.ts";
import { scratchFolder } from "../support/database/scratch-folder.ts";
import { type Actor, startTestKhung, type TestKhung } from "../support/test-khung.ts";

/*
 * Two servers over one PostgreSQL whose standby answers reports, with real streaming replication. Whatever happens to the
 * standby, nobody reads less than what was acknowledged before, and no question fails.
 */

const SECRET = "a-secret-of-monitoring";
const told: { readonly level: string; readonly state: unknown }[] = [];
const log = {
  info: (details: object) => void told.push({ level: "info", ...(details as { state: string }) }),
  warn: (details: object) => void told.push({ level: "warn", ...(details as { state: string }) }),
};

let pair: Pair;
let folder: string;
let servers: readonly [TestKhung, TestKhung];
let specialist: Actor;
let rootId: string;

const standbysOf = (khung: TestKhung): Standbys => {
  if (!khung.database.standbys) throw new Error("no standbys");
  return khung.database.standbys;
};
const stateOf = (khung: TestKhung): StandbyState => standbysOf(khung).standings()[0]?.state ?? "away";
const becomes = (state: StandbyState): Promise<void> =>
  until(`a standby that is ${state}`, 60, async () => servers.every((khung) => stateOf(khung) === state));

beforeAll(async () => {
  folder = await scratchFolder("khung-standby-");
  pair = await startPair(["fsync=off", "full_page_writes=off"]);
  const address = {
    kind: "postgresql" as const,
    url: pair.primary.url(),
    standbys: { urls: [pair.standby.url()], waitMs: 150 },
  };
  const start = async (): Promise<TestKhung> =>
    startTestKhung(await openDatabase(address), address, folder, { metricsToken: SECRET });
  servers = [await start(), await start()];
  const [first, second] = servers;
  const root = await makeUnit(first, { code: "ROOT" });
  rootId = root.id;
  specialist = await first.actor({ role: Role.ORG_SPECIALIST, unitId: rootId });
  await standbysOf(first).watch(log);
  await standbysOf(second).watch({ info: () => undefined, warn: () => undefined });
  await becomes("following");
});

afterAll(async () => {
  await Promise.all(servers.map((khung) => khung.stop()));
  await pair.remove();
  await rm(folder, { recursive: true, force: true });
});

interface Units {
  readonly data?: { readonly units?: { readonly total: number; readonly items: readonly { readonly code: string }[] } };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The units whose code is like this, asked of one of the servers. */
async function units(server: TestKhung, search: string, cookie = specialist.cookie): Promise<Units> {
  const query = "query ($filter: UnitFilter) { units(filter: $filter) { total items { code } } }";
  const payload = { query, variables: { filter: { search } } };
  const response = await server.http.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload });
  return response.json<Units>();
}

const codes = ({ data, errors }: Units) => errors ?? data?.units?.items.map(({ code }) => code);

const ready = async (): Promise<unknown> => {
  const response = await servers[0].http.inject({ url: "/readyz" });
  return { code: response.statusCode, ...response.json<object>() };
};

it("reports are read from the standby; questions about oneself, and whatever is asked beside them, are not", async () => {
  const [first] = servers;
  const before = standbysOf(first).counts();
  for (let time = 0; time < 5; time += 1) expect(codes(await units(first, "ROOT"))).toEqual(["ROOT"]);
  expect(standbysOf(first).counts().standby).toBe(before.standby + 5);
  await specialist.ok("{ me { account { username } } }");
  await specialist.ok("{ me { account { username } } units { total } }");
  expect(standbysOf(first).counts().standby).toBe(before.standby + 5);
  // The standby counts what is read there.
  const scans = "select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as n from pg_stat_user_tables";
  const count = async (): Promise<number> => Number((await pair.standby.run(scans))[0]?.["n"]);
  await expect.poll(count, { timeout: 60_000, interval: 200 }).toBeGreaterThan(0);
});

it("files are read from the standby; their ticket is used up on the primary", async () => {
  const [first, second] = servers;
  const ask = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";
  const input = { name: "PEOPLE", unitId: rootId };
  const { requestExport } = await specialist.ok<{ requestExport: { url: string } }>(ask, { input });
  const before = standbysOf(second).counts();
  const request = { url: requestExport.url, headers: { cookie: specialist.cookie } };
  const file = await second.http.inject(request);
  expect(file.statusCode).toBe(200);
  expect(standbysOf(second).counts()).toEqual({ ...before, standby: before.standby + 1 });
  expect((await first.http.inject(request)).statusCode).toBe(404);
});

it("whoever wrote reads it at once on both servers, fifty times, while the standby stands still", async () => {
  await pair.standby.run("select pg_wal_replay_pause()");
  for (let round = 0; round < 50; round += 1) {
    const code = `STILL-${String(round)}`;
    await makeUnit(servers[round % 2 === 0 ? 0 : 1], { code, parentId: rootId });
    const seen = await Promise.all(servers.map((server) => units(server, code)));
    expect(seen.map(codes)).toEqual([[code], [code]]);
  }
  expect(servers.map(stateOf)).toEqual(["behind", "behind"]);
  await pair.standby.run("select pg_wal_replay_resume()");
  await becomes("following");
});

it("and fifty times while it stops and goes on again and again, though no commit waits for the disk", async () => {
  await pair.primary.run("alter system set synchronous_commit = off");
  await pair.primary.run("select pg_reload_conf()");
  let isOver = false;
  const stuttering = (async () => {
    while (!isOver)
      for (const act of ["pause", "resume"]) {
        await pair.standby.run(`select pg_wal_replay_${act}()`);
        await new Promise((done) => setTimeout(done, Math.random() * 120));
      }
  })();
  const before = standbysOf(servers[0]).counts();
  try {
    for (let round = 0; round < 50; round += 1) {
      const code = `JERK-${String(round)}`;
      await makeUnit(servers[round % 2 === 0 ? 0 : 1], { code, parentId: rootId });
      const seen = await Promise.all(servers.map((server) => units(server, code)));
      expect(seen.map(codes)).toEqual([[code], [code]]);
    }
  } finally {
    isOver = true;
    await stuttering;
  }
  const after = standbysOf(servers[0]).counts();
  expect(after.standby + after.primary).toBe(before.standby + before.primary + 50);
  await becomes("following");
});

it("a session that ended ends for reports, too, however far behind the standby is", async () => {
  const { cookie } = await servers[0].actor({ role: Role.ORG_SPECIALIST, unitId: rootId });
  await becomes("following");
  expect(codes(await units(servers[1], "ROOT", cookie))).toEqual(["ROOT"]);
  await pair.standby.run("select pg_wal_replay_pause()");
  const signOut = { query: "mutation { signOut }" };
  await servers[0].http.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload: signOut });
  expect((await units(servers[1], "ROOT", cookie)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  await pair.standby.run("select pg_wal_replay_resume()");
  await becomes("following");
});

it("operators see its lag, and the log says each change once", async () => {
  told.splice(0);
  await pair.standby.run("select pg_wal_replay_pause()");
  await makeUnit(servers[0], { code: "LAG", parentId: rootId });
  await becomes("behind");
  await expect
    .poll(async () => ready(), { timeout: 30_000 })
    .toMatchObject({
      code: 200,
      status: "degraded",
      standbys: [{ state: "behind", lagSeconds: expect.any(Number) }],
    });
  for (let time = 0; time < 20; time += 1) await units(servers[0], "LAG");
  await expect.poll(() => standbysOf(servers[0]).standings()[0]?.lagSeconds, { timeout: 30_000 }).toBeGreaterThan(1);
  await pair.standby.run("select pg_wal_replay_resume()");
  await becomes("following");
  expect(await ready()).toEqual({
    ...{ code: 200, status: "ready", database: "postgresql" },
    standbys: [{ state: "following", lagSeconds: 0 }],
  });
  expect(told.map(({ level, state }) => [level, state])).toEqual([
    ["warn", "behind"],
    ["info", "following"],
  ]);
  const { payload } = await servers[0].http.inject({ url: "/metrics", headers: { authorization: `Bearer ${SECRET}` } });
  expect(payload).toMatch(/khung_standby_following\{standby="127.0.0.1:\d+\/khung",state="following",[^}]*\} 1/);
  expect(payload).toMatch(/khung_standby_lag_seconds\{standby="127.0.0.1:\d+\/khung",[^}]*\} 0/);
  expect(payload).toMatch(/khung_report_reads_total\{from="standby",[^}]*\} [1-9]/);
  expect(payload).not.toContain("khung:khung@");
});

it("no question fails while the standby dies, and it comes back by itself", async () => {
  let isOver = false;
  const answers: unknown[] = [];
  const asking = Array.from({ length: 6 }, async (_, index) => {
    while (!isOver) answers.push(codes(await units(servers[index % 2 === 0 ? 0 : 1], "ROOT")));
  });
  const more = (count: number): Promise<void> => {
    const before = answers.length;
    return until("answers", 60, async () => answers.length > before + count);
  };
  try {
    await more(20);
    pair.standby.kill();
    await becomes("away");
    await more(20);
    expect(await ready()).toMatchObject({ code: 200, status: "degraded", standbys: [{ state: "away" }] });
    pair.standby.start();
    await becomes("following");
    const before = standbysOf(servers[0]).counts().standby;
    await until("reports from it", 60, async () => standbysOf(servers[0]).counts().standby > before + 5);
  } finally {
    isOver = true;
    await Promise.all(asking);
  }
  expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(new Set(['["ROOT"]']));
});

it("a standby that neither answers nor hangs up keeps nobody waiting for long, and comes back by itself", async () => {
  await becomes("following");
  pair.standby.freeze("SIGSTOP");
  const started = performance.now();
  const answers = await Promise.all(
    servers.flatMap((server) => Array.from({ length: 10 }, () => units(server, "ROOT"))),
  );
  expect(answers.map(codes)).toEqual(Array(20).fill(["ROOT"]));
  expect(performance.now() - started).toBeLessThan(30_000);
  await becomes("away");
  const alone = performance.now();
  expect(codes(await units(servers[0], "ROOT"))).toEqual(["ROOT"]);
  expect(performance.now() - alone).toBeLessThan(2_000);
  pair.standby.freeze("SIGCONT");
  await becomes("following");
});

it("a standby that became a primary itself is read by nobody any more", async () => {
  pair.standby.promote();
  await becomes("other");
  await pair.standby.run("update unit set name = 'another history'");
  await makeUnit(servers[1], { code: "AFTER", parentId: rootId });
  expect(codes(await units(servers[0], "AFTER"))).toEqual(["AFTER"]);
  const names = await specialist.ok<{ units: { items: { name: string }[] } }>("{ units { items { name } } }");
  expect(names.units.items.filter(({ name }) => name === "another history")).toEqual([]);
});
