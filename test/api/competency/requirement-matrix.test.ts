import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { PositionClass, setPosts } from "../../../server/organization/index.ts";
import { makeCompetencyVersion, makeRequirements, makeStoredCompetencies } from "../../support/build-competency.ts";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const SET = `mutation ($input: SetRequirementsOfPositionsInput!) { setRequirementsOfPositions(input: $input) {
  positionId position { id } levels { criterionId code minLevel maxLevel startsOn } } }`;

const MATRIX = `query ($versionId: Uuid!, $filter: RequirementMatrixFilter, $page: PageInput) {
  requirementMatrix(versionId: $versionId, filter: $filter, page: $page) { total items {
    position { id code name positionClass canSetRequirements { allowed rule } }
    levels { criterionId code minLevel maxLevel startsOn } } } }`;

interface Level {
  readonly code: string;
  readonly minLevel: number;
  readonly maxLevel: number;
  readonly startsOn: string;
}

interface Matrix {
  readonly requirementMatrix: {
    readonly total: number;
    readonly items: readonly {
      readonly position: { readonly id: string; readonly name: string; readonly canSetRequirements: object };
      readonly levels: readonly Level[];
    }[];
  };
}

const said = (levels: readonly Level[]) => levels.map((one) => `${one.code} ${one.minLevel}–${one.maxLevel}`);

eachDatabase("the matrix of positions and competencies", (start) => {
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

  async function matrix(filter: object = {}, page: object = { page: 1, perPage: 50 }) {
    return (await specialist.ok<Matrix>(MATRIX, { versionId, filter, page })).requirementMatrix;
  }

  async function required(positionId: string): Promise<string[]> {
    const { items } = await matrix({}, { page: 1, perPage: 200 });
    return said(items.find(({ position }) => position.id === positionId)?.levels ?? []);
  }

  it("shows every position with all that it requires, and finds positions by name, class and unit", async () => {
    const above = await makeUnit(khung);
    const below = await makeUnit(khung, { parentId: above.id });
    const chief = await makePosition(khung, { name: "Trưởng phòng Địa chính", positionClass: PositionClass.LEADER });
    const clerk = await makePosition(khung, { name: "Chuyên viên Địa chính" });
    await makeAppointment(khung, { unitId: below.id, positionId: chief.id });
    await khung.write(setPosts, {
      ...{ unitId: above.id, startsOn: "2026-01-01", posts: [{ positionId: clerk.id, count: 2 }] },
    });
    await makeRequirements(khung, {
      ...{ positionId: clerk.id, versionId },
      rows: [
        [id("KT"), 3, 4],
        [id("DD"), 1, 2],
      ],
    });
    const { items, total } = await matrix({ search: "dia chinh" });
    expect(total).toBe(2);
    expect(items.find(({ position }) => position.id === clerk.id)?.levels).toMatchObject([
      { code: "DD", minLevel: 1, maxLevel: 2, startsOn: "2026-01-01" },
      { code: "KT", minLevel: 3, maxLevel: 4 },
    ]);
    const names = async (filter: object) => (await matrix(filter)).items.map(({ position }) => position.name);
    expect(await names({ search: "dia chinh", positionClass: "LEADER" })).toEqual([chief.name]);
    expect((await names({ unitId: above.id })).sort()).toEqual([clerk.name, chief.name].sort());
    expect(await names({ unitId: above.id, includeSubtree: false })).toEqual([clerk.name]);
    expect(await names({ unitId: below.id })).toEqual([chief.name]);
    expect((await matrix({ search: "dia chinh" }, { page: 2, perPage: 1 })).items).toHaveLength(1);
  });

  it("shows under the next version what was required under the one before", async () => {
    const position = await makePosition(khung, { name: "Văn thư hai phiên bản" });
    const first = await makeCompetencyVersion(khung, { code: "KNL-HAI" });
    await makeRequirements(khung, {
      ...{ positionId: position.id, versionId: first.version.id, rows: [[first.id("DD"), 2, 3]] },
    });
    const second = await makeCompetencyVersion(khung, { code: "KNL-HAI" });
    const { requirementMatrix } = await specialist.ok<Matrix>(MATRIX, {
      ...{ versionId: second.version.id, filter: { search: "van thu hai phien ban" } },
    });
    expect(requirementMatrix.items.map(({ levels }) => said(levels))).toEqual([["DD 2–3"]]);
  });

  it("is saved for several positions at once; those that are not named keep theirs", async () => {
    const [one, two, three] = [await makePosition(khung), await makePosition(khung), await makePosition(khung)];
    await makeRequirements(khung, { positionId: three.id, versionId, rows: [[id("DD"), 5, 5]] });
    const positions = [
      { positionId: one.id, rows: [row("DD", 1, 2), row("PV", 1, 1)], asRead: [] },
      { positionId: two.id, rows: [row("KT", 4, 5)], asRead: [] },
    ];
    const input = { versionId, positions, idempotencyKey: `bang-${one.id}` };
    const done = await specialist.ok(SET, { input });
    expect(done).toMatchObject({
      setRequirementsOfPositions: [
        { positionId: one.id, position: { id: one.id }, levels: [{ code: "DD", startsOn: "2026-07-15" }, {}] },
        { positionId: two.id, levels: [{ code: "KT", minLevel: 4, maxLevel: 5 }] },
      ],
    });
    expect(await specialist.ok(SET, { input })).toEqual(done);
    expect(await required(one.id)).toEqual(["DD 1–2", "PV 1–1"]);
    expect(await required(two.id)).toEqual(["KT 4–5"]);
    expect(await required(three.id)).toEqual(["DD 5–5"]);
  });

  it("is written whole or not at all: a colleague's change, a wrong level or a later day stops every position", async () => {
    const [one, two] = [await makePosition(khung), await makePosition(khung)];
    await makeRequirements(khung, { positionId: two.id, versionId, rows: [[id("DD"), 3, 3]] });
    const refused = (more: object, second: object) =>
      specialist.refused(SET, {
        input: {
          ...{ versionId, ...more },
          positions: [
            { positionId: one.id, rows: [row("DD", 1, 1)], asRead: [] },
            { positionId: two.id, rows: [row("DD", 4, 4)], ...second },
          ],
        },
      });
    expect(await refused({}, { asRead: [] })).toMatchObject({ code: "STALE" });
    expect(await refused({}, { rows: [row("DD", 4, 4), row("KT", 1, 2), row("PV", 2, 2)] })).toMatchObject({
      rule: "requirement.range",
      fields: [{ path: "input.positions.1.rows.1" }, { path: "input.positions.1.rows.2" }],
    });
    expect(await refused({ startsOn: "2025-12-31" }, {})).toMatchObject({ rule: "requirement.setLater" });
    expect(await refused({}, { positionId: one.id })).toMatchObject({ rule: "requirement.positionTwice" });
    expect(await refused({}, { positionId: unitId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await required(one.id)).toEqual([]);
    expect(await required(two.id)).toEqual(["DD 3–3"]);
  });

  it("rests on a published competency framework and is changed by whoever covers every unit of the positions", async () => {
    const [own, others] = [await makePosition(khung), await makePosition(khung)];
    await makeAppointment(khung, { unitId: (await makeUnit(khung)).id, positionId: others.id });
    const sets = [own, others].map(({ id: positionId }) => ({ positionId, rows: [row("DD", 1, 2)] }));
    const input = { versionId, positions: sets };
    expect(await specialist.refused(SET, { input })).toMatchObject({ rule: "position.usedElsewhere" });
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    expect(await auditor.refused(SET, { input })).toMatchObject({ code: "FORBIDDEN", rule: "access.none" });
    const draft = await makeDraftVersion(khung, makeStoredCompetencies());
    const empty = { positions: [{ positionId: own.id, rows: [] }] };
    expect(await specialist.refused(SET, { input: { ...empty, versionId: draft.id } })).toMatchObject({
      rule: "competency.notPublished",
    });
    const regulation = await makePublishedVersion(khung);
    expect(await specialist.refused(MATRIX, { versionId: regulation.id })).toMatchObject({
      rule: "competency.otherKind",
    });
    expect(await required(own.id)).toEqual([]);
  });
});
