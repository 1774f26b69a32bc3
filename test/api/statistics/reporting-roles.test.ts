import "reflect-metadata";
import { MikroORM } from "@mikro-orm/core";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  endReportingRole,
  readReportingRoles,
  registerReportingRole,
  statementsFor,
} from "../../../server/statistics/index.ts";
import { closeForTest } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeWholeScene, type WholeScene } from "../../support/statistics/whole-scene.ts";

let made = 0;

eachDatabase("roles that read the reporting views", (start) => {
  let khung: TestKhung;
  let scene: WholeScene;
  let role: string;

  beforeAll(async () => {
    khung = await start({ now: new Date().toISOString() });
    scene = await makeWholeScene(khung);
    await closeForTest(khung, scene.july.id);
  });
  afterAll(() => khung.stop());

  beforeEach(() => {
    made += 1;
    role = `bi_${String(process.pid)}_${String(made)}`;
  });

  const register = (unitCode: string | null) => khung.write(registerReportingRole, { roleName: role, unitCode });

  it("are registered for a unit, listed and ended, and the audit says so", async () => {
    await register(scene.one.code);
    const listed = async () => (await readReportingRoles(khung.look().sql)).filter(({ roleName }) => roleName === role);
    expect(await listed()).toMatchObject([{ unitCode: scene.one.code, endsOn: null }]);
    await expect(register(scene.one.code)).rejects.toMatchObject({ rule: "reporting.registered" });
    await khung.write(endReportingRole, { roleName: role, unitCode: scene.one.code });
    expect((await listed())[0]?.endsOn).toBeTruthy();
    await expect(khung.write(endReportingRole, { roleName: role, unitCode: scene.one.code })).rejects.toThrow();
    const entries = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .select("verb")
      .where("verb", "in", ["registerReportingRole", "endReportingRole"])
      .where("changes", "like", "%ReportingReader%")
      .execute();
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(new Set(["registerReportingRole", "endReportingRole"]));
  });

  it("have a name that cannot be more than a name in a statement", async () => {
    const named = (roleName: string) => khung.write(registerReportingRole, { roleName, unitCode: null });
    for (const name of ["bi; drop table unit", "Bi", "1bi", "bi-x", 'bi"', "", "b".repeat(64)])
      await expect(named(name)).rejects.toMatchObject({ fields: [{ rule: "reporting.roleName" }] });
    await expect(register("KHONG-CO")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  describe("on a real server", () => {
    let orm: MikroORM | undefined;
    afterEach(async () => {
      await orm?.close(true);
      orm = undefined;
      await administer([`drop owned by ${role}`, `drop role ${role}`]);
    });

    /** Runs statements as the owner; nothing on SQLite. */
    async function administer(statements: readonly string[]): Promise<void> {
      if (khung.database.kind === "sqlite") return;
      for (const statement of statements) await khung.database.orm.em.getConnection().execute(statement);
    }

    /** Signs the role in, as the printed statements made it. */
    async function signIn(): Promise<(statement: string) => Promise<Record<string, unknown>[]>> {
      const { database } = khung.settings;
      if (database.kind !== "postgresql") throw new TypeError("roles are PostgreSQL's");
      await administer(statementsFor(role).map((statement) => statement.replace("'...'", "'bi'")));
      const url = database.url.replace("khung:khung@", `${role}:bi@`);
      const options = { driver: PostgreSqlDriver, clientUrl: url, entities: [] };
      const own = await MikroORM.init({ ...options, discovery: { warnWhenNoEntities: false } });
      orm = own;
      return (statement) => own.em.getConnection().execute(statement);
    }

    it("find exact rows of their unit with what is below it, and nothing of others", async ({ skip }) => {
      skip(khung.database.kind === "sqlite");
      await register(scene.one.code);
      const run = await signIn();
      const seen = await run("select distinct unit_id from reporting.evaluation_counts");
      expect(new Set(seen.map((row) => row["unit_id"]))).toEqual(new Set([scene.one.id, scene.below.id]));
      for (const view of [
        "score_counts",
        "criterion_counts",
        "objections",
        "quota",
        "posts",
        "competency_levels",
        "adoption",
      ]) {
        const rows = await run(`select unit_id from reporting.${view}`);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect([scene.one.id, scene.below.id]).toContain(row["unit_id"]);
      }
      expect((await run("select id from reporting.unit")).length).toBeGreaterThanOrEqual(4);
    });

    it("find published tables, and no exact row, when no unit is named", async ({ skip }) => {
      skip(khung.database.kind === "sqlite");
      await register(null);
      const run = await signIn();
      expect(await run("select * from reporting.evaluation_counts")).toEqual([]);
      expect(await run("select * from reporting.readable_unit")).toEqual([]);
      const published = await run(`select distinct unit_id from reporting.published_counts`);
      expect(published.map((row) => row["unit_id"])).toContain(scene.top.id);
    });

    it("find nothing at all before they are registered and after the end", async ({ skip }) => {
      skip(khung.database.kind === "sqlite");
      const run = await signIn();
      const rows = async () => [
        (await run("select * from reporting.evaluation_counts")).length,
        (await run("select * from reporting.published_counts")).length,
        (await run("select * from reporting.unit")).length,
      ];
      expect(await rows()).toEqual([0, 0, 0]);
      await register(scene.top.code);
      expect(Math.min(...(await rows()))).toBeGreaterThan(0);
      await khung.write(endReportingRole, { roleName: role, unitCode: scene.top.code });
      expect(await rows()).toEqual([0, 0, 0]);
    });

    it("read no table, write nothing, and learn nothing through a condition that fails", async ({ skip }) => {
      skip(khung.database.kind === "sqlite");
      await register(scene.one.code);
      const run = await signIn();
      for (const table of ["evaluation", "person", "account", "evaluation_counter", "reporting_reader", "audit_entry"])
        await expect(run(`select * from ${table}`)).rejects.toThrow(/permission denied/);
      await run("set default_transaction_read_only = off");
      await expect(run("insert into reporting.unit (id) values (gen_random_uuid())")).rejects.toThrow();
      await expect(run("update reporting.objections set state = 'OPEN'")).rejects.toThrow();
      await expect(run("delete from reporting.published_counts")).rejects.toThrow();
      await expect(run("create table reporting.mine (id int)")).rejects.toThrow(/permission denied/);
      const two = scene.two.id;
      const leak = `select * from reporting.evaluation_counts where unit_id = '${two}' and 1 / (count - count) > 0`;
      expect(await run(leak)).toEqual([]);
    });
  });
});
