import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { adoptedVersions, type CycleStart } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  makeAdoption,
  makeDraftVersion,
  makeFrameworkFile,
  makePublishedVersion,
} from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { ADOPT, END_ADOPTION } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

eachDatabase("adoption of frameworks", (start) => {
  let khung: TestKhung;
  let rootId: string;
  let unitId: string;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    rootId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: rootId });
  });
  beforeEach(async () => {
    unitId = (await makeUnit(khung, { parentId: rootId })).id;
  });
  afterAll(() => khung.stop());

  async function inForce(frameworkId: string, cycle: CycleStart) {
    const rows = await adoptedVersions(khung.look().sql, cycle)
      .where("adoption.framework_id", "=", frameworkId)
      .execute();
    return rows.map(({ version_id, subject_type, position_class, leading }) => ({
      version_id,
      subject_type,
      position_class,
      leading: leading === null ? null : Boolean(leading),
    }));
  }

  it("a unit's specialist adopts a published framework and ends it", async () => {
    const { frameworkId } = await makePublishedVersion(khung);
    const input = { frameworkId, unitId, startsOn: "2026-01-01", documentNumber: "12/QĐ" };
    const { adoptFramework } = await specialist.ok<{ adoptFramework: { id: string; version: number } }>(ADOPT, {
      input,
    });
    expect(adoptFramework).toMatchObject({
      endsOn: null,
      unit: { id: unitId },
      abilities: { canEnd: { allowed: true } },
    });
    const end = { adoptionId: adoptFramework.id, version: adoptFramework.version, endsOn: "2026-06-30" };
    expect(await specialist.ok(END_ADOPTION, { input: end })).toMatchObject({ endAdoption: { endsOn: "2026-06-30" } });
    expect(await specialist.refused(END_ADOPTION, { input: end })).toMatchObject({ code: "STALE" });
    expect(
      await specialist.ok(
        `query ($id: Uuid!) { adoptions(filter: { frameworkId: $id, on: "2026-07-01" }) { total } }`,
        { id: frameworkId },
      ),
    ).toEqual({
      adoptions: { total: 0 },
    });
  });

  it("a draft cannot be adopted, nor can one framework be adopted twice at once", async () => {
    const draft = await makeDraftVersion(khung);
    const input = { unitId, startsOn: "2026-01-01" };
    expect(await specialist.refused(ADOPT, { input: { ...input, frameworkId: draft.frameworkId } })).toMatchObject({
      rule: "adoption.nothingPublished",
    });
    const { frameworkId } = await makePublishedVersion(khung);
    await makeAdoption(khung, { frameworkId, unitId, endsOn: "2026-06-30" });
    const again = { ...input, frameworkId, startsOn: "2026-06-30" };
    expect(await specialist.refused(ADOPT, { input: again })).toMatchObject({ rule: "adoption.overlap" });
    expect(await specialist.refused(ADOPT, { input: { ...again, endsOn: "2026-01-01" } })).toMatchObject({
      rule: "adoption.reversed",
    });
    expect(await specialist.ok(ADOPT, { input: { ...again, startsOn: "2026-07-01" } })).toBeDefined();
  });

  it("a unit runs two frameworks at once, for leaders and for others", async () => {
    const leaders = await makePublishedVersion(khung, { scope: { leading: true } });
    const others = await makePublishedVersion(khung, { scope: { leading: false } });
    for (const { frameworkId } of [leaders, others]) await makeAdoption(khung, { frameworkId, unitId });
    const cycle = { day: "2026-07-01", kind: "MONTH" } as const;
    expect(await inForce(leaders.frameworkId, cycle)).toEqual([
      { version_id: leaders.id, subject_type: null, position_class: null, leading: true },
    ]);
    expect(await inForce(others.frameworkId, cycle)).toEqual([
      { version_id: others.id, subject_type: null, position_class: null, leading: false },
    ]);
  });

  it("somebody without rights over the unit adopts nothing there", async () => {
    const { frameworkId } = await makePublishedVersion(khung);
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    const input = { frameworkId, unitId, startsOn: "2026-01-01" };
    expect(await stranger.refused(ADOPT, { input })).toMatchObject({
      code: "FORBIDDEN",
      rule: "adoption.notSpecialist",
    });
    const { id, version } = await makeAdoption(khung, { frameworkId, unitId });
    expect(
      await stranger.refused(END_ADOPTION, { input: { adoptionId: id, version, endsOn: "2026-12-31" } }),
    ).toMatchObject({ code: "FORBIDDEN" });
  });

  it("in force is the newest published version whose dates hold the first day, for its kinds of cycle", async () => {
    const scope = {
      subjectTypes: ["CADRE" as const, "CIVIL_SERVANT" as const],
      cycleKinds: ["MONTH" as const, "QUARTER" as const],
    };
    const file = makeFrameworkFile({ scope });
    const first = await makePublishedVersion(khung, file);
    const { frameworkId } = first;
    const second = await makePublishedVersion(khung, { ...file, effectiveFrom: "2026-07-01", scope: {} });
    await makeDraftVersion(khung, { ...file, scope: {} });
    await makeAdoption(khung, { frameworkId, unitId, startsOn: "2026-02-01" });
    const rows = await inForce(frameworkId, { day: "2026-06-30", kind: "MONTH" });
    expect(rows.map((row) => [row.version_id, row.subject_type]).sort()).toEqual([
      [first.id, "CADRE"],
      [first.id, "CIVIL_SERVANT"],
    ]);
    expect(await inForce(frameworkId, { day: "2026-06-30", kind: "YEAR" })).toEqual([]);
    expect(await inForce(frameworkId, { day: "2026-01-31", kind: "MONTH" })).toEqual([]);
    expect(await inForce(frameworkId, { day: "2026-07-01", kind: "YEAR" })).toMatchObject([
      { version_id: second.id, subject_type: null },
    ]);
  });

  it("what is in force can stand as a common table of a bigger statement", async () => {
    const { frameworkId, id } = await makePublishedVersion(khung);
    await makeAdoption(khung, { frameworkId, unitId });
    const rows = await khung
      .look()
      .sql.with("adopted", (query) => adoptedVersions(query, { day: "2026-07-01", kind: "MONTH" }))
      .selectFrom("adopted")
      .innerJoin("unit_closure", "unit_closure.ancestor_id", "adopted.unit_id")
      .select(["adopted.version_id", "unit_closure.depth"])
      .where("adopted.framework_id", "=", frameworkId)
      .where("unit_closure.descendant_id", "=", unitId)
      .execute();
    expect(rows).toEqual([{ version_id: id, depth: 0 }]);
  });
});
