import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import type { Settings } from "../../../server/app/settings.ts";
import { sealAll, verifyAudit } from "../../../server/audit/index.ts";
import { createAccount } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { deriveAfterUpgrade, needsDerivation, verifyStatistics } from "../../../server/statistics/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { eachDatabase, emptyPostgresql, type TestKhung } from "../../support/each-database.ts";
import { SUBMIT } from "../../support/evaluation-operations.ts";
import { startTestKhung } from "../../support/test-khung.ts";
import { makeRelease, releases } from "../../support/upgrade/release.ts";

const LIST =
  "query ($unit: Uuid!) { evaluations(filter: { unitId: $unit, includeSubtree: true }) { total items { id selfGrade } } }";

/** Each database is opened by the newest migration alone: the last name stands for a database of this very release. */
const NAMES = ["initial", "process", "work", "statistics"];

eachDatabase("a database of an earlier release", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let khungTotal: number;
  const drops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    for (const who of [commune.head, commune.deputy]) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    khungTotal = (await khung.look().sql.selectFrom("evaluation").select("id").execute()).length;
  });
  afterAll(async () => {
    for (const drop of drops) await drop();
    await khung.stop();
  });

  async function place(name: string): Promise<Settings["database"]> {
    if (khung.database.kind === "sqlite")
      return { kind: "sqlite", file: join(khung.settings.dataFolder, `${name}.sqlite`) };
    const { url, drop } = await emptyPostgresql(`upgrade_${name}`);
    drops.push(drop);
    return { kind: "postgresql", url };
  }

  it("is one of every step that has landed", () => {
    const landed = releases(khung.database.kind).map((name) => name.replace(/^Migration\d+_/, ""));
    expect(landed.slice(0, NAMES.length)).toEqual(NAMES);
  });

  it.each(NAMES)("starts under today's server and verifies, as %s left it", async (name) => {
    const release = releases(khung.database.kind).find((each) => each.endsWith(`_${name}`)) ?? "";
    const database = await place(name);
    await makeRelease(database, release, khung.database.readSql);
    const opened = await openDatabase(database);
    const today = await startTestKhung(opened, database, join(khung.settings.dataFolder, name));
    try {
      const before = await verifyAudit(opened.readSql);
      expect(before).toMatchObject({ firstBroken: null, unsealed: 0, erased: [] });
      expect(before.sealed).toBeGreaterThan(10);
      if (await needsDerivation(opened.readSql)) await today.write(deriveAfterUpgrade, {});
      expect(await verifyStatistics(opened.readSql)).toEqual([]);
      const counted = await opened.readSql.selectFrom("evaluation_counter").select("count").execute();
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(khungTotal);
      const specialist = await today.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id });
      const { evaluations } = await specialist.ok<{ evaluations: { total: number; items: { selfGrade: string }[] } }>(
        LIST,
        { unit: commune.commune.id },
      );
      expect(evaluations.total).toBe(khungTotal);
      expect(evaluations.items.filter(({ selfGrade }) => selfGrade === "HTT").length).toBeLessThanOrEqual(2);
      await today.write(createAccount, { username: "nguoi.moi", displayName: "X" });
      await sealAll(() => opened.fork(), today.clock, "test");
      const after = await verifyAudit(opened.readSql);
      expect(after).toMatchObject({ firstBroken: null, unsealed: 0 });
      expect(after.sealed).toBeGreaterThan(before.sealed);
    } finally {
      await today.stop();
    }
  });

  it("of a newer release does not start", async () => {
    const database = await place("newer");
    const first = await openDatabase(database);
    await first.orm.em
      .getConnection()
      .execute(
        "insert into mikro_orm_migrations (name, executed_at) values ('Migration20990101000000_later', '2099-01-01')",
      );
    await first.close();
    await expect(openDatabase(database)).rejects.toThrow(
      /newer version of Khung \(migration Migration20990101000000_later\)/,
    );
  });
});
