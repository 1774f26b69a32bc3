import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import { changePerson } from "../../../../server/organization/index.ts";
import { makeAppointment, makePerson, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const CHANGE = `mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id version } }`;

eachDatabase("changes that come too late", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("whose change comes too late hears who was faster and when", async () => {
    const unit = await makeUnit(khung);
    const person = await makePerson(khung);
    await makeAppointment(khung, { personId: person.id, unitId: unit.id });
    const mai = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const nam = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const input = { id: person.id, version: person.version, code: person.code, fullName: "Đào Thị Ân" };
    khung.clock.set("2026-07-15T02:04:05.000Z");
    await mai.ok(CHANGE, { input });
    khung.clock.set("2026-07-15T02:10:00.000Z");
    const refused = await nam.refused(CHANGE, { input: { ...input, fullName: "Đào Thị Anh" } });
    expect(refused).toMatchObject({
      code: "STALE",
      values: { noun: "Person", id: person.id, savedAt: "2026-07-15T02:04:05.000Z" },
    });
    expect(refused.values?.["savedByName"]).toEqual(expect.any(String));
  });

  it("a change of another day is named no more", async () => {
    khung.clock.set("2026-07-12T02:00:00.000Z");
    const person = await makePerson(khung);
    const unit = await makeUnit(khung);
    await makeAppointment(khung, { personId: person.id, unitId: unit.id });
    const { id, code, version } = person;
    await khung.write(changePerson, { id, version, code, fullName: "Bùi An", birthYear: null });
    khung.clock.set("2026-07-15T02:00:00.000Z");
    const mai = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const refused = await mai.refused(CHANGE, { input: { id, version, code, fullName: "Bùi Anh" } });
    expect(refused).toMatchObject({ code: "STALE" });
    expect(JSON.stringify(refused)).not.toContain("savedByName");
  });
});
