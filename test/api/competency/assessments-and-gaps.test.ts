import { afterAll, beforeAll, expect, it } from "vitest";
import { AssessmentStep } from "../../../server/competency/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAssessment, makeCompetencyVersion, makeRequirements } from "../../support/build-competency.ts";
import { makeAppointment, makeHead, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const ASSESS = `mutation ($input: AssessCompetenciesInput!) { assessCompetencies(input: $input) {
  id step assessedOn unit { id } assessor { id } levels { level note competency { code } } } }`;

const ASSESSMENTS = `query ($personId: Uuid!) { competencyAssessments(personId: $personId) {
  total items { step assessedOn levels { level competency { code } } } } }`;

const GAPS = `query ($filter: CompetencyGapFilter, $page: PageInput) { competencyGaps(filter: $filter, page: $page) {
  total items { status by level step minLevel maxLevel competency { code } person { id } unit { id } position { id } } } }`;

const NEEDS = `query ($unitId: Uuid!, $includeSubtree: Boolean!) { developmentNeeds(unitId: $unitId, includeSubtree: $includeSubtree) {
  total items { unit { id } code required below levelsMissing notAssessed within above } } }`;

const ABILITIES = `query ($id: Uuid!) { person(id: $id) { canAssessCompetencies { self { allowed } head { allowed rule } } } }`;

interface Gaps {
  competencyGaps: {
    total: number;
    items: { status: string; by: number; level: number | null; competency: { code: string }; person: { id: string } }[];
  };
}

eachDatabase("competency assessments and gaps", (start) => {
  let khung: TestKhung;
  let agencyId: string;
  let officeId: string;
  let positionId: string;
  let versionId: string;
  let id: (code: string) => string;
  let chief: Actor;
  let head: Actor;
  let headId: string;
  let clerk: Actor;
  let clerkId: string;

  beforeAll(async () => {
    khung = await start();
    agencyId = (await makeUnit(khung)).id;
    officeId = (await makeUnit(khung, { parentId: agencyId })).id;
    const made = await makeCompetencyVersion(khung, { code: "KNL-A" });
    versionId = made.version.id;
    id = made.id;
    chief = await khung.actor({ personId: (await makeHead(khung, agencyId)).personId });
    headId = (await makeHead(khung, officeId)).personId;
    head = await khung.actor({ personId: headId });
    positionId = (await makePosition(khung)).id;
    clerkId = await someClerk();
    clerk = await khung.actor({ personId: clerkId });
    await makeRequirements(khung, {
      positionId,
      versionId,
      rows: [
        [id("DD"), 2, 3],
        [id("KT"), 4, 5],
        [id("PV"), 1, 1],
      ],
    });
  });
  afterAll(() => khung.stop());

  async function someClerk(unitId = officeId): Promise<string> {
    return (await makeAppointment(khung, { unitId, positionId })).personId;
  }

  const levels = (...rows: [string, number][]) => rows.map(([code, level]) => ({ criterionId: id(code), level }));

  function assess(actor: Actor, personId: string, over: object = {}): Promise<object> {
    return actor.ok(ASSESS, { input: { personId, versionId, step: "HEAD", rows: levels(["DD", 3]), ...over } });
  }

  async function gapsOf(actor: Actor, filter: object): Promise<string[]> {
    const { competencyGaps } = await actor.ok<Gaps>(GAPS, { filter });
    return competencyGaps.items.map((gap) => `${gap.competency.code} ${gap.status} ${gap.by}`);
  }

  it("a person assesses oneself, a head above others, nobody oneself as head", async () => {
    const personId = await someClerk();
    const own = await khung.actor({ personId });
    await assess(own, personId, { step: "SELF" });
    expect(await assess(head, personId)).toMatchObject({
      assessCompetencies: { step: "HEAD", assessedOn: "2026-07-15", unit: { id: officeId }, assessor: { id: headId } },
    });
    await assess(chief, personId);
    const refused = (actor: Actor, over: object) =>
      actor.refused(ASSESS, { input: { personId, versionId, step: "HEAD", rows: levels(["DD", 3]), ...over } });
    expect(await refused(own, {})).toMatchObject({ code: "FORBIDDEN", rule: "assessment.ownAsHead" });
    expect(await refused(head, { personId: headId })).toMatchObject({ rule: "assessment.ownAsHead" });
    expect(await refused(clerk, {})).toMatchObject({ rule: "assessment.notHead" });
    expect(await refused(head, { step: "SELF" })).toMatchObject({ rule: "assessment.notOwn" });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: agencyId });
    expect(await refused(specialist, {})).toMatchObject({ rule: "assessment.notHead" });
    const authority = await khung.actor({ role: Role.AUTHORITY, unitId: agencyId });
    await assess(authority, headId);
    expect(
      await khung.nobody.refused(ASSESS, { input: { personId, versionId, step: "SELF", rows: levels(["DD", 3]) } }),
    ).toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  it("says beforehand who may assess", async () => {
    const may = async (actor: Actor, personId: string) =>
      (await actor.ok<{ person: { canAssessCompetencies: object } }>(ABILITIES, { id: personId })).person
        .canAssessCompetencies;
    expect(await may(head, clerkId)).toMatchObject({ self: { allowed: false }, head: { allowed: true } });
    expect(await may(clerk, clerkId)).toMatchObject({
      self: { allowed: true },
      head: { allowed: false, rule: "assessment.ownAsHead" },
    });
  });

  it("a level must exist, the day must not lie ahead, and the person must hold a position on it", async () => {
    const personId = await someClerk();
    const refused = (over: object) =>
      head.refused(ASSESS, { input: { personId, versionId, step: "HEAD", rows: levels(["DD", 3]), ...over } });
    expect(await refused({ rows: levels(["DD", 1], ["KT", 1], ["PV", 2]) })).toMatchObject({
      rule: "assessment.level",
      fields: [{ path: "input.rows.1.level" }, { path: "input.rows.2.level" }],
    });
    expect(await refused({ rows: levels(["DD", 1], ["DD", 2]) })).toMatchObject({ rule: "assessment.twice" });
    expect(await refused({ assessedOn: "2026-07-16" })).toMatchObject({ rule: "assessment.future" });
    const nobody = await makePerson(khung);
    const own = await khung.actor({ personId: nobody.id });
    const input = { personId: nobody.id, versionId, step: "SELF", rows: levels(["DD", 3]) };
    expect(await own.refused(ASSESS, { input })).toMatchObject({ rule: "assessment.noAppointment" });
  });

  it("is read by the person, the heads above, specialists and auditors of the unit, and nobody else", async () => {
    const personId = await someClerk();
    await makeAssessment(khung, { personId, versionId, rows: [[id("DD"), 3]], assessedOn: "2026-06-01" });
    await makeAssessment(khung, { personId, versionId, rows: [[id("DD"), 2]], step: AssessmentStep.SELF });
    const seen = async (actor: Actor): Promise<[number, number]> => {
      interface Seen {
        competencyAssessments: { total: number };
      }
      const { competencyAssessments } = await actor.ok<Seen>(ASSESSMENTS, { personId });
      return [competencyAssessments.total, (await gapsOf(actor, { personId })).length];
    };
    const elsewhere = (await makeUnit(khung)).id;
    const readers: [Actor, [number, number]][] = [
      [await khung.actor({ personId }), [2, 3]],
      [head, [2, 3]],
      [chief, [2, 3]],
      [await khung.actor({ role: Role.ORG_SPECIALIST, unitId: agencyId }), [2, 3]],
      [await khung.actor({ role: Role.AUDITOR, unitId: officeId }), [2, 3]],
      [clerk, [0, 0]],
      [await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere }), [0, 0]],
      [await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: agencyId }), [0, 0]],
      [await khung.actor({ role: Role.ANALYST, unitId: agencyId }), [0, 0]],
    ];
    for (const [actor, wanted] of readers) expect(await seen(actor)).toEqual(wanted);
    expect(await khung.nobody.refused(ASSESSMENTS, { personId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("a gap is the distance from the range, and a competency never assessed says so", async () => {
    const personId = await someClerk();
    expect(await gapsOf(head, { personId })).toEqual(["DD NOT_ASSESSED 0", "PV NOT_ASSESSED 0", "KT NOT_ASSESSED 0"]);
    await assess(head, personId, { rows: levels(["DD", 5], ["KT", 0], ["PV", 0]) });
    expect(await gapsOf(head, { personId })).toEqual(["DD ABOVE 2", "PV BELOW 1", "KT BELOW 4"]);
    expect(await gapsOf(head, { personId, statuses: ["BELOW"] })).toEqual(["PV BELOW 1", "KT BELOW 4"]);
    await assess(head, personId, { rows: levels(["KT", 4], ["PV", 1]) });
    expect(await gapsOf(head, { personId })).toEqual(["DD ABOVE 2", "PV WITHIN 0", "KT WITHIN 0"]);
  });

  it("the latest assessment of a head counts before one's own, and an earlier day sees what was known then", async () => {
    const personId = await someClerk();
    const at = (step: AssessmentStep, assessedOn: string, level: number) =>
      makeAssessment(khung, { personId, versionId, step, assessedOn, rows: [[id("DD"), level]] });
    await at(AssessmentStep.SELF, "2026-03-01", 2);
    expect((await gapsOf(head, { personId }))[0]).toBe("DD WITHIN 0");
    await at(AssessmentStep.HEAD, "2026-04-01", 1);
    await at(AssessmentStep.HEAD, "2026-02-01", 5);
    await at(AssessmentStep.SELF, "2026-05-01", 3);
    expect((await gapsOf(head, { personId }))[0]).toBe("DD BELOW 1");
    expect((await gapsOf(head, { personId, asOf: "2026-03-31" }))[0]).toBe("DD ABOVE 2");
    expect((await gapsOf(head, { personId, asOf: "2026-01-31" }))[0]).toBe("DD NOT_ASSESSED 0");
  });

  it("an assessment counts under the next version of the framework too", async () => {
    const position = await makePosition(khung);
    const { personId } = await makeAppointment(khung, { unitId: officeId, positionId: position.id });
    const first = await makeCompetencyVersion(khung, { code: "KNL-B" });
    await makeAssessment(khung, { personId, versionId: first.version.id, rows: [[first.id("DD"), 2]] });
    const second = await makeCompetencyVersion(khung, { code: "KNL-B" });
    const rows = [[second.id("DD"), 3, 4] as const];
    await makeRequirements(khung, { positionId: position.id, versionId: second.version.id, rows });
    expect(await gapsOf(head, { personId })).toEqual(["DD BELOW 1"]);
  });

  it("gaps are listed by unit, subtree and position, page by page", async () => {
    const agency = (await makeUnit(khung)).id;
    const office = (await makeUnit(khung, { parentId: agency })).id;
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId: agency });
    await someClerk(agency);
    await someClerk(office);
    const count = async (filter: object): Promise<number> =>
      (await auditor.ok<Gaps>(GAPS, { filter })).competencyGaps.total;
    expect(await count({ unitId: agency })).toBe(3);
    expect(await count({ unitId: agency, includeSubtree: true })).toBe(6);
    expect(await count({ positionId })).toBe(6);
    expect(await count({ unitId: agencyId, includeSubtree: true })).toBe(0);
    const page = async (number: number) =>
      (await auditor.ok<Gaps>(GAPS, { filter: { positionId }, page: { page: number, perPage: 4 } })).competencyGaps;
    const items = [...(await page(1)).items, ...(await page(2)).items];
    expect(items).toHaveLength(6);
    expect(new Set(items.map((gap) => `${gap.person.id} ${gap.competency.code}`)).size).toBe(6);
  });

  it("development needs count people by unit and competency, most needed first", async () => {
    const agency = (await makeUnit(khung)).id;
    const office = (await makeUnit(khung, { parentId: agency })).id;
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId: agency });
    const people = [await someClerk(office), await someClerk(office), await someClerk(office)];
    await makeAssessment(khung, {
      personId: people[0]!,
      versionId,
      rows: [
        [id("DD"), 1],
        [id("KT"), 0],
        [id("PV"), 1],
      ],
    });
    await makeAssessment(khung, {
      personId: people[1]!,
      versionId,
      rows: [
        [id("DD"), 5],
        [id("KT"), 3],
        [id("PV"), 1],
      ],
    });
    await someClerk(agency);
    interface Needs {
      developmentNeeds: { total: number; items: object[] };
    }
    const needs = async (includeSubtree: boolean): Promise<Needs["developmentNeeds"]> =>
      (await auditor.ok<Needs>(NEEDS, { unitId: agency, includeSubtree })).developmentNeeds;
    const { total, items } = await needs(true);
    expect(total).toBe(6);
    const counts = { required: 3, notAssessed: 1 };
    expect(items.slice(0, 3)).toEqual([
      { unit: { id: office }, code: "KT", ...counts, below: 2, levelsMissing: 5, within: 0, above: 0 },
      { unit: { id: office }, code: "DD", ...counts, below: 1, levelsMissing: 1, within: 0, above: 1 },
      expect.objectContaining({ code: expect.any(String) as string, below: 0, notAssessed: 1 }),
    ]);
    expect((await needs(false)).items).toEqual(
      ["DD", "KT", "PV"].map((code) => ({
        ...{ unit: { id: agency }, code, required: 1, below: 0, levelsMissing: 0, notAssessed: 1, within: 0, above: 0 },
      })),
    );
    const stranger = await khung.actor({ role: Role.ANALYST, unitId: agency });
    expect(await stranger.ok<Needs>(NEEDS, { unitId: agency, includeSubtree: true })).toMatchObject({
      developmentNeeds: { total: 0, items: [] },
    });
  });
});
