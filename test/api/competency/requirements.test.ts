import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { PositionClass } from "../../../server/organization/index.ts";
import { makeCompetencyVersion, makeStoredCompetencies } from "../../support/build-competency.ts";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const SET = `mutation ($input: SetRequirementsInput!) { setRequirements(input: $input) {
  id criterionId minLevel maxLevel startsOn endsOn competency { code } } }`;

const REQUIREMENTS = `query ($positionId: Uuid!, $asOf: CalendarDate) { requirements(positionId: $positionId, asOf: $asOf) {
  minLevel maxLevel startsOn endsOn competency { code levels { level } } position { id canSetRequirements { allowed rule } } } }`;

interface Listed {
  requirements: { minLevel: number; maxLevel: number; startsOn: string; competency: { code: string } }[];
}

eachDatabase("requirements of positions", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let specialist: Actor;
  let versionId: string;
  let id: (code: string) => string;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    const made = await makeCompetencyVersion(khung);
    versionId = made.version.id;
    id = made.id;
  });
  afterAll(() => khung.stop());

  const row = (code: string, minLevel: number, maxLevel: number) => ({ criterionId: id(code), minLevel, maxLevel });

  async function required(positionId: string, asOf?: string, actor = specialist): Promise<string[]> {
    const { requirements } = await actor.ok<Listed>(REQUIREMENTS, { positionId, asOf });
    return requirements.map((one) => `${one.competency.code} ${one.minLevel}–${one.maxLevel} ${one.startsOn}`);
  }

  it("are set as a whole, read by everybody, and follow each other by date", async () => {
    const positionId = (await makePosition(khung)).id;
    const set = { positionId, versionId };
    await specialist.ok(SET, {
      input: { ...set, startsOn: "2026-01-01", rows: [row("KT", 3, 4), row("DD", 2, 3), row("PV", 1, 1)] },
    });
    await specialist.ok(SET, { input: { ...set, startsOn: "2026-07-01", rows: [row("KT", 4, 5), row("DD", 2, 3)] } });
    const reader = await khung.actor({});
    expect(await required(positionId, "2026-06-30", reader)).toEqual([
      "DD 2–3 2026-01-01",
      "PV 1–1 2026-01-01",
      "KT 3–4 2026-01-01",
    ]);
    expect(await required(positionId, undefined, reader)).toEqual(["DD 2–3 2026-01-01", "KT 4–5 2026-07-01"]);
    expect(await khung.nobody.refused(REQUIREMENTS, { positionId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("are not written over those that somebody set since they were read", async () => {
    const positionId = (await makePosition(khung)).id;
    const set = { positionId, versionId, startsOn: "2026-05-01" };
    await specialist.ok(SET, { input: { ...set, asRead: [], rows: [row("DD", 1, 2)] } });
    const late = { ...set, asRead: [], rows: [row("DD", 3, 4)] };
    expect(await specialist.refused(SET, { input: late })).toMatchObject({ code: "STALE" });
    expect(await required(positionId)).toEqual(["DD 1–2 2026-05-01"]);
    await specialist.ok(SET, { input: { ...late, asRead: [row("DD", 1, 2)] } });
    expect(await required(positionId)).toEqual(["DD 3–4 2026-05-01"]);
  });

  it("of the same day are replaced, and of an earlier day refused", async () => {
    const positionId = (await makePosition(khung)).id;
    const set = { positionId, versionId, startsOn: "2026-05-01" };
    await specialist.ok(SET, { input: { ...set, rows: [row("DD", 1, 2), row("KT", 3, 3)] } });
    await specialist.ok(SET, { input: { ...set, rows: [row("DD", 2, 2)] } });
    expect(await required(positionId)).toEqual(["DD 2–2 2026-05-01"]);
    expect(await specialist.refused(SET, { input: { ...set, startsOn: "2026-04-30", rows: [] } })).toMatchObject({
      rule: "requirement.setLater",
    });
    await specialist.ok(SET, { input: { ...set, startsOn: "2026-06-01", rows: [] } });
    expect(await required(positionId)).toEqual([]);
    expect(await required(positionId, "2026-05-31")).toEqual(["DD 2–2 2026-05-01"]);
  });

  it("must lie in the levels that the competency has for the class of the position", async () => {
    const clerk = (await makePosition(khung)).id;
    const chief = (await makePosition(khung, { positionClass: PositionClass.LEADER })).id;
    const refused = (positionId: string, ...rows: ReturnType<typeof row>[]) =>
      specialist.refused(SET, { input: { positionId, versionId, rows } });
    expect(await refused(clerk, row("DD", 1, 5), row("KT", 2, 4), row("QD", 3, 4))).toMatchObject({
      code: "REFUSED",
      rule: "requirement.range",
      values: { code: "KT", levels: "3, 4, 5" },
      fields: [{ path: "input.rows.1" }, { path: "input.rows.2" }],
    });
    expect(await refused(clerk, row("DD", 4, 3))).toMatchObject({ rule: "requirement.range" });
    expect(await refused(clerk, row("PV", 1, 2))).toMatchObject({ rule: "requirement.range" });
    expect(await refused(clerk, row("DD", 1, 2), row("DD", 2, 3))).toMatchObject({ rule: "requirement.twice" });
    expect(await required(clerk)).toEqual([]);
    await specialist.ok(SET, { input: { positionId: chief, versionId, rows: [row("KT", 2, 4), row("QD", 3, 4)] } });
    expect(await required(chief)).toEqual(["KT 2–4 2026-07-15", "QD 3–4 2026-07-15"]);
  });

  it("move to the next version of the framework, beside those of other frameworks", async () => {
    const positionId = (await makePosition(khung)).id;
    const first = await makeCompetencyVersion(khung, { code: "KNL-1" });
    const second = await makeCompetencyVersion(khung, { code: "KNL-1" });
    await specialist.ok(SET, { input: { positionId, versionId, startsOn: "2026-01-01", rows: [row("DD", 2, 3)] } });
    for (const [made, startsOn] of [
      [first, "2026-01-01"],
      [second, "2026-03-01"],
    ] as const) {
      const rows = [{ criterionId: made.id("DD"), minLevel: 3, maxLevel: 4 }];
      await specialist.ok(SET, { input: { positionId, versionId: made.version.id, startsOn, rows } });
    }
    expect((await required(positionId)).sort()).toEqual(["DD 2–3 2026-01-01", "DD 3–4 2026-03-01"]);
  });

  it("rest on a published version of a competency framework and its own competencies", async () => {
    const positionId = (await makePosition(khung)).id;
    const draft = await makeDraftVersion(khung, makeStoredCompetencies());
    const regulation = await makePublishedVersion(khung);
    const refused = (version: string, rows: object[] = []) =>
      specialist.refused(SET, { input: { positionId, versionId: version, rows } });
    expect(await refused(draft.id)).toMatchObject({ rule: "competency.notPublished" });
    expect(await refused(regulation.id)).toMatchObject({ rule: "competency.otherKind" });
    expect(await refused(unitId)).toMatchObject({ code: "NOT_FOUND" });
    const other = await makeCompetencyVersion(khung);
    expect(await refused(versionId, [{ criterionId: other.id("DD"), minLevel: 1, maxLevel: 1 }])).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are set by a specialist whose grants cover every unit that uses the position", async () => {
    const elsewhere = await makeUnit(khung);
    const position = await makePosition(khung);
    await makeAppointment(khung, { unitId: elsewhere.id, positionId: position.id });
    const input = { positionId: position.id, versionId, rows: [row("DD", 1, 2)] };
    expect(await specialist.refused(SET, { input })).toMatchObject({ rule: "position.usedElsewhere" });
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    expect(await auditor.refused(SET, { input })).toMatchObject({ code: "FORBIDDEN", rule: "access.none" });
    const there = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere.id });
    await there.ok(SET, { input });
    expect(await specialist.ok(REQUIREMENTS, { positionId: position.id })).toMatchObject({
      requirements: [{ position: { canSetRequirements: { allowed: false, rule: "position.usedElsewhere" } } }],
    });
  });

  it("sent again under the same key take effect once", async () => {
    const positionId = (await makePosition(khung)).id;
    const input = { positionId, versionId, rows: [row("DD", 1, 2)], idempotencyKey: `yc-${positionId}` };
    const [one, two] = [await specialist.ok(SET, { input }), await specialist.ok(SET, { input })];
    expect(two).toEqual(one);
  });
});
