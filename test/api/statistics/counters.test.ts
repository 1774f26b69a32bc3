import { sql } from "kysely";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Evaluation, EvaluationStep, factsOf, RatingStep, Score } from "../../../server/evaluation/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { PositionClass } from "../../../server/organization/index.ts";
import { countMoves, countOpenedCycle, rebuildStatistics, verifyStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

type Change = Partial<Evaluation>;

interface Transition {
  readonly id: string;
  readonly change: Change;
}

eachDatabase("counters", (start) => {
  let khung: TestKhung;
  let unitIds: string[];
  let frameworkVersionId: string;
  let criterionIds: string[];

  beforeAll(async () => {
    khung = await start();
    const top = await makeUnit(khung);
    const part = await makeUnit(khung, { parentId: top.id });
    unitIds = [top.id, part.id];
    frameworkVersionId = (await makePublishedVersion(khung)).id;
    const found = await khung.look().sql.selectFrom("criterion").select("id").orderBy("id").execute();
    criterionIds = found.map(({ id }) => id);
  });
  afterAll(() => khung.stop());

  /** Moves evaluations as a transition does, with the counters in the same transaction. */
  async function transit(work: Work, { steps }: { steps: readonly Transition[] }): Promise<object> {
    for (const { id, change } of steps) {
      const evaluation = await work.em.findOneOrFail(Evaluation, id);
      const before = factsOf(evaluation);
      Object.assign(evaluation, change);
      await work.em.flush();
      await countMoves(work, [{ evaluationId: id, before, after: factsOf(evaluation) }]);
    }
    return {};
  }

  async function answer(work: Work, { ids }: { ids: readonly string[] }): Promise<object> {
    for (const [at, evaluationId] of ids.entries())
      for (const step of Object.values(RatingStep))
        for (const criterionId of criterionIds) {
          const points = (at + criterionIds.indexOf(criterionId)) % 3;
          const worth = { value: String(points), pointsMillionths: points * 1_000_000, isFull: points === 2 };
          work.em.persist(Object.assign(new Score(), { evaluationId, step, criterionId, ...worth }));
        }
    await work.em.flush();
    return {};
  }

  const differences = () => verifyStatistics(khung.look().sql);
  const locked = (grade: string): Change => ({ step: EvaluationStep.LOCKED, decidedGrade: grade });

  it("equal counting from scratch after any transitions", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    const evaluations: Evaluation[] = [];
    for (const unitId of unitIds) {
      evaluations.push(
        ...(await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 6, step: EvaluationStep.SELF })),
      );
    }
    await khung.write(answer, { ids: evaluations.map(({ id }) => id) });
    const grade = fc.constantFrom("A", "B", null);
    const move = fc.record({
      who: fc.nat(11),
      change: fc.record(
        {
          step: fc.constantFrom(...Object.values(EvaluationStep)),
          decidedGrade: grade,
          selfGrade: grade,
          suggestedGrade: grade,
          proposedGrade: grade,
          notRatedReason: fc.constantFrom("Nghỉ thai sản", "ố".repeat(900), null),
          totalMillionths: fc.constantFrom(null, 0, -1, -2_500_000, 89_999_999, 90_000_000, 100_000_000),
          selfSubmittedAt: fc.constantFrom(null, "2026-07-20T02:00:00.000Z"),
          selfLate: fc.boolean(),
          decidedLate: fc.boolean(),
          leading: fc.boolean(),
          dutyGroup: fc.constantFrom(null, "Tham mưu"),
          positionClass: fc.constantFrom(PositionClass.LEADER, PositionClass.SUPPORT),
          unitId: fc.constantFrom(...unitIds),
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 8 }), async (moves) => {
        const steps = moves.map(({ who, change }) => ({ id: evaluations[who]?.id ?? "", change }));
        await khung.write(transit, { steps });
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 40 },
    );
    for (const table of ["evaluation_counter", "score_counter", "score_band_counter", "criterion_counter"] as const) {
      const zeros = await khung.look().sql.selectFrom(table).selectAll().where("count", "<=", 0).execute();
      expect(zeros).toEqual([]);
    }
  });

  it("lose nothing when the transaction is rolled back", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    const [evaluation] = await makeEvaluations(khung, {
      cycle,
      unitId: unitIds[0] ?? "",
      frameworkVersionId,
      count: 1,
      step: EvaluationStep.SELF,
    });
    const failing = async (work: Work, input: { steps: Transition[] }): Promise<object> => {
      await transit(work, input);
      throw new TypeError("broken off");
    };
    const steps = [{ id: evaluation?.id ?? "", change: locked("A") }];
    await expect(khung.write(failing, { steps })).rejects.toThrow("broken off");
    expect(await differences()).toEqual([]);
  });

  it("count every one of many decisions at the same time", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    const evaluations = await makeEvaluations(khung, {
      cycle,
      unitId: unitIds[1] ?? "",
      frameworkVersionId,
      count: 12,
      step: EvaluationStep.DECISION,
    });
    await khung.write(answer, { ids: evaluations.map(({ id }) => id) });
    await Promise.all(
      evaluations.map(({ id }) =>
        khung.write(transit, { steps: [{ id, change: { ...locked("A"), totalMillionths: 70_000_000 } }] }),
      ),
    );
    expect(await differences()).toEqual([]);
  });

  it("are made in one go when a cycle is opened, with the grades of its regulations", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    await makeEvaluations(khung, {
      cycle,
      unitId: unitIds[0] ?? "",
      frameworkVersionId,
      count: 4,
      step: EvaluationStep.SELF,
    });
    const open = async (work: Work, { id }: { id: string }): Promise<object> => {
      await work.sql.deleteFrom("evaluation_counter").where("cycle_id", "=", id).execute();
      await countOpenedCycle(work, id);
      return {};
    };
    await khung.write(open, { id: cycle.id });
    expect(await differences()).toEqual([]);
    const grades = await khung
      .look()
      .sql.selectFrom("cycle_grade")
      .select(["grade", "name_vi"])
      .where("cycle_id", "=", cycle.id)
      .orderBy("place")
      .execute();
    expect(grades.map((row) => row.grade)).toEqual(["A", "B", "C"]);
  });

  it("are found wrong by verify and mended by rebuild", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    await makeEvaluations(khung, { cycle, unitId: unitIds[0] ?? "", frameworkVersionId, count: 3, grade: "B" });
    const spoil = async (work: Work, { id }: { id: string }): Promise<object> => {
      await work.sql
        .updateTable("evaluation_counter")
        .set({ count: sql`count + 2`, late_self: 1 })
        .where("cycle_id", "=", id)
        .execute();
      return {};
    };
    await khung.write(spoil, { id: cycle.id });
    expect(await differences()).toMatchObject([
      {
        ...{ table: "evaluation_counter", cycleId: cycle.id, grade: "B", stored: 5, counted: 3 },
        tooMuch: { count: 2, late_self: 1 },
      },
    ]);
    expect(await khung.write((work: Work) => rebuildStatistics(work), {})).toEqual({ corrected: 1 });
    expect(await differences()).toEqual([]);
  });
});
