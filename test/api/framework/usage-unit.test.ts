import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAdoption, makeFrameworkFile, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const USAGE = `query ($id: Uuid!) { unitFrameworkUsage(unitId: $id) {
  adoption { unitId framework { id } } isRunning version { number } unitCount personCount } }`;

interface Usage {
  readonly adoption: { readonly unitId: string; readonly framework: { readonly id: string } };
  readonly isRunning: boolean;
  readonly version: { readonly number: number } | null;
  readonly unitCount: number;
  readonly personCount: number | null;
}

eachDatabase("frameworks at a unit", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("shows what runs there, below it and from above, each framework with its own scope counted", async () => {
    const province = await makeUnit(khung);
    const department = await makeUnit(khung, { parentId: province.id });
    const office = await makeUnit(khung, { parentId: department.id });
    const sister = await makeUnit(khung, { parentId: province.id });
    await makeHead(khung, office.id);
    await makeAppointment(khung, { unitId: office.id });
    await makeAppointment(khung, { unitId: department.id });
    const leaders = await makePublishedVersion(
      khung,
      makeFrameworkFile({ scope: { leading: true, cycleKinds: ["MONTH"] } }),
    );
    const staffFile = makeFrameworkFile({ scope: { leading: false, cycleKinds: ["MONTH"] } });
    await makePublishedVersion(khung, staffFile);
    const staff = await makePublishedVersion(khung, { ...staffFile, effectiveFrom: "2026-07-01" });
    const coming = await makePublishedVersion(khung, { scope: { cycleKinds: ["YEAR"] } });
    const alone = await makePublishedVersion(khung, { scope: { cycleKinds: ["QUARTER"] } });
    await makeAdoption(khung, { frameworkId: leaders.frameworkId, unitId: province.id, startsOn: "2026-01-01" });
    await makeAdoption(khung, { frameworkId: staff.frameworkId, unitId: office.id, startsOn: "2026-02-01" });
    await makeAdoption(khung, { frameworkId: staff.frameworkId, unitId: sister.id, startsOn: "2026-02-01" });
    await makeAdoption(khung, { frameworkId: coming.frameworkId, unitId: department.id, startsOn: "2027-01-01" });
    const only = { includesSubtree: false, startsOn: "2026-03-01" };
    await makeAdoption(khung, { frameworkId: alone.frameworkId, unitId: province.id, ...only });
    const ended = { startsOn: "2025-01-01", endsOn: "2025-12-31" };
    await makeAdoption(khung, { frameworkId: alone.frameworkId, unitId: department.id, ...ended });

    const actor = await khung.actor({ role: Role.ANALYST, unitId: province.id });
    const usageAt = async (id: string): Promise<Usage[]> =>
      (await actor.ok<{ unitFrameworkUsage: Usage[] }>(USAGE, { id })).unitFrameworkUsage;
    const told = ({ adoption, isRunning, version, unitCount, personCount }: Usage) => [
      adoption.framework.id,
      adoption.unitId,
      isRunning ? (version?.number ?? 0) : null,
      unitCount,
      personCount,
    ];
    expect((await usageAt(department.id)).map(told)).toEqual([
      [coming.frameworkId, department.id, null, 0, null],
      [staff.frameworkId, office.id, 2, 1, 1],
      [leaders.frameworkId, province.id, 1, 4, 1],
    ]);
    expect((await usageAt(province.id)).length).toBe(5);
    expect((await usageAt(office.id)).map(({ adoption }) => adoption.framework.id)).toEqual([
      coming.frameworkId,
      staff.frameworkId,
      leaders.frameworkId,
    ]);
    const stranger = await khung.actor({ role: Role.EMPLOYEE, unitId: office.id });
    const { unitFrameworkUsage } = await stranger.ok<{ unitFrameworkUsage: Usage[] }>(USAGE, { id: office.id });
    expect(unitFrameworkUsage.map(({ personCount }) => personCount)).toEqual([null, null, null]);
  });

  it("is empty where nothing runs, and closed to people who are not signed in", async () => {
    const { id } = await makeUnit(khung);
    const actor = await khung.actor({ role: Role.EMPLOYEE, unitId: id });
    expect(await actor.ok(USAGE, { id })).toEqual({ unitFrameworkUsage: [] });
    expect(await khung.nobody.refused(USAGE, { id })).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
