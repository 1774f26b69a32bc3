import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { adoptShipped, type Commune, makeCommune, makeCycle, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { withSteps } from "../../support/process/build-process.ts";

const RUNNING = `{ runningCycles {
  cycleId name count openCount lateCount lateUnitCount lateSince withoutFrameworkCount overQuotaCount
} }`;

interface Running {
  readonly runningCycles: readonly { readonly cycleId: string; readonly lateCount: number }[];
}

eachDatabase("cycles that run, on the first page", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycleId: string;
  beforeAll(async () => {
    khung = await start();
    khung.clock.set("2026-07-20T16:20:00Z");
    commune = await makeCommune(khung);
    const unitId = commune.commune.id;
    await makePosition(khung, { name: "Chuyên viên" });
    await adoptShipped(khung, "nong-son-2022", unitId, withSteps(["SELF", "DECISION", "LOCKED"]));
    cycleId = (await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026", selfDueOn: "2026-07-20" })).id;
    await makeCycle(khung, { unitId, name: "Tháng 8/2026", startsOn: "2026-08-01", endsOn: "2026-08-31" });
  });
  afterAll(() => khung.stop());

  it("say who is late only after the last day of the step, and never of a planned cycle", async () => {
    const { runningCycles: before } = await commune.specialist.ok<Running>(RUNNING);
    expect(before).toMatchObject([{ cycleId, name: "Tháng 7/2026", lateCount: 0, lateUnitCount: 0, lateSince: null }]);
    khung.clock.set("2026-07-20T17:00:00Z");
    const { runningCycles: after } = await commune.specialist.ok<Running>(RUNNING);
    expect(after).toMatchObject([{ lateSince: "2026-07-20", overQuotaCount: 0 }]);
    expect(after[0]).toMatchObject({ lateCount: 5, count: 5, openCount: 5, lateUnitCount: 2 });
  });

  it("count for a head what stands below, for a clerk and another agency's specialist nothing", async () => {
    const { runningCycles } = await commune.head.actor.ok<Running>(RUNNING);
    expect(runningCycles).toMatchObject([{ cycleId, lateCount: 4, lateUnitCount: 1 }]);
    expect(await commune.clerks[0].actor.ok(RUNNING)).toEqual({ runningCycles: [] });
    const elsewhere = await makeUnit(khung);
    const other = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere.id });
    expect(await other.ok(RUNNING)).toEqual({ runningCycles: [] });
    expect(await khung.nobody.refused(RUNNING)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("name people whom no regulation covers", async () => {
    const bare = await makeCommune(khung);
    const unitId = bare.block.id;
    const leaders = (): Partial<FrameworkFile> => ({ scope: { leading: true } });
    await adoptShipped(khung, "nong-son-2022", unitId, leaders);
    await makeOpenedCycle(khung, { unitId, name: "Tháng 7 của người đứng đầu" });
    const { runningCycles } = await bare.specialist.ok<Running>(RUNNING);
    expect(runningCycles).toMatchObject([{ count: 2, withoutFrameworkCount: 2 }]);
  });
});
