import { afterAll, beforeAll, expect, it } from "vitest";
import { Role, type Viewer } from "../../../server/kernel/index.ts";
import {
  coversUnit,
  readHeadedUnits,
  readInScope,
  readPredecessors,
  readSuccessors,
  type Unit,
  unitScope,
} from "../../../server/organization/index.ts";
import { makeAppointment, makeBody, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const RECORD = `mutation ($input: RecordSuccessionInput!) { recordSuccession(input: $input) { id kind members { side unit { id endsOn } } } }`;
const LIST = `query ($filter: UnitSuccessionFilter) { unitSuccessions(filter: $filter) { total items { id kind documentNumber } } }`;

function specialistAt(unitId: string, includesSubtree = true): Viewer {
  return {
    accountId: "a",
    personId: null,
    displayName: "",
    isSystem: false,
    grants: [{ role: Role.ORG_SPECIALIST, unitId, includesSubtree }],
  };
}

eachDatabase("mergers and splits", (start) => {
  let khung: TestKhung;
  let province: Unit;
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    province = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: province.id });
  });
  afterAll(() => khung.stop());

  const old = (parentId = province.id) => makeUnit(khung, { parentId });
  const fresh = (parentId = province.id) => makeUnit(khung, { parentId, startsOn: "2025-07-01" });
  const asInput = (kind: string, from: Unit[], to: Unit[], over: object = {}) => ({
    input: {
      kind,
      takesEffectOn: "2025-07-01",
      documentNumber: "1685/NQ-UBTVQH15",
      fromUnitIds: from.map((unit) => unit.id),
      toUnitIds: to.map((unit) => unit.id),
      ...over,
    },
  });
  const covers = (viewer: Viewer, unitId: string, day = "2026-07-15") =>
    coversUnit(khung.look().sql, viewer, [Role.ORG_SPECIALIST], unitId, day);

  it("a merger closes the old units the day before, and rights over them pass to the new unit", async () => {
    const [one, two, merged] = [await old(), await old(), await fresh()];
    const viewer = specialistAt(merged.id);
    expect(await covers(viewer, one.id)).toBe(false);
    const answer = await specialist.ok<{ recordSuccession: { members: object[] } }>(
      RECORD,
      asInput("MERGE", [one, two], [merged]),
    );
    expect(answer.recordSuccession.members).toContainEqual({
      side: "FROM",
      unit: { id: one.id, endsOn: "2025-06-30" },
    });
    expect(answer.recordSuccession.members).toContainEqual({ side: "TO", unit: { id: merged.id, endsOn: null } });
    expect(await covers(viewer, one.id)).toBe(true);
    expect(await covers(specialistAt(province.id), one.id)).toBe(true);
    expect(await covers(specialistAt(one.id), merged.id)).toBe(false);
    const listed = await specialist.ok(LIST, { filter: { unitId: two.id } });
    expect(listed).toMatchObject({
      unitSuccessions: { total: 1, items: [{ kind: "MERGE", documentNumber: "1685/NQ-UBTVQH15" }] },
    });
  });

  it("successions follow each other over several steps, in whatever order they are recorded", async () => {
    const [first, second, third] = [
      await old(),
      await fresh(),
      await makeUnit(khung, { parentId: province.id, startsOn: "2026-01-01" }),
    ];
    await specialist.ok(RECORD, asInput("RENAME", [second], [third], { takesEffectOn: "2026-01-01" }));
    await specialist.ok(RECORD, asInput("RENAME", [first], [second]));
    const { sql } = khung.look();
    expect((await readSuccessors(sql, [first.id])).get(first.id)?.sort()).toEqual([second.id, third.id].sort());
    expect((await readPredecessors(sql, [third.id])).get(third.id)?.sort()).toEqual([first.id, second.id].sort());
    expect(await covers(specialistAt(third.id, false), first.id)).toBe(true);
  });

  it("a merger recorded ahead of its day gives no rights before that day", async () => {
    const [one, existing] = [await old(), await old()];
    await specialist.ok(RECORD, asInput("MERGE", [one], [existing], { takesEffectOn: "2027-01-01" }));
    expect(await covers(specialistAt(existing.id), one.id, "2026-12-31")).toBe(false);
    expect(await covers(specialistAt(existing.id), one.id, "2027-01-01")).toBe(true);
  });

  it("a unit may merge into one that existed, split into several, or dissolve", async () => {
    await specialist.ok(RECORD, asInput("MERGE", [await old()], [await old()]));
    await specialist.ok(RECORD, asInput("SPLIT", [await old()], [await fresh(), await fresh()]));
    await specialist.ok(RECORD, asInput("DISSOLVE", [await old()], []));
  });

  it("wrong numbers of units, circles and wrong days are refused by name", async () => {
    const [one, two, next] = [await old(), await old(), await fresh()];
    expect(await specialist.refused(RECORD, asInput("MERGE", [one], [next]))).toMatchObject({
      code: "REFUSED",
      rule: "succession.mergeSides",
    });
    expect(await specialist.refused(RECORD, asInput("SPLIT", [one], [next]))).toMatchObject({
      rule: "succession.splitSides",
    });
    expect(await specialist.refused(RECORD, asInput("RENAME", [one, two], [next]))).toMatchObject({
      rule: "succession.renameSides",
    });
    expect(await specialist.refused(RECORD, asInput("DISSOLVE", [one], [next]))).toMatchObject({
      rule: "succession.dissolveSides",
    });
    expect(await specialist.refused(RECORD, asInput("RENAME", [one], [one]))).toMatchObject({
      rule: "succession.cycle",
    });
    expect(
      await specialist.refused(RECORD, asInput("RENAME", [one], [next], { takesEffectOn: "2025-06-01" })),
    ).toMatchObject({ rule: "succession.toExists" });
    await specialist.ok(RECORD, asInput("RENAME", [one], [next]));
    expect(await specialist.refused(RECORD, asInput("RENAME", [one], [next]))).toMatchObject({
      rule: "succession.recordedTwice",
    });
    expect(
      await specialist.refused(RECORD, asInput("RENAME", [one], [next], { takesEffectOn: "2026-01-01" })),
    ).toMatchObject({ rule: "succession.fromEnds" });
  });

  it("a unit with people does not merge until they are transferred; nothing is left half done", async () => {
    const [empty, staffed, merged] = [await old(), await old(), await fresh()];
    await makeAppointment(khung, { unitId: staffed.id });
    expect(await specialist.refused(RECORD, asInput("MERGE", [empty, staffed], [merged]))).toMatchObject({
      rule: "unit.hasPeople",
    });
    const query = `query ($id: Uuid!) { unit(id: $id) { endsOn } }`;
    expect(await specialist.ok(query, { id: empty.id })).toEqual({ unit: { endsOn: null } });
  });

  it("who covers only one side cannot record it", async () => {
    const [one, next] = [await old(), await fresh()];
    const local = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: next.id });
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: province.id });
    expect(await local.refused(RECORD, asInput("RENAME", [one], [next]))).toMatchObject({
      code: "FORBIDDEN",
      rule: "unit.outsideScope",
    });
    expect(await employee.refused(RECORD, asInput("RENAME", [one], [next]))).toMatchObject({
      code: "FORBIDDEN",
      rule: "access.none",
    });
    expect(await khung.nobody.refused(RECORD, asInput("RENAME", [one], [next]))).toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(await khung.nobody.refused(LIST)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("posts and collectives end with their unit", async () => {
    const unit = await old();
    await makeBody(khung, { unitId: unit.id });
    await specialist.ok(RECORD, asInput("DISSOLVE", [unit], []));
    const query = `query ($id: Uuid!, $day: CalendarDate) { bodies(filter: { unitId: $id, asOf: $day }) { items { endsOn } } }`;
    expect(await specialist.ok(query, { id: unit.id, day: "2025-06-30" })).toEqual({
      bodies: { items: [{ endsOn: "2025-06-30" }] },
    });
    expect(await specialist.ok(query, { id: unit.id, day: "2025-07-01" })).toEqual({ bodies: { items: [] } });
  });

  it("a scope judges an ended unit by its last day and one that has not begun by its first", async () => {
    const district = await old();
    const commune = await old(district.id);
    const coming = await makeUnit(khung, { parentId: district.id, startsOn: "2027-01-01" });
    const gone = await makeUnit(khung, { parentId: commune.id });
    await specialist.ok(`mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { id } }`, {
      input: { id: gone.id, version: 1, endsOn: "2024-12-31" },
    });
    await specialist.ok(`mutation ($input: MoveUnitInput!) { moveUnit(input: $input) { id } }`, {
      input: { id: commune.id, version: 1, parentId: province.id, onDay: "2025-07-01" },
    });
    const atDistrict = unitScope(specialistAt(district.id), [Role.ORG_SPECIALIST]);
    const all = [district.id, commune.id, coming.id, gone.id];
    expect([...(await readInScope(khung.look().sql, atDistrict, all, "2026-07-15"))].sort()).toEqual(
      [district.id, coming.id, gone.id].sort(),
    );
    expect([...(await readInScope(khung.look().sql, atDistrict, all, "2025-06-30"))].sort()).toEqual([...all].sort());
    expect(await readInScope(khung.look().sql, [], all, "2026-07-15")).toEqual(new Set());
  });

  it("a head's units are those headed on the day", async () => {
    const unit = await old();
    const head = await makeHead(khung, unit.id, { endsOn: "2026-06-30" });
    expect(await readHeadedUnits(khung.look().sql, head.personId, "2026-06-30")).toEqual([unit.id]);
    expect(await readHeadedUnits(khung.look().sql, head.personId, "2026-07-01")).toEqual([]);
    expect(await readHeadedUnits(khung.look().sql, null, "2026-07-01")).toEqual([]);
  });
});
