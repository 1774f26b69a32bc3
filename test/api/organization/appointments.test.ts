import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import {
  type Position,
  readAppointmentOn,
  readHeads,
  readLedUnits,
  SubjectType,
  type Unit,
} from "../../../server/organization/index.ts";
import { makeAppointment, makeHead, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const APPOINT = `mutation ($input: AppointPersonInput!) { appointPerson(input: $input) {
  id version isPrimary leading startsOn endsOn person { fullName } unit { id } position { id } } }`;
const CHANGE = `mutation ($input: ChangeAppointmentInput!) { changeAppointment(input: $input) { id version leading deputy endsOn } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id version endsOn } }`;
const TRANSFER = `mutation ($input: TransferPersonInput!) { transferPerson(input: $input) { id personId startsOn isPrimary unit { id } } }`;

eachDatabase("appointments", (start) => {
  let khung: TestKhung;
  let root: Unit;
  let unit: Unit;
  let position: Position;
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    root = await makeUnit(khung);
    unit = await makeUnit(khung, { parentId: root.id });
    position = await makePosition(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root.id });
  });
  afterAll(() => khung.stop());

  const asInput = (personId: string, over: object = {}) => ({
    personId,
    unitId: unit.id,
    positionId: position.id,
    subjectType: SubjectType.CIVIL_SERVANT,
    startsOn: "2024-01-01",
    ...over,
  });

  it("a specialist appoints a person, who then works there", async () => {
    const person = await makePerson(khung, { fullName: "Phạm Thị Lan" });
    const answer = await specialist.ok(APPOINT, { input: asInput(person.id) });
    expect(answer).toMatchObject({
      appointPerson: {
        isPrimary: true,
        leading: false,
        endsOn: null,
        person: { fullName: "Phạm Thị Lan" },
        unit: { id: unit.id },
        position: { id: position.id },
      },
    });
    const { sql } = khung.look();
    expect(await readAppointmentOn(sql, person.id, "2023-12-31")).toBeNull();
    expect(await readAppointmentOn(sql, person.id, "2024-01-01")).toMatchObject({ unitId: unit.id, isPrimary: true });
  });

  it("several appointments at once are normal, two primary ones are refused", async () => {
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    await specialist.ok(APPOINT, { input: asInput(personId, { isPrimary: false, unitId: root.id }) });
    const error = await specialist.refused(APPOINT, { input: asInput(personId) });
    expect(error).toMatchObject({ code: "REFUSED", rule: "appointment.primaryOverlap" });
    expect(error.message.vi).toContain("chức vụ chính");
  });

  it("a unit has one head at a time, also when two are appointed at the same moment", async () => {
    const led = await makeUnit(khung, { parentId: root.id });
    const [one, two] = [await makePerson(khung), await makePerson(khung)];
    const input = (personId: string) => ({ input: asInput(personId, { unitId: led.id, leading: true }) });
    const answers = await Promise.all([specialist.run(APPOINT, input(one.id)), specialist.run(APPOINT, input(two.id))]);
    const rules = answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.rule) ?? []);
    expect(rules).toEqual(["appointment.secondHead"]);
    expect((await readHeads(khung.look().sql, [led.id], "2026-07-15")).size).toBe(1);
  });

  it("the next head may come the day after the last one went", async () => {
    const led = await makeUnit(khung, { parentId: root.id });
    const below = await makeUnit(khung, { parentId: led.id });
    const old = await makeHead(khung, led.id, { endsOn: "2026-06-30" });
    const next = await makeHead(khung, led.id, { startsOn: "2026-07-01" });
    const { sql } = khung.look();
    expect((await readHeads(sql, [led.id], "2026-06-30")).get(led.id)).toBe(old.personId);
    expect((await readHeads(sql, [led.id], "2026-07-01")).get(led.id)).toBe(next.personId);
    expect((await readLedUnits(sql, next.personId, "2026-07-01")).sort()).toEqual([led.id, below.id].sort());
    expect(await readLedUnits(sql, next.personId, "2026-06-30")).toEqual([]);
  });

  it("an appointment lies within the life of its unit and does not end before it starts", async () => {
    const { id } = await makePerson(khung);
    expect(await specialist.refused(APPOINT, { input: asInput(id, { startsOn: "2019-12-31" }) })).toMatchObject({
      rule: "appointment.outsideUnit",
    });
    expect(await specialist.refused(APPOINT, { input: asInput(id, { endsOn: "2023-12-31" }) })).toMatchObject({
      rule: "appointment.endsBeforeStart",
    });
    expect(await specialist.refused(APPOINT, { input: asInput(id, { leading: true, deputy: true }) })).toMatchObject({
      rule: "appointment.headAndDeputy",
    });
  });

  it("a correction keeps the rules and needs the version that was read", async () => {
    const led = await makeUnit(khung, { parentId: root.id });
    await makeHead(khung, led.id);
    const other = await makeAppointment(khung, { unitId: led.id });
    const input = {
      id: other.id,
      version: 1,
      positionId: other.positionId,
      subjectType: "CADRE",
      isPrimary: true,
      leading: true,
      deputy: false,
      startsOn: "2021-01-01",
    };
    expect(await specialist.refused(CHANGE, { input })).toMatchObject({ rule: "appointment.secondHead" });
    expect(await specialist.ok(CHANGE, { input: { ...input, leading: false, deputy: true } })).toMatchObject({
      changeAppointment: { version: 2, leading: false, deputy: true },
    });
    expect(await specialist.refused(CHANGE, { input: { ...input, leading: false } })).toMatchObject({ code: "STALE" });
  });

  it("an appointment ends on its last day, never later than it has ended", async () => {
    const { id } = await makeAppointment(khung, { unitId: unit.id });
    expect(await specialist.refused(END, { input: { id, version: 1, endsOn: "2020-12-31" } })).toMatchObject({
      rule: "appointment.endsBeforeStart",
    });
    expect(await specialist.ok(END, { input: { id, version: 1, endsOn: "2026-06-30" } })).toMatchObject({
      endAppointment: { endsOn: "2026-06-30", version: 2 },
    });
    expect(await specialist.refused(END, { input: { id, version: 2, endsOn: "2026-07-31" } })).toMatchObject({
      rule: "appointment.ended",
    });
    expect(await specialist.refused(END, { input: { id, version: 1, endsOn: "2026-05-31" } })).toMatchObject({
      code: "STALE",
    });
  });

  it("a transfer ends the old appointment the day before, or changes nothing at all", async () => {
    const target = await makeUnit(khung, { parentId: root.id });
    const { id, personId } = await makeAppointment(khung, { unitId: unit.id });
    await makeHead(khung, target.id);
    const input = { appointmentId: id, version: 1, unitId: target.id, positionId: position.id, startsOn: "2026-07-01" };
    expect(await specialist.refused(TRANSFER, { input: { ...input, leading: true } })).toMatchObject({
      rule: "appointment.secondHead",
    });
    const { sql } = khung.look();
    expect(await readAppointmentOn(sql, personId, "2026-07-01")).toMatchObject({ id, endsOn: null, version: 1 });
    const moved = await specialist.ok(TRANSFER, { input: { ...input, idempotencyKey: "t1" } });
    expect(moved).toMatchObject({ transferPerson: { personId, isPrimary: true, unit: { id: target.id } } });
    expect(await specialist.ok(TRANSFER, { input: { ...input, idempotencyKey: "t1" } })).toEqual(moved);
    expect(await readAppointmentOn(sql, personId, "2026-06-30")).toMatchObject({ id, endsOn: "2026-06-30" });
    expect(await readAppointmentOn(sql, personId, "2026-07-01")).toMatchObject({
      unitId: target.id,
      subjectType: "CIVIL_SERVANT",
    });
  });

  it("only specialists of the unit appoint, nobody appoints oneself, others' people cannot be taken", async () => {
    const other = await makeUnit(khung);
    const { personId: stranger } = await makeAppointment(khung, { unitId: other.id });
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const local = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id, personId });
    const head = await khung.actor({ personId: (await makeHead(khung, unit.id, { endsOn: "2099-12-31" })).personId });
    const fresh = await makePerson(khung);
    const secondary = { isPrimary: false };
    expect(await khung.nobody.refused(APPOINT, { input: asInput(fresh.id) })).toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(await head.refused(APPOINT, { input: asInput(fresh.id) })).toMatchObject({
      code: "FORBIDDEN",
      rule: "access.none",
    });
    expect(await local.refused(APPOINT, { input: asInput(fresh.id, { unitId: root.id }) })).toMatchObject({
      rule: "unit.outsideScope",
    });
    expect(await local.refused(APPOINT, { input: asInput(personId, secondary) })).toMatchObject({
      rule: "appointment.own",
    });
    expect(await local.refused(APPOINT, { input: asInput(stranger, secondary) })).toMatchObject({ code: "NOT_FOUND" });
    await local.ok(APPOINT, { input: asInput(fresh.id) });
  });
});
