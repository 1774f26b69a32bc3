import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EvaluationStep, RatingStep, Score } from "../../../server/evaluation/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { deriveAfterUpgrade, needsDerivation, verifyStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("the first start after an upgrade", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("fills what an earlier release did not keep, and derives the counters, once", async () => {
    const { sql: db } = khung.look();
    expect(await needsDerivation(db)).toBe(false);
    const unit = await makeUnit(khung);
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const days = { selfDueOn: "2026-07-10", decisionDueOn: "2026-07-31" };
    const cycle = await makeOpenCycle(khung, { unitId: unit.id, ...days });
    const times = { selfSubmittedAt: "2026-07-10T17:00:00.000Z", decidedAt: "2026-07-31T16:59:59.000Z" };
    const over = { exactTotal: "181/2", decidedGrade: "A", ...times };
    const alike = { cycle, unitId: unit.id, frameworkVersionId, count: 3, step: EvaluationStep.LOCKED, over };
    const ids = (await makeEvaluations(khung, alike)).map(({ id }) => id);
    const answers: Readonly<Record<string, string>> = { "I.1": "20", "I.2": "false" };
    const criteria = await db.selectFrom("criterion").select(["id", "code"]).execute();
    const asBefore = async (work: Work): Promise<object> => {
      for (const evaluationId of ids)
        for (const { id: criterionId, code } of criteria) {
          const score = { evaluationId, criterionId, step: RatingStep.DECISION, value: answers[code] ?? "" };
          work.em.persist(Object.assign(new Score(), score));
        }
      await work.em.flush();
      for (const table of ["evaluation_counter", "score_counter", "score_band_counter", "criterion_counter"] as const)
        await work.sql.deleteFrom(table).execute();
      return {};
    };
    await khung.write(asBefore, {});
    expect(await needsDerivation(db)).toBe(true);
    await khung.write(deriveAfterUpgrade, {});
    expect(await needsDerivation(db)).toBe(false);
    expect(await verifyStatistics(db)).toEqual([]);
    const { rows } = await sql<Record<string, number | string>>`select sum(count) as count, sum(score_sum) as score_sum,
      sum(late_self) as late_self, sum(late_decision) as late_decision from evaluation_counter`.execute(db);
    const [sums = {}] = rows;
    expect(Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, Number(value)]))).toEqual({
      ...{ count: 3, score_sum: 271_500_000, late_self: 3, late_decision: 0 },
    });
    const totals = await db.selectFrom("score_counter").select(["total_millionths", "count"]).execute();
    expect(totals.map((row) => [Number(row.total_millionths), row.count])).toEqual([[90_500_000, 3]]);
    const bands = await db
      .selectFrom("score_band_counter")
      .select(["width", "band", "count"])
      .orderBy("width")
      .execute();
    expect(bands.map(({ width, band, count }) => [width, Number(band), count])).toEqual([
      [100_000, 905, 3],
      [1_000_000, 90, 3],
    ]);
    const counted = await db
      .selectFrom("criterion_counter")
      .innerJoin("criterion", "criterion.id", "criterion_counter.criterion_id")
      .select(["criterion.code", "criterion_counter.points_sum", "criterion_counter.full_count"])
      .orderBy("criterion.code")
      .execute();
    expect(counted.map((row) => [row.code, Number(row.points_sum), row.full_count])).toEqual([
      ["I.1", 60_000_000, 3],
      ["I.2", 0, 0],
    ]);
  });
});
