import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { type ExportName, RequestExportInput } from "../../../../server/exchange/index.ts";
import { evaluationPages } from "../../../../server/exchange/export/lists/evaluation-pages.read.ts";
import { personRows } from "../../../../server/exchange/export/lists/people.export.ts";
import { SYSTEM } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

eachDatabase("pages of files", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let cycle: Cycle;
  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    top = await makeUnit(khung, { code: "TOP" });
    cycle = await makeOpenCycle(khung, { unitId: top.id });
  });
  afterAll(() => khung.stop());

  const inputOf = (name: string) =>
    Object.assign(new RequestExportInput(), { name: name as ExportName, unitId: top.id, cycleId: cycle.id });

  it("hold each evaluation once and in the same order, however few there are on a page", async () => {
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    for (const code of ["A", "B", "C"]) {
      const { id: unitId } = await makeUnit(khung, { code, parentId: top.id });
      await makeEvaluations(khung, { cycle, frameworkVersionId, unitId, count: 8, grade: "A" });
    }
    const idsBy = async (limit: number) => {
      const ids: string[] = [];
      for await (const page of evaluationPages(khung.look(SYSTEM), inputOf("EVALUATIONS"), limit))
        ids.push(...page.rows.map(({ id }) => id));
      return ids;
    };
    const whole = await idsBy(100);
    expect(new Set(whole).size).toBe(24);
    for (const limit of [1, 5, 8, 12]) expect(await idsBy(limit)).toEqual(whole);
  });

  it("hold each appointment once, also of people of one name and with several appointments", async () => {
    const positionId = (await makePosition(khung)).id;
    for (const code of ["N1", "N2", "N3"]) {
      const { id: personId } = await makePerson(khung, { code, fullName: "Nguyễn Thị Hồng" });
      for (const unit of ["X", "Y"]) {
        const { id: unitId } = await makeUnit(khung, { code: `${code}${unit}`, parentId: top.id });
        await makeAppointment(khung, { personId, unitId, positionId, isPrimary: unit === "X" });
      }
    }
    const rowsBy = async (limit: number) => {
      const rows: unknown[] = [];
      for await (const page of personRows(khung.look(SYSTEM), inputOf("PEOPLE"), limit)) rows.push(...page);
      return rows.slice(1);
    };
    const whole = await rowsBy(100);
    expect(whole).toHaveLength(6);
    for (const limit of [1, 2, 5, 6]) expect(await rowsBy(limit)).toEqual(whole);
  });
});
