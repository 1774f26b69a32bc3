import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAdoption, makeFrameworkFile, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { ADOPT, PUBLISH } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const USAGE = `query ($id: Uuid!) { frameworkUsage(frameworkId: $id) {
  adoption { unitId startsOn } isRunning version { id number } unitCount personCount } }`;
const DRAFT = `query ($id: Uuid!) { frameworkVersion(id: $id) { version defects { path rule messageVi } } }`;

eachDatabase("use of frameworks", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  it("tells per unit the version in force today, the units and the people whom it is for", async () => {
    const province = await makeUnit(khung);
    const below = await makeUnit(khung, { parentId: province.id });
    const elsewhere = await makeUnit(khung);
    await makeHead(khung, below.id);
    const { personId } = await makeAppointment(khung, { unitId: below.id });
    await makeAppointment(khung, { unitId: province.id, personId, isPrimary: false });
    await makeAppointment(khung, { unitId: province.id });
    const file = makeFrameworkFile({ scope: { leading: false, subjectTypes: ["CIVIL_SERVANT"] } });
    const first = await makePublishedVersion(khung, file);
    const second = await makePublishedVersion(khung, { ...file, effectiveFrom: "2026-07-01" });
    await makePublishedVersion(khung, { ...file, effectiveFrom: "2027-01-01" });
    const { frameworkId } = first;
    await makeAdoption(khung, { frameworkId, unitId: province.id, startsOn: "2026-02-01" });
    await makeAdoption(khung, { frameworkId, unitId: elsewhere.id, startsOn: "2026-01-01", endsOn: "2026-06-30" });
    const actor = await khung.actor({ role: Role.ANALYST, unitId: province.id });
    expect(await actor.ok(USAGE, { id: frameworkId })).toEqual({
      frameworkUsage: [
        {
          adoption: { unitId: province.id, startsOn: "2026-02-01" },
          isRunning: true,
          version: { id: second.id, number: 2 },
          unitCount: 2,
          personCount: 2,
        },
        {
          adoption: { unitId: elsewhere.id, startsOn: "2026-01-01" },
          isRunning: false,
          version: null,
          unitCount: 0,
          personCount: null,
        },
      ],
    });
    const stranger = await khung.actor({ role: Role.EMPLOYEE, unitId: elsewhere.id });
    const { frameworkUsage } = await stranger.ok<{ frameworkUsage: { personCount: number | null }[] }>(USAGE, {
      id: frameworkId,
    });
    expect(frameworkUsage.map(({ personCount }) => personCount)).toEqual([null, null]);
  });

  it("a second framework for the same people of a unit is refused with the place and the days", async () => {
    const all = await makePublishedVersion(khung, { scope: { cycleKinds: ["MONTH"] } });
    await makeAdoption(khung, { frameworkId: all.frameworkId, unitId, startsOn: "2026-03-01", endsOn: "2026-12-31" });
    const leaders = await makePublishedVersion(khung, { scope: { leading: true }, effectiveFrom: "2026-05-01" });
    const input = { frameworkId: leaders.frameworkId, unitId, startsOn: "2026-04-01" };
    const refused = await specialist.refused(ADOPT, { input });
    expect(refused).toMatchObject({
      code: "REFUSED",
      rule: "adoption.ambiguous",
      values: { startsOn: "2026-05-01", endsOn: "2026-12-31" },
      fields: [{ path: "input.unitId", rule: "adoption.ambiguous" }],
    });
    expect(refused.message.vi).toContain("mỗi người mỗi ngày chỉ thuộc một phiên bản");
    expect(await specialist.ok(ADOPT, { input: { ...input, startsOn: "2027-01-01" } })).toBeDefined();
    const yearly = await makePublishedVersion(khung, { scope: { cycleKinds: ["YEAR"], leading: false } });
    const other = { frameworkId: yearly.frameworkId, unitId, startsOn: "2026-04-01" };
    expect(await specialist.ok(ADOPT, { input: other })).toBeDefined();
  });

  it("a draft whose scope would reach people of another framework is not published", async () => {
    const school = await makeUnit(khung, { parentId: unitId });
    const owned = { ownerUnitId: unitId };
    const leaders = await makePublishedVersion(khung, { scope: { leading: true } }, owned);
    const file = makeFrameworkFile({ scope: { leading: false } });
    const others = await makePublishedVersion(khung, file, owned);
    for (const { frameworkId } of [leaders, others]) await makeAdoption(khung, { frameworkId, unitId: school.id });
    const wider = { ...file, scope: {}, effectiveFrom: "2026-09-01" };
    const draft = await makePublishedVersion(khung, wider, { ...owned, publish: false });
    const { frameworkVersion } = await specialist.ok<{ frameworkVersion: { version: number; defects: object[] } }>(
      DRAFT,
      {
        id: draft.id,
      },
    );
    expect(frameworkVersion.defects).toMatchObject([{ path: "scope", rule: "adoption.ambiguous" }]);
    const input = { versionId: draft.id, version: frameworkVersion.version };
    expect(await specialist.refused(PUBLISH, { input })).toMatchObject({
      rule: "framework.notPublishable",
      fields: [{ path: "scope", rule: "adoption.ambiguous", values: { unit: school.name, startsOn: "2026-09-01" } }],
    });
  });
});
