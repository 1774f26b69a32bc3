import { readFileSync } from "node:fs";
import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rebuildCounters, verifyCounters } from "../../../server/cli/statistics.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import {
  rebuildStatistics,
  readUnitStatistics,
  UnitBreakdown,
  UnitStatisticsFilter,
} from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const README = readFileSync(new URL("../../../server/statistics/README.md", import.meta.url), "utf8");

eachDatabase("an analyst's own numbers", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let cycle: Cycle;

  beforeAll(async () => {
    khung = await start();
    top = await makeUnit(khung);
    const part = await makeUnit(khung, { parentId: top.id });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id });
    await makeEvaluations(khung, { cycle, frameworkVersionId, unitId: top.id, count: 3, grade: "A" });
    await makeEvaluations(khung, { cycle, frameworkVersionId, unitId: part.id, count: 4, grade: "B" });
    await khung.write((work: Work) => rebuildStatistics(work), {});
  });
  afterAll(() => khung.stop());

  it("come out of the documented statement as the screen shows them", async () => {
    const [, statement = ""] = /```sql\n(select k\.step[^`]*?);\n```/.exec(README) ?? [];
    const text = statement.replace(":unit", `'${top.id}'`).replace(":cycle", `'${cycle.id}'`);
    const { rows } = await khung.look().sql.executeQuery<{ grade: string; count: number }>(CompiledQuery.raw(text));
    const filter = Object.assign(new UnitStatisticsFilter(), {
      cycleId: cycle.id,
      unitId: top.id,
      byUnit: UnitBreakdown.NONE,
    });
    const { total } = await readUnitStatistics(khung.look(), filter);
    const shown = total.grades.filter(({ count }) => count !== 0).map(({ grade, count }) => [grade, count]);
    expect(rows.map(({ grade, count }) => [grade, Number(count)]).sort()).toEqual(shown);
    expect(shown).toEqual([
      ["A", 3],
      ["B", 4],
    ]);
  });

  it("are verified beside a running server and rebuilt from the command line", async () => {
    const spoil = async (work: Work): Promise<object> => {
      await work.sql
        .updateTable("evaluation_counter")
        .set({ count: sql`count + 1` })
        .where("grade", "=", "A")
        .execute();
      return {};
    };
    await khung.write(spoil, {});
    expect(await verifyCounters(khung.settings.database)).toMatchObject([{ grade: "A", stored: 4, counted: 3 }]);
    expect(await rebuildCounters(khung.settings)).toEqual({ corrected: 1 });
    expect(await verifyCounters(khung.settings.database)).toEqual([]);
  });
});
