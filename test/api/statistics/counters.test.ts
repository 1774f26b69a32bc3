import { sql } from "kysely";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Evaluation, EvaluationStep } from "../../../server/evaluation/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { countMoves, countOpenedCycle, rebuildStatistics, verifyStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { evaluationFacts, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

interface Step {
  readonly id: string;
  readonly step: EvaluationStep;
  readonly grade: string | null;
  readonly reason: string | null;
}

eachDatabase("counters", (start) => {
  let khung: TestKhung;
  let unitIds: string[];
  let frameworkVersionId: string;

  beforeAll(async () => {
    khung = await start();
    const top = await makeUnit(khung);
    const part = await makeUnit(khung, { parentId: top.id });
    unitIds = [top.id, part.id];
    frameworkVersionId = (await makePublishedVersion(khung)).id;
  });
  afterAll(() => khung.stop());

  /** Moves evaluations as a transition does, with the counters in the same transaction. */
  async function transit(work: Work, { steps }: { steps: readonly Step[] }): Promise<object> {
    const moves = [];
    for (const { id, step, grade, reason } of steps) {
      const evaluation = await work.em.findOneOrFail(Evaluation, id);
      const before = evaluationFacts(evaluation);
      Object.assign(evaluation, { step, decidedGrade: grade, notRatedReason: reason });
      moves.push({ before, after: evaluationFacts(evaluation) });
    }
    await work.em.flush();
    await countMoves(work, moves);
    return {};
  }

  const differences = () => verifyStatistics(khung.look().sql);

  it("equal counting from scratch after any transitions", async () => {
    const cycle = await makeOpenCycle(khung, { unitId: unitIds[0] ?? "" });
    const evaluations: Evaluation[] = [];
    for (const unitId of unitIds) {
      evaluations.push(
        ...(await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 6, step: EvaluationStep.SELF })),
      );
    }
    const move = fc.record({
      who: fc.nat(11),
      step: fc.constantFrom(...Object.values(EvaluationStep)),
      grade: fc.constantFrom("A", "B", null),
      reason: fc.constantFrom("Nghỉ thai sản", "Nghỉ ốm", "ố".repeat(900), null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 8 }), async (moves) => {
        const steps = moves.map(({ who, ...to }) => ({ id: evaluations[who]?.id ?? "", ...to }));
        await khung.write(transit, { steps });
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 25 },
    );
    const zeros = await khung.look().sql.selectFrom("evaluation_count").selectAll().where("count", "<=", 0).execute();
    expect(zeros).toEqual([]);
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
    const failing = async (work: Work, input: { steps: Step[] }): Promise<object> => {
      await transit(work, input);
      throw new TypeError("broken off");
    };
    const steps = [{ id: evaluation?.id ?? "", step: EvaluationStep.LOCKED, grade: "A", reason: null }];
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
    await Promise.all(
      evaluations.map(({ id }) =>
        khung.write(transit, { steps: [{ id, step: EvaluationStep.LOCKED, grade: "A", reason: null }] }),
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
      await work.sql.deleteFrom("evaluation_count").where("cycle_id", "=", id).execute();
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
        .updateTable("evaluation_count")
        .set({ count: sql`count + 2` })
        .where("cycle_id", "=", id)
        .execute();
      return {};
    };
    await khung.write(spoil, { id: cycle.id });
    expect(await differences()).toMatchObject([{ cycleId: cycle.id, grade: "B", stored: 5, counted: 3 }]);
    expect(await khung.write((work: Work) => rebuildStatistics(work), {})).toEqual({ corrected: 1 });
    expect(await differences()).toEqual([]);
  });
});
