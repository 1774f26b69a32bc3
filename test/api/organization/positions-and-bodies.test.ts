import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeAppointment, makeBody, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const DEFINE = `mutation ($input: DefinePositionInput!) { definePosition(input: $input) { id version code catalogue name dutyGroup } }`;
const CHANGE = `mutation ($input: ChangePositionInput!) { changePosition(input: $input) { id version name } }`;
const SET = `mutation ($input: SetPostsInput!) { setPosts(input: $input) { id } }`;
const POSTS = `query ($unitId: Uuid!, $asOf: CalendarDate) { posts(unitId: $unitId, asOf: $asOf) { count startsOn endsOn position { id } unit { id } } }`;
const CREATE = `mutation ($input: CreateBodyInput!) { createBody(input: $input) { id version name members { id } } }`;
const ADD = `mutation ($input: AddBodyMemberInput!) { addBodyMember(input: $input) { id version role person { fullName } } }`;
const END = `mutation ($input: EndBodyMembershipInput!) { endBodyMembership(input: $input) { id version endsOn } }`;

eachDatabase("positions, posts and collectives", (start) => {
  let khung: TestKhung;
  let [root, unit, aside]: Unit[] = [];
  let specialist: Actor;
  let employee: Actor;
  beforeAll(async () => {
    khung = await start();
    root = await makeUnit(khung);
    unit = await makeUnit(khung, { parentId: root.id });
    aside = await makeUnit(khung, { parentId: root.id });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    employee = await khung.actor({ role: Role.EMPLOYEE, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  it("codes are local text, unique in their catalogue only", async () => {
    const input = { code: "TP-LĐQL-01", name: "Trưởng phòng", positionClass: "LEADER", dutyGroup: "Lãnh đạo phòng" };
    expect(await specialist.ok(DEFINE, { input })).toMatchObject({
      definePosition: { catalogue: "chung", version: 1, dutyGroup: "Lãnh đạo phòng" },
    });
    expect(await specialist.refused(DEFINE, { input })).toMatchObject({ code: "CONFLICT", values: { field: "code" } });
    await specialist.ok(DEFINE, { input: { ...input, catalogue: "Xã Tân Phú" } });
    expect(await employee.refused(DEFINE, { input })).toMatchObject({ code: "FORBIDDEN", rule: "access.none" });
    expect(await khung.nobody.refused(DEFINE, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
    const found = `{ positions(filter: { search: "ldql", catalogue: "chung", positionClass: LEADER }, sort: { field: CODE }) { total items { code abilities { canChange { allowed } } } } }`;
    expect(await specialist.ok(found)).toEqual({
      positions: { total: 1, items: [{ code: "TP-LĐQL-01", abilities: { canChange: { allowed: true } } }] },
    });
    expect(await khung.nobody.refused(found)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("a position in use elsewhere is not changed from here", async () => {
    const position = await makePosition(khung);
    await makeAppointment(khung, { unitId: unit?.id ?? "", positionId: position.id });
    const input = {
      id: position.id,
      version: 1,
      code: position.code,
      name: "Chuyên viên",
      positionClass: "PROFESSIONAL",
    };
    expect(await specialist.ok(CHANGE, { input })).toMatchObject({
      changePosition: { version: 2, name: "Chuyên viên" },
    });
    expect(await specialist.refused(CHANGE, { input })).toMatchObject({ code: "STALE" });
    await makeAppointment(khung, { unitId: aside?.id ?? "", positionId: position.id });
    expect(await specialist.refused(CHANGE, { input: { ...input, version: 2 } })).toMatchObject({
      code: "FORBIDDEN",
      rule: "position.usedElsewhere",
    });
    const query = `query ($id: Uuid!) { position(id: $id) { name abilities { canChange { rule } } } }`;
    expect(await specialist.ok(query, { id: position.id })).toEqual({
      position: { name: "Chuyên viên", abilities: { canChange: { rule: "position.usedElsewhere" } } },
    });
    expect(await specialist.refused(query, { id: unit?.id })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("posts are set from a day on; the days before keep theirs, zero is allowed", async () => {
    const [one, two] = [await makePosition(khung), await makePosition(khung)];
    const input = (startsOn: string, ...posts: object[]) => ({ input: { unitId: unit?.id, startsOn, posts } });
    await specialist.ok(SET, input("2026-01-01", { positionId: one.id, count: 5 }, { positionId: two.id, count: 0 }));
    await specialist.ok(SET, input("2026-07-01", { positionId: one.id, count: 7 }));
    await specialist.ok(SET, input("2026-07-01", { positionId: one.id, count: 8 }));
    const at = async (asOf: string) =>
      (await specialist.ok<{ posts: { count: number }[] }>(POSTS, { unitId: unit?.id, asOf })).posts.map(
        (post) => post.count,
      );
    expect(await at("2026-06-30")).toEqual([5, 0]);
    expect(await at("2026-07-01")).toEqual([8, 0]);
    expect(await specialist.refused(SET, input("2026-03-01", { positionId: one.id, count: 1 }))).toMatchObject({
      rule: "post.setLater",
    });
    expect(await specialist.refused(SET, input("2019-01-01", { positionId: two.id, count: 1 }))).toMatchObject({
      rule: "post.outsideUnit",
    });
    const twice = input("2026-08-01", { positionId: two.id, count: 1 }, { positionId: two.id, count: 2 });
    expect(await specialist.refused(SET, twice)).toMatchObject({ rule: "post.twice" });
    const negative = input("2026-08-01", { positionId: two.id, count: -1 });
    expect(await specialist.refused(SET, negative)).toMatchObject({ code: "INVALID_INPUT" });
    expect(
      await specialist.refused(SET, { input: { unitId: aside?.id, startsOn: "2026-01-01", posts: [] } }),
    ).toMatchObject({ rule: "unit.outsideScope" });
  });

  it("a collective has dated members, each once, under one chair", async () => {
    const input = { unitId: unit?.id, name: "Ban Thường vụ", kind: "STANDING_COMMITTEE", startsOn: "2025-07-01" };
    const { createBody } = await specialist.ok<{ createBody: { id: string } }>(CREATE, { input });
    expect(createBody).toMatchObject({ version: 1, members: [] });
    const bodyId = createBody.id;
    const [one, two] = [await makePerson(khung, { fullName: "Bí thư" }), await makePerson(khung)];
    const member = (personId: string, role = "MEMBER", over: object = {}) => ({
      input: { bodyId, personId, role, startsOn: "2025-07-01", ...over },
    });
    const { addBodyMember } = await specialist.ok<{ addBodyMember: { id: string } }>(ADD, member(one.id, "CHAIR"));
    expect(addBodyMember).toMatchObject({ role: "CHAIR", person: { fullName: "Bí thư" } });
    expect(await specialist.refused(ADD, member(one.id))).toMatchObject({ code: "REFUSED", rule: "bodyMember.twice" });
    expect(await specialist.refused(ADD, member(two.id, "CHAIR"))).toMatchObject({ rule: "bodyMember.secondChair" });
    expect(await specialist.refused(ADD, member(two.id, "MEMBER", { startsOn: "2025-06-30" }))).toMatchObject({
      rule: "bodyMember.outsideBody",
    });
    expect(await specialist.refused(ADD, member(two.id, "MEMBER", { endsOn: "2025-01-01" }))).toMatchObject({
      rule: "bodyMember.endsBeforeStart",
    });
    expect(
      await specialist.refused(END, { input: { id: addBodyMember.id, version: 1, endsOn: "2025-01-01" } }),
    ).toMatchObject({ rule: "bodyMember.endsBeforeStart" });
    await specialist.ok(END, { input: { id: addBodyMember.id, version: 1, endsOn: "2026-06-30" } });
    expect(
      await specialist.refused(END, { input: { id: addBodyMember.id, version: 2, endsOn: "2026-07-31" } }),
    ).toMatchObject({ rule: "bodyMember.ended" });
    expect(
      await specialist.refused(END, { input: { id: addBodyMember.id, version: 1, endsOn: "2026-05-31" } }),
    ).toMatchObject({ code: "STALE" });
    await specialist.ok(ADD, member(two.id, "CHAIR", { startsOn: "2026-07-01" }));
    const query = `query ($id: Uuid!) { body(id: $id) { unit { id } now: members { personId } then: members(asOf: "2026-06-30") { personId } } }`;
    expect(await employee.ok(query, { id: bodyId })).toEqual({
      body: { unit: { id: unit?.id }, now: [{ personId: two.id }], then: [{ personId: one.id }] },
    });
    expect(await khung.nobody.refused(query, { id: bodyId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("only specialists of the unit keep its collectives, nobody brings oneself in", async () => {
    const body = await makeBody(khung, { unitId: unit?.id ?? "" });
    const me = await makePerson(khung);
    const own = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit?.id ?? "", personId: me.id });
    const input = { bodyId: body.id, personId: me.id, role: "MEMBER", startsOn: "2026-01-01" };
    expect(await own.refused(ADD, { input })).toMatchObject({ code: "FORBIDDEN", rule: "bodyMember.own" });
    expect(await employee.refused(ADD, { input })).toMatchObject({ code: "FORBIDDEN", rule: "access.none" });
    const elsewhere = { unitId: aside?.id, name: "Hội đồng", kind: "COUNCIL", startsOn: "2026-01-01" };
    expect(await specialist.refused(CREATE, { input: elsewhere })).toMatchObject({ rule: "unit.outsideScope" });
    const here = { ...elsewhere, unitId: unit?.id };
    expect(await specialist.refused(CREATE, { input: { ...here, startsOn: "2019-01-01" } })).toMatchObject({
      rule: "body.outsideUnit",
    });
    expect(await specialist.refused(CREATE, { input: { ...here, endsOn: "2025-01-01" } })).toMatchObject({
      rule: "body.endsBeforeStart",
    });
  });
});
