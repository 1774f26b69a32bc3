import { afterAll, beforeAll, expect, it } from "vitest";
import { inPart, type Part, readParts } from "../../../server/statistics/counters/parts.read.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("counting in parts", (start) => {
  let khung: TestKhung;

  beforeAll(async () => {
    khung = await start();
    const top = await makeUnit(khung);
    const unitIds = [top.id];
    for (let made = 0; made < 4; made += 1) unitIds.push((await makeUnit(khung, { parentId: top.id })).id);
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    for (const startsOn of ["2026-06-01", "2026-07-01"]) {
      const cycle = await makeOpenCycle(khung, { unitId: top.id, startsOn });
      for (const [at, unitId] of unitIds.entries())
        await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: at + 1 });
    }
  });
  afterAll(() => khung.stop());

  it("counts every evaluation once and says how far it is", async () => {
    const { sql } = khung.look();
    const [parts, told] = [[] as Part[], [] as string[]];
    const tell = (done: number, total: number): void => void told.push(`${String(done)}/${String(total)}`);
    for await (const part of readParts(sql, null, tell, 4)) parts.push(part);
    expect(parts.length).toBeGreaterThan(4);
    expect(told.at(-1)).toBe("30/30");
    const seen: string[] = [];
    for (const part of parts) {
      const rows = await sql.selectFrom("evaluation").select("id").where(inPart("evaluation", part)).execute();
      expect(rows).toHaveLength(part.evaluations);
      seen.push(...rows.map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
  });

  it("has one part of a cycle that nobody is in", async () => {
    const { id } = await makeOpenCycle(khung, { unitId: (await makeUnit(khung)).id });
    const parts: Part[] = [];
    for await (const part of readParts(khung.look().sql, id)) parts.push(part);
    expect(parts).toEqual([{ cycleId: id, after: null, upTo: null, evaluations: 0 }]);
  });
});
