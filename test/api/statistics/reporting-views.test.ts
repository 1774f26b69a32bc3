import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exact } from "../../../server/rating/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import {
  MEASURES,
  readStatistics,
  REPORTING_VIEWS,
  StatisticsFilterInput,
  type StatisticsMeasure,
  StatisticsQueryInput,
} from "../../../server/statistics/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeWholeScene, type WholeScene } from "../../support/statistics/whole-scene.ts";
import { runReporting } from "../../support/statistics/run-reporting.ts";

eachDatabase("the reporting views", (start) => {
  let khung: TestKhung;
  let scene: WholeScene;

  beforeAll(async () => {
    khung = await start();
    scene = await makeWholeScene(khung);
  });
  afterAll(() => khung.stop());

  async function shown(measure: StatisticsMeasure, unit: Unit) {
    const filter = Object.assign(new StatisticsFilterInput(), { cycleIds: [scene.july.id] });
    const query = Object.assign(new StatisticsQueryInput(), { unitId: unit.id, measures: [measure], filter });
    const { total } = await readStatistics(khung.look(), query);
    const [first] = total.values;
    const value = first?.value ?? null;
    return { value: value === null ? null : exact(value).valueOf(), base: first?.base };
  }

  describe("give with the documented statement what the query gives", () => {
    it.each(MEASURES.map(({ id, sql }) => [id, sql ?? ""] as const))("%s", async (id, statement) => {
      for (const unit of [scene.top, scene.one, scene.two, scene.below]) {
        const values = { unit: unit.id, cycle: scene.july.id, today: "2026-07-15" };
        const [row] = await runReporting<{ value: unknown; base: unknown }>(khung, statement, values);
        const found = { value: (row?.value ?? null) === null ? null : Number(row?.value), base: Number(row?.base) };
        const { value, base } = await shown(id, unit);
        expect({ ...found, unit: unit.name }).toEqual({
          value: value === null ? null : expect.closeTo(value, 9),
          base,
          unit: unit.name,
        });
      }
    });
  });

  it.each(REPORTING_VIEWS.map((view) => [view.name, view] as const))(
    "have the documented columns: %s",
    async (name, view) => {
      const columns = Object.keys(view.columns);
      await runReporting(khung, `select ${columns.join(", ")} from reporting.${name}`, {});
      const any = await runReporting<object>(khung, `select * from reporting.${name} limit 1`, {});
      for (const row of any) expect(Object.keys(row)).toEqual(columns);
    },
  );

  it("hold nothing but numbers, codes and names of units, cycles and criteria", () => {
    const secrets = /person|full_name|email|text$|answer|account|password/;
    const columns = REPORTING_VIEWS.flatMap(({ columns: own }) => Object.keys(own));
    expect(columns.filter((column) => secrets.test(column))).toEqual([]);
  });
});
