import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { setPosts } from "../../../server/organization/index.ts";
import {
  makeAppointment,
  makePosition,
  makeUnit,
  ND232_SECTIONS,
  ND361_SECTIONS,
} from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const DESCRIBE = `mutation ($input: DescribePositionInput!) { describePosition(input: $input) {
  id version template sections startsOn endsOn documentNumber position { code } } }`;

const DESCRIPTIONS = `query ($id: Uuid!) { positionDescriptions(positionId: $id) { template startsOn endsOn }
  position(id: $id) { currentDescription { startsOn sections } } }`;

const SET_TARGET = `mutation ($input: SetPostTargetInput!) { setPostTarget(input: $input) { id version titles posts dueOn } }`;

const TARGETS = `query ($unitId: Uuid!, $asOf: CalendarDate, $below: Boolean!) {
  postTargets(unitId: $unitId, asOf: $asOf, includeSubtree: $below) {
    target { titles posts dueOn documentNumber unit { id } }
    titlesAtStart postsAtStart titlesNow postsNow titlesOver postsOver isReached isOverdue } }`;

interface Targets {
  postTargets: Record<string, unknown>[];
}

eachDatabase("position descriptions and post targets", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  const describe361 = { template: "ND361", sections: JSON.stringify(ND361_SECTIONS), startsOn: "2026-01-01" };

  it("a description holds from a day on and ends the one before", async () => {
    const { id: positionId, code } = await makePosition(khung);
    expect(
      await specialist.ok(DESCRIBE, { input: { positionId, ...describe361, documentNumber: "12/QĐ" } }),
    ).toMatchObject({
      describePosition: { sections: JSON.stringify(ND361_SECTIONS), position: { code }, documentNumber: "12/QĐ" },
    });
    const later = { template: "ND232", sections: JSON.stringify(ND232_SECTIONS), startsOn: "2026-07-01" };
    await specialist.ok(DESCRIBE, { input: { positionId, ...later } });
    expect(await (await khung.actor({})).ok(DESCRIPTIONS, { id: positionId })).toEqual({
      positionDescriptions: [
        { template: "ND232", startsOn: "2026-07-01", endsOn: null },
        { template: "ND361", startsOn: "2026-01-01", endsOn: "2026-06-30" },
      ],
      position: { currentDescription: { startsOn: "2026-07-01", sections: JSON.stringify(ND232_SECTIONS) } },
    });
    expect(await specialist.refused(DESCRIBE, { input: { positionId, ...describe361 } })).toMatchObject({
      rule: "positionDescription.setLater",
    });
    expect(await khung.nobody.refused(DESCRIPTIONS, { id: positionId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("the description of the same day is corrected by whoever read its version", async () => {
    const { id: positionId } = await makePosition(khung);
    interface Made {
      describePosition: { id: string; version: number };
    }
    const input = { positionId, ...describe361 };
    const made = (await specialist.ok<Made>(DESCRIBE, { input })).describePosition;
    expect(await specialist.refused(DESCRIBE, { input })).toMatchObject({ code: "CONFLICT" });
    const next = (
      await specialist.ok<Made>(DESCRIBE, { input: { ...input, documentNumber: "1", version: made.version } })
    ).describePosition;
    expect(next.id).toBe(made.id);
    expect(await specialist.refused(DESCRIBE, { input: { ...input, version: made.version } })).toMatchObject({
      code: "STALE",
    });
  });

  it("sections that do not fit the template are refused at their place", async () => {
    const { id: positionId } = await makePosition(khung);
    const sections = JSON.stringify({ ...ND361_SECTIONS, tasks: [], salary: "1" });
    expect(await specialist.refused(DESCRIBE, { input: { positionId, ...describe361, sections } })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "input.sections.tasks", rule: "positionDescription.shape" }, { path: "input.sections" }],
    });
    const { positionDescriptionSchema } = await specialist.ok<{ positionDescriptionSchema: string }>(
      `query { positionDescriptionSchema(template: ND232) }`,
    );
    expect(JSON.parse(positionDescriptionSchema)).toMatchObject({ type: "object" });
  });

  it("a position that a unit elsewhere uses is described by its specialist alone", async () => {
    const elsewhere = await makeUnit(khung);
    const { id: positionId } = await makePosition(khung);
    await makeAppointment(khung, { unitId: elsewhere.id, positionId });
    const input = { positionId, ...describe361 };
    expect(await specialist.refused(DESCRIBE, { input })).toMatchObject({ rule: "position.usedElsewhere" });
    expect(await (await khung.actor({})).refused(DESCRIBE, { input })).toMatchObject({ rule: "access.none" });
  });

  it("a target tells from how many titles to how many, and what is left to go", async () => {
    const root = (await makeUnit(khung)).id;
    const below = (await makeUnit(khung, { parentId: root })).id;
    const own = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root });
    const positions = await Promise.all(Array.from({ length: 5 }, () => makePosition(khung)));
    const post = (unit: string, startsOn: string, counts: number[]) =>
      khung.write(setPosts, {
        unitId: unit,
        startsOn,
        posts: counts.map((count, index) => ({ positionId: positions[index]!.id, count })),
      });
    await post(root, "2026-01-01", [1, 2, 0]);
    await post(below, "2026-01-01", [3, 0, 1, 1, 1]);
    const target = { unitId: root, startsOn: "2026-01-01", dueOn: "2026-12-31", documentNumber: "03-QĐ/TU" };
    await own.ok(SET_TARGET, { input: { ...target, includesSubtree: true, titles: 3, posts: 8 } });
    await own.ok(SET_TARGET, { input: { ...target, dueOn: "2026-06-30", titles: 1 } });
    await post(below, "2026-07-01", [3, 0, 1, 0, 0]);
    const { postTargets } = await own.ok<Targets>(TARGETS, { unitId: root, below: false });
    expect(postTargets).toEqual([
      {
        target: { titles: 1, posts: null, dueOn: "2026-06-30", documentNumber: "03-QĐ/TU", unit: { id: root } },
        ...{ titlesAtStart: 2, postsAtStart: 3, titlesNow: 2, postsNow: 3 },
        ...{ titlesOver: 1, postsOver: null, isReached: false, isOverdue: true },
      },
      {
        target: { titles: 3, posts: 8, dueOn: "2026-12-31", documentNumber: "03-QĐ/TU", unit: { id: root } },
        ...{ titlesAtStart: 5, postsAtStart: 9, titlesNow: 3, postsNow: 7 },
        ...{ titlesOver: 0, postsOver: 0, isReached: true, isOverdue: false },
      },
    ]);
    const june = await own.ok<Targets>(TARGETS, { unitId: root, below: true, asOf: "2026-06-30" });
    expect(june.postTargets.map((each) => [each["titlesNow"], each["isOverdue"]])).toEqual([
      [2, false],
      [5, false],
    ]);
  });

  it("a target is set by a specialist of the unit, with a number and a day after its start", async () => {
    const target = { unitId, startsOn: "2026-01-01", dueOn: "2026-12-31" };
    const refused = (over: object, actor = specialist) => actor.refused(SET_TARGET, { input: { ...target, ...over } });
    expect(await refused({})).toMatchObject({ rule: "postTarget.nothing" });
    expect(await refused({ titles: 1, dueOn: "2026-01-01" })).toMatchObject({ rule: "postTarget.reversed" });
    expect(await refused({ titles: 1 }, await khung.actor({}))).toMatchObject({ rule: "access.none" });
    interface Made {
      setPostTarget: { id: string; version: number };
    }
    const made = (await specialist.ok<Made>(SET_TARGET, { input: { ...target, titles: 2 } })).setPostTarget;
    expect(await refused({ titles: 3 })).toMatchObject({ code: "CONFLICT" });
    await specialist.ok(SET_TARGET, { input: { ...target, titles: 3, version: made.version } });
    expect(await refused({ titles: 4, version: made.version })).toMatchObject({ code: "STALE" });
  });
});
