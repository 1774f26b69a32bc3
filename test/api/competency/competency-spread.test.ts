import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAssessment, makeCompetencyVersion, makeRequirements } from "../../support/build-competency.ts";
import { makeAppointment, makeHead, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const SPREAD = `query ($unitId: Uuid, $includeSubtree: Boolean! = false, $positionId: Uuid) {
  competencySpread(unitId: $unitId, includeSubtree: $includeSubtree, positionId: $positionId) {
    frameworkCode code required below within above notAssessed levels { level people } } }`;

const BELOW = `query ($filter: CompetencyGapFilter) { competencyGaps(filter: $filter) {
  total items { person { id } competency { code } } } }`;

const ASSESS = `mutation ($input: AssessCompetenciesInput!) { assessCompetencies(input: $input) { id } }`;

interface Spread {
  competencySpread: { code: string; required: number; levels: object[] }[];
}

eachDatabase("how many people stand at which level", (start) => {
  let khung: TestKhung;
  let agencyId: string;
  let officeId: string;
  let positionId: string;
  let versionId: string;
  let id: (code: string) => string;
  let people: string[];
  let auditor: Actor;

  beforeAll(async () => {
    khung = await start();
    agencyId = (await makeUnit(khung)).id;
    officeId = (await makeUnit(khung, { parentId: agencyId })).id;
    const made = await makeCompetencyVersion(khung, { code: "KNL-S" });
    versionId = made.version.id;
    id = made.id;
    positionId = (await makePosition(khung)).id;
    const appointed = [officeId, officeId, officeId, agencyId].map((unitId) =>
      makeAppointment(khung, { unitId, positionId }),
    );
    people = (await Promise.all(appointed)).map(({ personId }) => personId);
    const rows = [[id("DD"), 2, 3] as const, [id("KT"), 4, 5] as const];
    await makeRequirements(khung, { positionId, versionId, rows });
    for (const [place, dd] of [1, 2, 5].entries())
      await makeAssessment(khung, { personId: people[place]!, versionId, rows: [[id("DD"), dd]] });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: agencyId });
  });
  afterAll(() => khung.stop());

  it("counts levels and results of each competency for a unit, its subtree and a position", async () => {
    const office = await auditor.ok<Spread>(SPREAD, { unitId: officeId });
    expect(office.competencySpread).toEqual([
      {
        ...{ frameworkCode: "KNL-S", code: "DD", required: 3, below: 1, within: 1, above: 1, notAssessed: 0 },
        levels: [1, 2, 5].map((level) => ({ level, people: 1 })),
      },
      { frameworkCode: "KNL-S", code: "KT", required: 3, below: 0, within: 0, above: 0, notAssessed: 3, levels: [] },
    ]);
    for (const ask of [{ unitId: agencyId, includeSubtree: true }, { positionId }]) {
      const { competencySpread } = await auditor.ok<Spread>(SPREAD, ask);
      expect(competencySpread.map(({ code, required }) => [code, required])).toEqual([
        ["DD", 4],
        ["KT", 4],
      ]);
    }
  });

  it("counts only people whose gaps the viewer may read", async () => {
    const own = await khung.actor({ personId: people[0]! });
    const seen = await own.ok<Spread>(SPREAD, { unitId: officeId });
    expect(seen.competencySpread.map(({ required }) => required)).toEqual([1, 1]);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: agencyId });
    expect(await analyst.ok(SPREAD, { unitId: officeId })).toEqual({ competencySpread: [] });
    expect(await khung.nobody.refused(SPREAD, { unitId: officeId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("leads on to those who are below in one competency", async () => {
    const filter = { unitId: officeId, statuses: ["BELOW"], frameworkCode: "KNL-S", competencyCode: "DD" };
    expect(await auditor.ok(BELOW, { filter })).toEqual({
      competencyGaps: { total: 1, items: [{ person: { id: people[0] }, competency: { code: "DD" } }] },
    });
    expect(await auditor.ok(BELOW, { filter: { ...filter, competencyCode: "KT" } })).toMatchObject({
      competencyGaps: { total: 0 },
    });
  });

  it("an assessment is not recorded over one that its author has not read", async () => {
    const { personId } = await makeAppointment(khung, { unitId: officeId, positionId });
    const head = await khung.actor({ personId: (await makeHead(khung, officeId)).personId });
    const input = { personId, versionId, step: "HEAD", rows: [{ criterionId: id("DD"), level: 2 }] };
    const first = await head.ok<{ assessCompetencies: { id: string } }>(ASSESS, {
      input: { ...input, latestReadId: null },
    });
    expect(await head.refused(ASSESS, { input: { ...input, latestReadId: null } })).toMatchObject({ code: "STALE" });
    await head.ok(ASSESS, { input: { ...input, latestReadId: first.assessCompetencies.id } });
    await head.ok(ASSESS, { input });
  });
});
