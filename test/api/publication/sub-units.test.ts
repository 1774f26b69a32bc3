import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const PUBLISH = `mutation ($input: PublishResultsInput!) { publishResults(input: $input) {
  id version includesSubUnits content { people { name unit } } } }`;
const PREVIEW = `query ($cycleId: Uuid!, $unitId: Uuid!, $audience: PublicationAudience!, $includesSubUnits: Boolean) {
  publicationPreview(cycleId: $cycleId, unitId: $unitId, audience: $audience, includesSubUnits: $includesSubUnits) {
    contentHash content { people { name unit } } } }`;
const SHOWN = "query { publications(filter: { shownNow: true }) { total items { id includesSubUnits } } }";

interface Published {
  readonly publishResults: {
    readonly id: string;
    readonly includesSubUnits: boolean;
    readonly content: { readonly people: readonly { readonly name: string; readonly unit: string | null }[] };
  };
}

eachDatabase("what a unit publishes inside with the units below it", (start) => {
  let khung: TestKhung;
  let cycle: Cycle;
  let [department, division, other] = [] as unknown as [Unit, Unit, Unit];
  let specialist: Actor;
  let input: { cycleId: string; unitId: string; audience: string; includesSubUnits: boolean };

  const shownTo = async (unitId: string): Promise<number> => {
    const { personId } = await makeAppointment(khung, { unitId });
    const actor = await khung.actor({ personId });
    return (await actor.ok<{ publications: { total: number } }>(SHOWN)).publications.total;
  };

  beforeAll(async () => {
    khung = await start();
    department = await makeUnit(khung, { name: "Sở Nội vụ" });
    division = await makeUnit(khung, { name: "Phòng Tổ chức", parentId: department.id });
    other = await makeUnit(khung, { name: "Sở Tài chính" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: department.id });
    for (const [unit, fullName] of [
      [department, "Lê Văn Giám"],
      [division, "Đào Thị An"],
    ] as const)
      await makeEvaluations(khung, { cycle, frameworkVersionId, unitId: unit.id, count: 1, grade: "A", fullName });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: department.id });
    input = { cycleId: cycle.id, unitId: department.id, audience: "INTERNAL", includesSubUnits: true };
  });
  afterAll(() => khung.stop());

  it("names everybody with the unit, exactly as previewed, and is read by the people of every unit below", async () => {
    const { publicationPreview } = await specialist.ok<{ publicationPreview: { contentHash: string } }>(PREVIEW, input);
    const asked = { ...input, previewHash: publicationPreview.contentHash };
    const { publishResults } = await specialist.ok<Published>(PUBLISH, { input: asked });
    expect(publishResults).toMatchObject({
      includesSubUnits: true,
      content: {
        people: [
          { name: "Lê Văn Giám", unit: "Sở Nội vụ" },
          { name: "Đào Thị An", unit: "Phòng Tổ chức" },
        ],
      },
    });
    expect([await shownTo(department.id), await shownTo(division.id), await shownTo(other.id)]).toEqual([1, 1, 0]);
  });

  it("takes the place of what the unit showed of itself alone, and the other way round", async () => {
    const { publishResults } = await specialist.ok<Published>(PUBLISH, {
      input: { ...input, includesSubUnits: false },
    });
    expect(publishResults).toMatchObject({
      includesSubUnits: false,
      content: { people: [{ name: "Lê Văn Giám", unit: null }] },
    });
    expect([await shownTo(department.id), await shownTo(division.id)]).toEqual([1, 0]);
  });

  it("is for those alone whose right reaches every unit below", async () => {
    const narrow = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: department.id, includesSubtree: false });
    expect(await narrow.refused(PUBLISH, { input })).toMatchObject({ rule: "publication.notPublisher" });
    expect(await narrow.refused(PREVIEW, input)).toMatchObject({ rule: "publication.notPublisher" });
  });

  it("keeps to whom it was shown, whoever writes to the database", async () => {
    const { publishResults } = await specialist.ok<Published>(PUBLISH, { input });
    const change = khung.write(async ({ sql }) => {
      await sql
        .updateTable("publication")
        .set((eb) => ({ includes_sub_units: eb.lit(false) as never }))
        .where("id", "=", publishResults.id)
        .execute();
      return {};
    }, {});
    await expect(change).rejects.toThrow();
  });
});
