import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { endAppointment, type Unit } from "../../../server/organization/index.ts";
import { makeAppointment, makeHead, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const PERSONS = `query ($filter: PersonFilter) { persons(filter: $filter) { total items { id fullName birthYear appointments { unitId } } } }`;
const PERSON = `query ($id: Uuid!) { person(id: $id) { code fullName birthYear abilities { canChange { allowed rule } } } }`;
const APPOINTMENTS = `query ($filter: AppointmentFilter) { appointments(filter: $filter) { total items { id personId person { fullName } } } }`;
const CHANGE = `mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id version fullName } }`;
const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id code fullName birthYear } }`;

interface Listed {
  persons: {
    total: number;
    items: { id: string; fullName: string; birthYear: number | null; appointments: { unitId: string }[] }[];
  };
}

eachDatabase("who sees whom", (start) => {
  let khung: TestKhung;
  let [root, unit, below, aside]: Unit[] = [];
  const people: Record<string, string> = {};
  beforeAll(async () => {
    khung = await start();
    root = await makeUnit(khung);
    unit = await makeUnit(khung, { parentId: root.id });
    below = await makeUnit(khung, { parentId: unit.id });
    aside = await makeUnit(khung, { parentId: root.id });
    const staff = async (name: string, place: Unit) => {
      people[name] = (await makePerson(khung, { fullName: name, code: name.replace(/ /g, "-") })).id;
      await makeAppointment(khung, { unitId: place.id, personId: people[name] });
    };
    people["Đào Thị Trưởng"] = (await makePerson(khung, { fullName: "Đào Thị Trưởng" })).id;
    await makeHead(khung, unit.id, { personId: people["Đào Thị Trưởng"] });
    await staff("Lê An", unit);
    await staff("Lê Bình", unit);
    await staff("Võ Dưới", below);
    await staff("Hồ Ngoài", aside);
    const former = await makeAppointment(khung, {
      unitId: unit.id,
      personId: (people["Ngô Cũ"] = (await makePerson(khung, { fullName: "Ngô Cũ" })).id),
    });
    await khung.write(endAppointment, { id: former.id, version: 1, endsOn: "2025-12-31" });
    await makeAppointment(khung, { unitId: aside.id, personId: people["Ngô Cũ"], startsOn: "2026-01-01" });
    people["Mới Tuyển"] = (await makePerson(khung, { fullName: "Mới Tuyển" })).id;
  });
  afterAll(() => khung.stop());

  const as = (role: Role, place: Unit | undefined) => khung.actor({ role, unitId: place?.id ?? "" });
  const signedIn = new Map<string, Promise<Actor>>();
  /** A person's account, with or without a grant; each person has one account. */
  function asPerson(name: string, grant: { role?: Role; unitId?: string } = {}): Promise<Actor> {
    const actor = signedIn.get(name) ?? khung.actor({ ...grant, personId: people[name] ?? "" });
    signedIn.set(name, actor);
    return actor;
  }
  const asEmployee = () => asPerson("Lê An", { role: Role.EMPLOYEE, unitId: unit?.id ?? "" });
  async function seenBy(actor: Actor, filter: object | null = null): Promise<string[]> {
    const { persons } = await actor.ok<Listed>(PERSONS, { filter });
    expect(persons.total).toBe(persons.items.length);
    return persons.items.map((item) => item.fullName);
  }

  it("specialists see the people of their units, past ones too, and people without appointment, by given name", async () => {
    const specialist = await as(Role.ORG_SPECIALIST, unit);
    expect(await seenBy(specialist)).toEqual(
      ["Lê An", "Lê Bình", "Ngô Cũ", "Võ Dưới", "Đào Thị Trưởng", "Mới Tuyển"].sort(byGiven),
    );
  });

  it("auditors and authorities see the people of their units", async () => {
    const own = ["Lê An", "Lê Bình", "Ngô Cũ", "Võ Dưới", "Đào Thị Trưởng"].sort(byGiven);
    expect(await seenBy(await as(Role.AUDITOR, unit))).toEqual(own);
    expect(await seenBy(await as(Role.AUTHORITY, unit))).toEqual(own);
  });

  it("a head sees the subtree, without any grant", async () => {
    const head = await asPerson("Đào Thị Trưởng");
    expect(await seenBy(head)).toEqual(["Lê An", "Lê Bình", "Ngô Cũ", "Võ Dưới", "Đào Thị Trưởng"].sort(byGiven));
  });

  it("an employee sees the colleagues now in the own unit, nobody below or aside", async () => {
    const employee = await asEmployee();
    expect(await seenBy(employee)).toEqual(["Lê An", "Lê Bình", "Đào Thị Trưởng"].sort(byGiven));
    expect(await seenBy(employee, { unitId: aside?.id })).toEqual([]);
    expect(await seenBy(employee, { search: "Ngoai" })).toEqual([]);
    expect(await employee.refused(PERSON, { id: people["Hồ Ngoài"] })).toMatchObject({ code: "NOT_FOUND" });
    const { appointments } = await employee.ok<{ appointments: { total: number } }>(APPOINTMENTS, { filter: null });
    expect(appointments.total).toBe(3);
  });

  it("members of a collective see the people now in the units of the grant", async () => {
    const member = await asPerson("Hồ Ngoài", { role: Role.COLLECTIVE_MEMBER, unitId: unit?.id ?? "" });
    expect(await seenBy(member)).toEqual(
      ["Hồ Ngoài", "Lê An", "Lê Bình", "Ngô Cũ", "Võ Dưới", "Đào Thị Trưởng"].sort(byGiven),
    );
  });

  it("analysts and administrators see nobody, who is not signed in is refused", async () => {
    expect(await seenBy(await as(Role.ANALYST, root))).toEqual([]);
    expect(await seenBy(await as(Role.SYSTEM_ADMIN, root))).toEqual([]);
    expect(await khung.nobody.refused(PERSONS)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await khung.nobody.refused(APPOINTMENTS)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("appointments beyond the viewer's reach stay hidden even on a person who is seen", async () => {
    const specialist = await as(Role.ORG_SPECIALIST, unit);
    const { persons } = await specialist.ok<Listed>(PERSONS, { filter: { ids: [people["Ngô Cũ"]] } });
    expect(persons.items[0]?.appointments).toEqual([{ unitId: unit?.id }]);
    expect(await seenBy(specialist, { unitId: root?.id, includeSubtree: true, asOf: "2026-02-01" })).not.toContain(
      "Ngô Cũ",
    );
    expect(await seenBy(specialist, { unitId: root?.id, includeSubtree: true, asOf: "2025-02-01" })).toContain(
      "Ngô Cũ",
    );
  });

  it("the year of birth is for oneself, specialists and auditors of the person's units", async () => {
    const yearFor = async (actor: Actor, name: string) =>
      (await actor.ok<{ person: { birthYear: number | null } }>(PERSON, { id: people[name] })).person.birthYear;
    const employee = await asEmployee();
    const head = await asPerson("Đào Thị Trưởng");
    expect(await yearFor(employee, "Lê An")).toBe(1980);
    expect(await yearFor(employee, "Lê Bình")).toBeNull();
    expect(await yearFor(head, "Lê Bình")).toBeNull();
    expect(await yearFor(await as(Role.AUDITOR, unit), "Lê Bình")).toBe(1980);
    const specialist = await as(Role.ORG_SPECIALIST, unit);
    expect(await yearFor(specialist, "Lê Bình")).toBe(1980);
    expect(await yearFor(specialist, "Ngô Cũ")).toBeNull();
  });

  it("people are found by folded name, by code, and by unit", async () => {
    const specialist = await as(Role.ORG_SPECIALIST, root);
    expect(await seenBy(specialist, { search: "dao thi" })).toEqual(["Đào Thị Trưởng"]);
    expect(await seenBy(specialist, { search: "Lê-Bì" })).toEqual(["Lê Bình"]);
    expect(await seenBy(specialist, { search: "100%" })).toEqual([]);
    expect(await seenBy(specialist, { unitId: unit?.id })).toEqual(
      ["Lê An", "Lê Bình", "Đào Thị Trưởng"].sort(byGiven),
    );
    expect(await seenBy(specialist, { unitId: unit?.id, includeSubtree: true })).toContain("Võ Dưới");
  });

  it("specialists register and change people of their units, others do not", async () => {
    const specialist = await as(Role.ORG_SPECIALIST, unit);
    const employee = await asEmployee();
    const input = { code: `NV-${specialist.accountId?.slice(0, 8) ?? ""}`, fullName: "Đỗ  Mới", birthYear: 1999 };
    const { registerPerson } = await specialist.ok<{ registerPerson: { id: string } }>(REGISTER, { input });
    expect(registerPerson).toMatchObject({ fullName: "Đỗ Mới", birthYear: 1999 });
    expect(await specialist.refused(REGISTER, { input })).toMatchObject({
      code: "CONFLICT",
      values: { field: "code" },
    });
    expect(await employee.refused(REGISTER, { input })).toMatchObject({ code: "FORBIDDEN" });
    const change = { id: registerPerson.id, version: 1, code: input.code, fullName: "Đỗ Đổi" };
    expect(await specialist.ok(CHANGE, { input: change })).toMatchObject({
      changePerson: { version: 2, fullName: "Đỗ Đổi" },
    });
    expect(await specialist.refused(CHANGE, { input: change })).toMatchObject({ code: "STALE" });
    const gone = { id: people["Ngô Cũ"], version: 1, code: "X", fullName: "X" };
    expect(await specialist.refused(CHANGE, { input: gone })).toMatchObject({
      code: "FORBIDDEN",
      rule: "person.outsideScope",
    });
    expect(await specialist.refused(CHANGE, { input: { ...gone, id: people["Hồ Ngoài"] } })).toMatchObject({
      code: "NOT_FOUND",
    });
    const colleague = await employee.ok<{ person: object }>(PERSON, { id: people["Lê Bình"] });
    expect(colleague.person).toMatchObject({ abilities: { canChange: { allowed: false, rule: "access.none" } } });
  });
});

const ORDER = ["An", "Bình", "Cũ", "Dưới", "Ngoài", "Trưởng", "Tuyển"];

function byGiven(one: string, other: string): number {
  const place = (name: string) => ORDER.indexOf(name.split(" ").pop() ?? "");
  return place(one) - place(other);
}
