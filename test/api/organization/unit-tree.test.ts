import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { readAncestors, readSubtree, type Unit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { makeAppointment, makeHead, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id version code name startsOn endsOn parent { id } } }`;
const CHANGE = `mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { id version code name nameEn kind } }`;
const MOVE = `mutation ($input: MoveUnitInput!) { moveUnit(input: $input) { id version parent { id } } }`;
const CLOSE = `mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { id version endsOn } }`;
const TREE = `query ($rootId: Uuid, $asOf: CalendarDate, $levels: Int, $shown: ShownTreeInput) {
  unitTree(rootId: $rootId, asOf: $asOf, levels: $levels, shown: $shown) { id parentId depth childCount headCount peopleWithin name } }`;

eachDatabase("tree of units", (start) => {
  let khung: TestKhung;
  let province: Unit;
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    province = await makeUnit(khung, { kind: UnitKind.PROVINCE, name: "Tỉnh" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: province.id });
  });
  afterAll(() => khung.stop());

  const child = (parentId: string, over: object = {}) => makeUnit(khung, { parentId, ...over });
  const asInput = (code: string, over: object = {}) => ({
    code,
    name: "Phòng Nội vụ",
    tree: UnitTree.STATE,
    kind: UnitKind.DEPARTMENT,
    parentId: province.id,
    startsOn: "2026-01-01",
    ...over,
  });

  it("a specialist creates a unit under a unit of the grant, once per idempotency key", async () => {
    const input = asInput("PNV-1", { idempotencyKey: "k1", name: "  Phòng   Nội vụ " });
    const first = await specialist.ok<{ createUnit: { id: string; name: string } }>(CREATE, { input });
    expect(first.createUnit).toMatchObject({
      name: "Phòng Nội vụ",
      version: 1,
      endsOn: null,
      parent: { id: province.id },
    });
    const again = await specialist.ok<{ createUnit: { id: string } }>(CREATE, { input });
    expect(again.createUnit.id).toBe(first.createUnit.id);
  });

  it("the tree comes in one request with what is open and down to the unit that is looked at; whole when it is small", async () => {
    const root = await makeUnit(khung, { name: "Huyện" });
    const [open, shut] = [await child(root.id), await child(root.id)];
    const [under, deep] = [await child(open.id), await child((await child(shut.id)).id)];
    const hidden = await child(under.id);
    const ids = async (variables: object): Promise<string[]> => {
      const { unitTree } = await specialist.ok<{ unitTree: { id: string }[] }>(TREE, { rootId: root.id, ...variables });
      return unitTree.map(({ id }) => id);
    };
    expect((await ids({ levels: 1 })).sort()).toEqual([root.id, open.id, shut.id].sort());
    const shown = await ids({ levels: 1, shown: { openIds: [open.id], lookedAtId: deep.id } });
    expect(shown).toHaveLength(6);
    expect(shown).toEqual(expect.arrayContaining([root.id, open.id, shut.id, under.id, deep.id]));
    expect(shown).not.toContain(hidden.id);
    expect(await ids({ levels: 1, shown: { wholeUpTo: 7 } })).toHaveLength(7);
    expect(await ids({ levels: 1, shown: { wholeUpTo: 6 } })).toHaveLength(3);
  });

  it("a code is taken only once", async () => {
    await child(province.id, { code: "TRUNG" });
    expect(await specialist.refused(CREATE, { input: asInput("TRUNG") })).toMatchObject({
      code: "CONFLICT",
      values: { field: "code" },
    });
  });

  it("an empty name is a wrong input with the field's path", async () => {
    const error = await specialist.refused(CREATE, { input: asInput("X", { name: "  " }) });
    expect(error).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "input.name" }] });
  });

  it("a superior unit must exist from that day on", async () => {
    const young = await child(province.id, { startsOn: "2026-06-01" });
    const error = await specialist.refused(CREATE, { input: asInput("SOM", { parentId: young.id }) });
    expect(error).toMatchObject({ code: "REFUSED", rule: "unit.parentOutside" });
  });

  it("only specialists create, only within their grants, roots only at a root", async () => {
    const branch = await child(province.id);
    const local = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: branch.id });
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: province.id });
    const input = asInput("NGOAI");
    expect(await khung.nobody.refused(CREATE, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await employee.refused(CREATE, { input })).toMatchObject({ code: "FORBIDDEN", rule: "access.none" });
    expect(await local.refused(CREATE, { input })).toMatchObject({ code: "FORBIDDEN", rule: "unit.outsideScope" });
    expect(await local.refused(CREATE, { input: asInput("GOC", { parentId: null }) })).toMatchObject({
      rule: "unit.rootOnly",
    });
    await specialist.ok(CREATE, { input: asInput("GOC", { parentId: null }) });
    await local.ok(CREATE, { input: asInput("TRONG", { parentId: branch.id }) });
  });

  it("a grant without subtree reaches the unit alone", async () => {
    const branch = await child(province.id);
    const leaf = await child(branch.id);
    const narrow = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: branch.id, includesSubtree: false });
    const change = (unit: Unit) => ({ id: unit.id, version: 1, code: unit.code, name: "Tên mới", kind: unit.kind });
    await narrow.ok(CHANGE, { input: change(branch) });
    expect(await narrow.refused(CHANGE, { input: change(leaf) })).toMatchObject({ rule: "unit.outsideScope" });
  });

  it("changed particulars are found by search; a stale version is refused", async () => {
    const unit = await child(province.id);
    const input = {
      id: unit.id,
      version: 1,
      code: unit.code,
      name: "Sở Đặc biệt",
      nameEn: "Special Department",
      kind: UnitKind.OFFICE,
    };
    expect(await specialist.ok(CHANGE, { input })).toMatchObject({
      changeUnit: { version: 2, kind: "OFFICE", nameEn: "Special Department" },
    });
    expect(await specialist.refused(CHANGE, { input })).toMatchObject({ code: "STALE" });
    const found = await specialist.ok(`{ units(filter: { search: "dac BIET" }) { total items { id } } }`);
    expect(found).toEqual({ units: { total: 1, items: [{ id: unit.id }] } });
  });

  it("a moved unit takes everything below along, and past days keep their tree", async () => {
    const [from, to] = [await child(province.id), await child(province.id)];
    const moved = await child(from.id);
    const leaf = await child(moved.id);
    const input = { id: moved.id, version: 1, parentId: to.id, onDay: "2026-07-01" };
    expect(await specialist.ok(MOVE, { input })).toMatchObject({ moveUnit: { version: 2, parent: { id: to.id } } });
    const { sql } = khung.look();
    expect(await readAncestors(sql, leaf.id, "2026-06-30")).toEqual([moved.id, from.id, province.id]);
    expect(await readAncestors(sql, leaf.id, "2026-07-01")).toEqual([moved.id, to.id, province.id]);
    expect(await readSubtree(sql, from.id, "2026-07-01")).toEqual([from.id]);
    expect(
      await specialist.refused(MOVE, { input: { ...input, parentId: from.id, onDay: "2026-08-01" } }),
    ).toMatchObject({ code: "STALE" });
    const past = await specialist.ok<{ unitTree: { id: string }[] }>(TREE, { rootId: from.id, asOf: "2026-06-30" });
    expect(past.unitTree.map((node) => node.id)).toEqual([from.id, moved.id, leaf.id]);
  });

  it("a unit does not move under itself or a unit below it, nor twice out of order", async () => {
    const top = await child(province.id);
    const middle = await child(top.id);
    const bottom = await child(middle.id);
    for (const parentId of [top.id, bottom.id]) {
      const input = { id: top.id, version: 1, parentId, onDay: "2026-07-01" };
      expect(await specialist.refused(MOVE, { input })).toMatchObject({ code: "REFUSED", rule: "unit.underItself" });
    }
    await specialist.ok(MOVE, { input: { id: bottom.id, version: 1, parentId: top.id, onDay: "2026-09-01" } });
    const early = { id: bottom.id, version: 2, parentId: province.id, onDay: "2026-08-01" };
    expect(await specialist.refused(MOVE, { input: early })).toMatchObject({ rule: "unit.movedLater" });
    const before = { id: middle.id, version: 1, parentId: province.id, onDay: "2019-12-31" };
    expect(await specialist.refused(MOVE, { input: before })).toMatchObject({ rule: "unit.notYet" });
  });

  it("two moves at the same moment cannot close a circle", async () => {
    const [one, two] = [await child(province.id), await child(province.id)];
    const move = (unit: Unit, parent: Unit) =>
      specialist.run(MOVE, { input: { id: unit.id, version: 1, parentId: parent.id, onDay: "2026-07-01" } });
    const answers = await Promise.all([move(one, two), move(two, one)]);
    expect(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.rule) ?? [])).toEqual([
      "unit.underItself",
    ]);
  });

  it("who does not cover the new superior unit cannot move a unit there", async () => {
    const branch = await child(province.id);
    const leaf = await child(branch.id);
    const local = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: branch.id });
    const input = { id: leaf.id, version: 1, parentId: province.id, onDay: "2026-07-01" };
    expect(await local.refused(MOVE, { input })).toMatchObject({ rule: "unit.outsideScope" });
    expect(await local.refused(MOVE, { input: { ...input, parentId: null } })).toMatchObject({ rule: "unit.rootOnly" });
  });

  it("a unit with people or units under it does not end; an empty one does, once", async () => {
    const unit = await child(province.id);
    const leaf = await child(unit.id);
    const close = (id: string, version: number, endsOn = "2026-06-30") => ({ input: { id, version, endsOn } });
    expect(await specialist.refused(CLOSE, close(unit.id, 1))).toMatchObject({
      rule: "unit.hasChildren",
      values: { count: 1 },
    });
    await makeAppointment(khung, { unitId: leaf.id });
    expect(await specialist.refused(CLOSE, close(leaf.id, 1))).toMatchObject({
      rule: "unit.hasPeople",
      values: { count: 1 },
    });
    const empty = await child(province.id);
    expect(await specialist.refused(CLOSE, close(empty.id, 1, "2019-01-01"))).toMatchObject({
      rule: "unit.endsBeforeStart",
    });
    expect(await specialist.ok(CLOSE, close(empty.id, 1))).toMatchObject({
      closeUnit: { endsOn: "2026-06-30", version: 2 },
    });
    expect(await specialist.refused(CLOSE, close(empty.id, 2))).toMatchObject({
      code: "FORBIDDEN",
      rule: "unit.ended",
    });
    const now = await specialist.ok<{ units: { total: number } }>(
      `query ($id: Uuid!) { units(filter: { withinId: $id }) { total } }`,
      { id: empty.id },
    );
    expect(now.units.total).toBe(0);
    expect(
      await specialist.ok(
        `query ($id: Uuid!) { unit(id: $id) { endsOn parent { id } abilities { canMove { allowed rule } } } }`,
        { id: empty.id },
      ),
    ).toEqual({
      unit: {
        endsOn: "2026-06-30",
        parent: { id: province.id },
        abilities: { canMove: { allowed: false, rule: "unit.ended" } },
      },
    });
  });

  it("the tree of a day counts units and people, the list filters by tree and place", async () => {
    const root = await makeUnit(khung, { name: "Gốc", tree: UnitTree.PARTY });
    const b = await child(root.id, { name: "Đội B", tree: UnitTree.PARTY });
    const a = await child(root.id, { name: "Đội A", tree: UnitTree.PARTY });
    const { personId } = await makeAppointment(khung, { unitId: a.id });
    await makeAppointment(khung, { unitId: a.id, personId, isPrimary: false });
    const tree = await specialist.ok(TREE, { rootId: root.id });
    expect(tree).toMatchObject({
      unitTree: [
        { id: root.id, parentId: null, depth: 0, childCount: 2, headCount: 0, peopleWithin: 1 },
        { id: a.id, parentId: root.id, depth: 1, childCount: 0, headCount: 1, peopleWithin: 1 },
        { id: b.id, parentId: root.id, depth: 1, childCount: 0, headCount: 0, peopleWithin: 0 },
      ],
    });
    expect(
      ((await specialist.ok(TREE, { rootId: root.id, levels: 0 })) as { unitTree: unknown[] }).unitTree,
    ).toHaveLength(1);
    const list = `query ($id: Uuid!) { units(filter: { parentId: $id, tree: PARTY }, sort: { field: NAME, order: DESC }, page: { page: 1, perPage: 1 }) { total items { id } } }`;
    expect(await specialist.ok(list, { id: root.id })).toEqual({ units: { total: 2, items: [{ id: b.id }] } });
  });

  it("everybody signed in sees units with their head and what they may do; nobody else sees anything", async () => {
    const unit = await child(province.id);
    const boss = await makePerson(khung, { fullName: "Trần Thị Đứng Đầu" });
    await makeHead(khung, unit.id, { personId: boss.id });
    const guest = await khung.actor({ personId: (await makePerson(khung)).id });
    const query = `query ($id: Uuid!) { unit(id: $id) { head { fullName birthYear } abilities { canChange { allowed rule } canAppoint { allowed } } } }`;
    expect(await guest.ok(query, { id: unit.id })).toEqual({
      unit: {
        head: { fullName: "Trần Thị Đứng Đầu", birthYear: null },
        abilities: { canChange: { allowed: false, rule: "access.none" }, canAppoint: { allowed: false } },
      },
    });
    expect(await specialist.ok(query, { id: unit.id })).toMatchObject({
      unit: { head: { birthYear: 1980 }, abilities: { canChange: { allowed: true } } },
    });
    expect(await khung.nobody.refused(query, { id: unit.id })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await specialist.refused(query, { id: "00000000-0000-7000-8000-000000000000" })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await khung.nobody.refused(`{ units { total } }`)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await khung.nobody.refused(TREE)).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
