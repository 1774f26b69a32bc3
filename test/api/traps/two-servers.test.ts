import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { createAccount, grantRole, openSession } from "../../../server/identity/index.ts";
import { Role, systemClock, type Work, writeSql } from "../../../server/kernel/index.ts";
import { makeCycle } from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { OPEN_CYCLE } from "../../support/evaluation-operations.ts";
import { employ } from "./employ.ts";
import { killProcesses, startProcess } from "./server-process.ts";

const PEOPLE = 1_000;
const PROGRESS = "query ($id: Uuid!) { openingProgress(cycleId: $id) { opened total } }";

eachDatabase("an opening and the processes that ask about it", (start) => {
  let khung: TestKhung;
  let cycle: Cycle;
  let cookie: string;
  beforeAll(async () => {
    khung = await start({ now: systemClock.now().toISOString() });
    const unit = await makeUnit(khung);
    const version = await makePublishedVersion(khung);
    await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: unit.id });
    await employ(khung, unit, PEOPLE);
    cycle = await makeCycle(khung, { unitId: unit.id });
    const account = await khung.write(createAccount, { username: "chuyen-vien", displayName: "Chuyên viên" } as never);
    const grant = { accountId: account.id, role: Role.ORG_SPECIALIST, unitId: unit.id, includesSubtree: true };
    await khung.write(grantRole, { ...grant, startsOn: "2000-01-01", endsOn: null });
    cookie = `khung=${(await khung.write(openSession, { accountId: account.id })).token}`;
  });
  afterAll(async () => {
    await killProcesses();
    await khung.stop();
  });

  const ask = async (run: (query: string, variables: object) => Promise<object>) => run(PROGRESS, { id: cycle.id });
  const here = async (): Promise<object> => {
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie },
      payload: { query: PROGRESS, variables: { id: cycle.id } },
    });
    return response.json();
  };
  async function until(asked: () => Promise<object>, wanted: object | null): Promise<void> {
    for (let last = {}; ; last = await asked()) {
      if (JSON.stringify(last) === JSON.stringify({ data: { openingProgress: wanted } })) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  it("a mark that a dead process left behind counts for nothing", async () => {
    const at = (seconds: number): string => new Date(systemClock.now().getTime() - seconds * 1000).toISOString();
    const leave = (seconds: number) =>
      khung.write(async function leaveMark(work: Work) {
        const row = { id: cycle.id, opened: 5, total: 10, seen_at: at(seconds) };
        await work.sql
          .insertInto("opening_mark")
          .values(row)
          .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
          .execute();
        return {};
      }, {});
    await leave(1);
    expect(await here()).toEqual({ data: { openingProgress: { opened: 5, total: 10 } } });
    await leave(60);
    expect(await here()).toEqual({ data: { openingProgress: null } });
  });

  it("the other process sees how far it is; killed half-way it leaves nothing, and the other one opens the cycle", async () => {
    const { database } = khung.settings;
    // One process owns a SQLite file: restart.test.ts kills that one.
    if (database.kind !== "postgresql") return;
    const env = (name: string) => ({
      KHUNG_DATA: join(khung.settings.dataFolder, name),
      DATABASE_URL: database.url,
    });
    const [first, second] = [await startProcess(env("one")), await startProcess(env("two"))];
    const variables = { input: { cycleId: cycle.id, version: cycle.version, idempotencyKey: "mo-ky" } };
    const lost = await writeSql(khung.database.fork())
      .transaction()
      .execute(async (held) => {
        // Whoever is left out is written last: until this ends, the opening stands before its last statement.
        await sql`lock table cycle_exclusion in share mode`.execute(held);
        const answer = first.ask(cookie, OPEN_CYCLE, variables).then(
          () => "answered",
          () => "cut off",
        );
        await until(() => ask((query, given) => second.ask(cookie, query, given)), { opened: PEOPLE, total: PEOPLE });
        await until(here, { opened: PEOPLE, total: PEOPLE });
        await first.kill();
        return answer;
      });
    expect(lost).toBe("cut off");
    const read = khung.look().sql;
    const made = () => read.selectFrom("evaluation").select("person_id").where("cycle_id", "=", cycle.id).execute();
    expect(await made()).toEqual([]);
    const opened = await second.ask(cookie, OPEN_CYCLE, variables);
    expect(opened).toMatchObject({ data: { openCycle: { opened: PEOPLE, cycle: { status: "OPEN" } } } });
    expect(new Set((await made()).map((row) => row.person_id)).size).toBe(PEOPLE);
    await until(here, null);
    expect(await second.ask(cookie, OPEN_CYCLE, variables)).toEqual(opened);
    expect(await made()).toHaveLength(PEOPLE);
  });
});
