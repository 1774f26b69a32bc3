import { afterAll, beforeAll, expect, it } from "vitest";
import { xlsxFile } from "../../../../server/exchange/index.ts";
import { Role } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { listImports, said } from "../../../support/exchange/import-list.ts";
import type { Actor } from "../../../support/test-khung.ts";

const PEOPLE = [
  ...["Mã cán bộ", "Họ và tên", "Năm sinh", "Mã đơn vị", "Mã vị trí việc làm", "Đối tượng", "Từ ngày", "Đến ngày"],
  ...["Chức vụ chính", "Người đứng đầu"],
];
const ACCOUNTS = ["Tên đăng nhập", "Mã cán bộ", "Thư điện tử"];

eachDatabase("importing people and accounts", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let admin: Actor;
  let imports: Awaited<ReturnType<typeof listImports>>;
  beforeAll(async () => {
    khung = await start();
    imports = await listImports(khung);
    unit = await makeUnit(khung, { code: "VP" });
    await makePosition(khung, { code: "CV" });
    await makePosition(khung, { code: "TP" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  type Row = Partial<
    Record<"name" | "year" | "unit" | "position" | "type" | "from" | "to" | "primary" | "leading", string>
  >;
  const row = (code: string, over: Row = {}): string[] => [
    ...[code, over.name ?? `Nguyễn Thị ${code}`, over.year ?? "1985", over.unit ?? "VP", over.position ?? "CV"],
    ...[over.type ?? "Công chức", over.from ?? "01/02/2023", over.to ?? "", over.primary ?? "", over.leading ?? ""],
  ];
  const appointments = (code: string) =>
    khung
      .look()
      .sql.selectFrom("appointment")
      .innerJoin("person", "person.id", "appointment.person_id")
      .innerJoin("position", "position.id", "appointment.position_id")
      .select([
        "position.code",
        "appointment.starts_on as from",
        "appointment.ends_on as to",
        "person.full_name as name",
      ])
      .where("person.code", "=", code)
      .orderBy("appointment.starts_on")
      .execute();

  it("people come in with several appointments each; the same list again changes nothing", async () => {
    const list = [
      ...[PEOPLE, row("P1"), row("P2", { name: "Đào Thị Ngọc", to: "31/12/2023" })],
      row("P2", { name: "Đào Thị Ngọc", position: "TP", from: "01/01/2024", leading: "x" }),
    ];
    expect(await imports.bring(specialist, "PEOPLE", list)).toMatchObject({ read: 3, created: 3 });
    expect(await appointments("P2")).toEqual([
      { code: "CV", from: "2023-02-01", to: "2023-12-31", name: "Đào Thị Ngọc" },
      { code: "TP", from: "2024-01-01", to: null, name: "Đào Thị Ngọc" },
    ]);
    expect(await imports.preview(specialist, "PEOPLE", list)).toMatchObject({ unchanged: 3, created: 0, updated: 0 });
    const { sql } = khung.look();
    const entries = await sql.selectFrom("audit_entry").select("changes").where("verb", "=", "bringImport").execute();
    expect(entries.some(({ changes }) => changes.includes("Đào Thị Ngọc"))).toBe(true);
  });

  it("a code that is there is updated: the name, and the last day of an appointment before a new one", async () => {
    await imports.bring(specialist, "PEOPLE", [PEOPLE, row("U1")]);
    const list = [
      PEOPLE,
      row("U1", { name: "Trần U Một", position: "TP", from: "01/06/2025" }),
      row("U1", { name: "Trần U Một", to: "31/05/2025" }),
    ];
    expect(await imports.bring(specialist, "PEOPLE", list)).toMatchObject({ updated: 2, created: 0 });
    expect(await appointments("U1")).toEqual([
      { code: "CV", from: "2023-02-01", to: "2025-05-31", name: "Trần U Một" },
      { code: "TP", from: "2025-06-01", to: null, name: "Trần U Một" },
    ]);
  });

  it("every fault is named by its cell, by the rules of single appointments, and nothing is written", async () => {
    await imports
      .bring(specialist, "PEOPLE", [PEOPLE, row("H0", { leading: "có", primary: "không" })])
      .catch(() => null);
    const list = [
      ...[PEOPLE, row("F1", { unit: "KHONGCO" }), row("F2", { position: "KHONGCO" }), row("F3", { type: "Robot" })],
      ...[
        row("F4", { from: "31/02/2024" }),
        row("F5", { from: "01/01/2001" }),
        row("F6"),
        row("F6", { position: "TP" }),
      ],
      ...[row("F7"), row("F7", { name: "Người khác", position: "TP", primary: "không" }), row("F8"), row("F8")],
      ...[row("F9", { name: "N".repeat(201) }), row("", {}), row("F11", { from: "" })],
    ];
    const seen = await imports.preview(specialist, "PEOPLE", list);
    expect(said(seen)).toMatchObject({
      2: ["import.unitUnknown D2"],
      3: ["import.positionUnknown E3"],
      4: ["import.choiceUnknown F4"],
      5: ["import.dayUnreadable G5"],
      6: ["appointment.outsideUnit G6"],
      7: ["appointment.primaryOverlap I7"],
      8: ["appointment.primaryOverlap I8"],
      10: ["import.personDiffers B10"],
      12: ["import.appointmentTwice G12"],
      13: ["import.cellTooLong B13"],
      14: ["import.cellMissing A14"],
      15: ["import.appointmentPart G15"],
    });
    expect((await imports.refused(specialist, "PEOPLE", list)).rule).toBe("import.faults");
    expect(await appointments("F6")).toEqual([]);
  });

  it("a unit has one head at a time, also within one list", async () => {
    const other = await makeUnit(khung, { code: "PH", parentId: unit.id });
    const list = [PEOPLE, row("L1", { unit: "PH", leading: "x" }), row("L2", { unit: "PH", leading: "x" })];
    expect(said(await imports.preview(specialist, "PEOPLE", list))).toEqual({
      2: ["appointment.secondHead J2"],
      3: ["appointment.secondHead J3"],
    });
    const [, one] = list;
    await imports.bring(specialist, "PEOPLE", [PEOPLE, one ?? []]);
    const second = await imports.preview(specialist, "PEOPLE", [PEOPLE, row("L3", { unit: "PH", leading: "x" })]);
    expect(said(second)).toEqual({ 2: ["appointment.secondHead J2"] });
    expect(other.code).toBe("PH");
  });

  it("who is a specialist elsewhere brings nobody into this unit, and does not touch its people", async () => {
    const elsewhere = await makeUnit(khung, { code: "XA" });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere.id });
    const person = await makePerson(khung, { code: "CUAVP", fullName: "Người của văn phòng" });
    await makeAppointment(khung, { unitId: unit.id, personId: person.id });
    expect(said(await imports.preview(stranger, "PEOPLE", [PEOPLE, row("S1")]))).toEqual({
      2: ["unit.outsideScope D2"],
    });
    const renaming = [PEOPLE, ["CUAVP", "Tên khác", "", "", "", "", "", "", "", ""]];
    expect(said(await imports.preview(stranger, "PEOPLE", renaming))[2]).toContain("person.outsideScope A2");
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: unit.id });
    expect(await imports.refused(employee, "PEOPLE", [PEOPLE, row("S2")])).toMatchObject({ code: "FORBIDDEN" });
  });

  it("a value for all rows fills what the list leaves out", async () => {
    const list = [PEOPLE.slice(0, 5), ["G1", "Hồ Thị G", "1990", "VP", "CV"]];
    const defaults = { subjectType: "Viên chức", startsOn: "01/09/2024" };
    expect(await imports.bring(specialist, "PEOPLE", list, { defaults })).toMatchObject({ created: 1 });
    expect(await appointments("G1")).toMatchObject([{ from: "2024-09-01" }]);
  });

  it("formulas are refused by cell, and real days of a workbook are days", async () => {
    const book = await xlsxFile([[PEOPLE, row("X1", { from: "2024-05-06" })]], { sheet: "Cán bộ" });
    expect(await imports.preview(specialist, "PEOPLE", book)).toMatchObject({ created: 1, isSound: true });
    const formula = [PEOPLE, row("X2", { name: "=1+1" })];
    expect(said(await imports.preview(specialist, "PEOPLE", formula))[2]).toContain("sheet.formula");
  });

  it("accounts are made for people without passwords, and never a second one", async () => {
    await imports.bring(specialist, "PEOPLE", [PEOPLE, row("A1"), row("A2")]);
    const list = [ACCOUNTS, ["nguyen.a1", "A1", "a1@xa.gov.vn"], ["nguyen.a2", "A2", ""]];
    expect(await imports.bring(admin, "ACCOUNTS", list)).toMatchObject({ created: 2 });
    const stored = await khung
      .look()
      .sql.selectFrom("account")
      .leftJoin("mail_address", "mail_address.account_id", "account.id")
      .select(["username", "display_name as name", "password_hash as password", "email"])
      .where("username", "in", ["nguyen.a1", "nguyen.a2"])
      .orderBy("username")
      .execute();
    expect(stored).toEqual([
      { username: "nguyen.a1", name: "Nguyễn Thị A1", password: null, email: "a1@xa.gov.vn" },
      { username: "nguyen.a2", name: "Nguyễn Thị A2", password: null, email: null },
    ]);
    expect(await imports.preview(admin, "ACCOUNTS", list)).toMatchObject({ unchanged: 2 });
    const wrong = [
      ...[ACCOUNTS, ["nguyen.a1", "A2", ""], ["moi", "A1", ""], ["Có Dấu", "A1", ""], ["khac", "KHONG", ""]],
      ...[["mail", "", "khong-phai"]],
    ];
    expect(said(await imports.preview(admin, "ACCOUNTS", wrong))).toMatchObject({
      2: ["import.accountOther A2"],
      3: ["import.accountHas B3"],
      4: expect.arrayContaining(["account.username A4", "import.codeTwice B4"]) as unknown,
      5: expect.arrayContaining(["import.personUnknown B5"]) as unknown,
      6: expect.arrayContaining(["import.emailWrong C6"]) as unknown,
    });
    expect(await imports.refused(specialist, "ACCOUNTS", list)).toMatchObject({ rule: "account.adminOnly" });
  });
});
