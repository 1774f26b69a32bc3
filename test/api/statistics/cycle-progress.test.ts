import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { EvaluationStep } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeHead, makePerson, makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const PROGRESS = `query ($filter: CycleProgressFilter!) {
  cycleProgress(filter: $filter) { cycleId subjects completion }
}`;

interface Progress {
  readonly cycleProgress: readonly { readonly cycleId: string; readonly subjects: number }[];
}

eachDatabase("progress of cycles", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let below: Unit;
  let cycles: Cycle[];

  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    top = await makeUnit(khung, { name: "Tỉnh" });
    below = await makeUnit(khung, { parentId: top.id, name: "Sở Một" });
    const elsewhere = await makeUnit(khung, { name: "Tỉnh khác" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycles = [];
    for (const unit of [top, below, elsewhere]) {
      const cycle = await makeOpenCycle(khung, { unitId: unit.id });
      const unitId = unit.id === top.id ? below.id : unit.id;
      await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 3, grade: "A" });
      await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 1, step: EvaluationStep.SELF });
      cycles.push(cycle);
    }
    await khung.write((work: Work) => rebuildStatistics(work), {});
  });
  afterAll(() => khung.stop());

  const ask = () => ({ filter: { cycleIds: [...cycles.map(({ id }) => id).toReversed(), cycles[0]?.id] } });

  it("comes for several cycles at once, each in whole, in the order they were asked for", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
    const { cycleProgress } = await specialist.ok<Progress>(PROGRESS, ask());
    expect(cycleProgress).toEqual([
      { cycleId: cycles[1]?.id, subjects: 4, completion: "3/4" },
      { cycleId: cycles[0]?.id, subjects: 4, completion: "3/4" },
    ]);
  });

  it("leaves out cycles of units whose rows the asker may not read whole", async () => {
    const { personId } = await makeHead(khung, below.id);
    const head = await khung.actor({ personId });
    const { cycleProgress } = await head.ok<Progress>(PROGRESS, ask());
    expect(cycleProgress.map(({ cycleId }) => cycleId)).toEqual([cycles[1]?.id]);
    const { id } = await makePerson(khung);
    const nobody = await khung.actor({ personId: id });
    expect(await nobody.ok<Progress>(PROGRESS, ask())).toEqual({ cycleProgress: [] });
  });

  it("an analyst, who gets published tables alone, is told of none", async () => {
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    expect(await analyst.ok<Progress>(PROGRESS, ask())).toEqual({ cycleProgress: [] });
  });
});
