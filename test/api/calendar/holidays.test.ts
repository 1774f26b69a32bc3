import { afterAll, beforeAll, expect, it } from "vitest";
import { shippedHolidays } from "../../../seeds/calendar/shipped-holidays.ts";
import { addWorkingDays, importHolidays, readHolidays } from "../../../server/calendar/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const ADD =
  "mutation ($input: AddHolidayInput!) { addHoliday(input: $input) { id version day kind nameVi isConfirmed } }";
const LIST =
  "query ($filter: HolidayFilter) { holidays(filter: $filter) { total items { id version day nameVi abilities { canChange { allowed rule } } } } }";

interface List {
  holidays: {
    total: number;
    items: {
      id: string;
      version: number;
      day: string;
      nameVi: string;
      abilities: { canChange: { allowed: boolean } };
    }[];
  };
}

eachDatabase("the calendar", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
    await khung.write(importHolidays, { days: shippedHolidays() });
  });
  afterAll(() => khung.stop());

  it("brings in the shipped years once and leaves alone what people changed", async () => {
    expect(await khung.write(importHolidays, { days: shippedHolidays() })).toEqual({ years: [] });
    const calendar = await readHolidays(khung.look().sql);
    expect(calendar.working.has("2024-05-04")).toBe(true);
    expect(addWorkingDays("2026-02-13", 7, calendar)).toBe("2026-03-03");
  });

  it("everybody who is signed in reads it, nobody else", async () => {
    const employee = await khung.actor({});
    const { holidays } = await employee.ok<List>(LIST, { filter: { year: 2026, kind: "WORKING" } });
    expect(holidays.items.map((each) => each.day)).toEqual(["2026-01-10", "2026-08-22"]);
    expect(holidays.items[0]?.abilities.canChange.allowed).toBe(false);
    expect((await khung.nobody.refused(LIST)).code).toBe("UNAUTHENTICATED");
  });

  it("an administrator adds, corrects and takes out a day; nobody else does", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: (await makeUnit(khung)).id });
    const day = { day: "2026-11-24", kind: "HOLIDAY", nameVi: "Ngày Văn hóa Việt Nam", document: "Thông báo" };
    const { addHoliday } = await admin.ok<{ addHoliday: { id: string; version: number } }>(ADD, { input: day });
    expect((await admin.refused(ADD, { input: day })).code).toBe("CONFLICT");
    const employee = await khung.actor({});
    expect((await employee.refused(ADD, { input: { ...day, day: "2026-11-25" } })).code).toBe("FORBIDDEN");
    const CHANGE = "mutation ($input: ChangeHolidayInput!) { changeHoliday(input: $input) { id version day nameVi } }";
    const { id, version } = addHoliday;
    const { changeHoliday } = await admin.ok<{ changeHoliday: { id: string; version: number; day: string } }>(CHANGE, {
      input: { id, version, day: "2026-11-23", kind: "HOLIDAY", nameVi: "Ngày Văn hóa", isConfirmed: true },
    });
    expect(changeHoliday.day).toBe("2026-11-23");
    const REMOVE = "mutation ($input: RemoveHolidayInput!) { removeHoliday(input: $input) { id day } }";
    expect((await admin.refused(REMOVE, { input: { id, version } })).code).toBe("STALE");
    await admin.ok(REMOVE, { input: { id: changeHoliday.id, version: changeHoliday.version } });
    const { holidays } = await admin.ok<List>(LIST, { filter: { year: 2026 } });
    expect(holidays.items.some((each) => each.day.startsWith("2026-11"))).toBe(false);
  });
});
