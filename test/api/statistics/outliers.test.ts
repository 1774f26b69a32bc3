import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { type Evaluation, EvaluationStep } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const OUTLIERS = `query ($unitId: Uuid!, $filter: StatisticsFilterInput!) {
  statisticsOutliers(unitId: $unitId, filter: $filter) { fewest farDeparture farGap items { unit { id nameVi } rated departure gap isFar } }
}`;
const EXPORT = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }`;
const LOCKED = EvaluationStep.LOCKED;

eachDatabase("units that grade otherwise", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let cycle: Cycle;
  let auditor: Actor;
  beforeAll(async () => {
    khung = await start();
    top = await makeUnit(khung, { name: "Tỉnh" });
    cycle = await makeOpenCycle(khung, { unitId: top.id });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const rated = async (name: string, grades: Readonly<Record<string, number>>): Promise<void> => {
      const unit = await makeUnit(khung, { parentId: top.id, name });
      for (const [decidedGrade, count] of Object.entries(grades)) {
        const over: Partial<Evaluation> = { decidedGrade, selfGrade: decidedGrade };
        await makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId, count, step: LOCKED, over });
      }
    };
    await rated("=Sở Một", { A: 9, B: 1 });
    await rated("Sở Hai", { A: 1, B: 9 });
    await rated("Sở Ba", { A: 5, B: 5 });
    await rated("Xã Nhỏ", { A: 4 });
    await khung.write((work: Work) => rebuildStatistics(work), {});
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: top.id });
  });
  afterAll(() => khung.stop());

  const about = () => ({ unitId: top.id, filter: { cycleIds: [cycle.id] } });

  it("are told exactly, the far ones first, and small units are not judged", async () => {
    const { statisticsOutliers: found } = await auditor.ok<{
      statisticsOutliers: { items: { unit: { nameVi: string }; departure: string; isFar: boolean }[] };
    }>(OUTLIERS, about());
    expect(found).toMatchObject({ fewest: 5, farDeparture: "1/5", farGap: "1/2" });
    // Of all 34 there are 19 with A.
    expect(found.items.map(({ unit, departure, isFar }) => [unit.nameVi, departure, isFar])).toEqual([
      ["Sở Hai", "39/85", true],
      ["=Sở Một", "29/85", true],
      ["Sở Ba", "1/17", false],
    ]);
  });

  it("leave as a file through the server, as the screen shows them, without formulas, with an entry in the audit", async () => {
    const { unitId, filter } = about();
    const input = { name: "OUTLIERS", format: "CSV", unitId, statistics: { unitId, measures: ["RATED"], filter } };
    const { requestExport } = await auditor.ok<{ requestExport: { url: string } }>(EXPORT, { input });
    const { body } = await khung.http.inject({
      method: "GET",
      url: requestExport.url,
      headers: { cookie: auditor.cookie },
    });
    const lines = body.replace("\uFEFF", "").split("\r\n");
    expect(lines[0]).toBe(
      "Mã đơn vị;Tên đơn vị;Khác mức chung, %;Chênh lệch tự đánh giá, bậc;Số được xếp loại;Khác xa mức chung",
    );
    expect(lines[1]).toContain(";Sở Hai;45,88;0;10;có");
    expect(lines[2]).toContain(";'=Sở Một;34,12;0;10;có");
    expect(lines.length).toBe(5);
    const audit = `{ auditEntries(filter: { verb: "requestExport" }) { total } }`;
    expect(await auditor.ok(audit)).toEqual({ auditEntries: { total: 1 } });
  });

  it("are nobody's who may not read exact numbers of the unit", async () => {
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    expect(await analyst.refused(OUTLIERS, about())).toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = await khung.actor({ role: Role.AUDITOR, unitId: (await makeUnit(khung)).id });
    expect(await elsewhere.refused(OUTLIERS, about())).toMatchObject({ code: "FORBIDDEN" });
    const input = { name: "OUTLIERS", format: "CSV", unitId: top.id };
    expect(await auditor.refused(EXPORT, { input })).toMatchObject({ code: "INVALID_INPUT" });
  });
});
