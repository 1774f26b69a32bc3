import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { type Unit, UnitKind } from "../../../server/organization/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { listImports, said } from "../../support/exchange/import-list.ts";
import type { Actor } from "../../support/test-khung.ts";

eachDatabase("the workbook that a new agency fills in", (start) => {
  let khung: TestKhung;
  let school: Unit | undefined;
  let [specialist, admin]: Actor[] = [];
  beforeAll(async () => {
    khung = await start();
    school = await makeUnit(khung, { code: "THCS-ĐÔNG", name: "Trường THCS Đông", kind: UnitKind.SCHOOL });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: school.id });
    admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: school.id });
  });
  afterAll(() => khung.stop());

  async function download(actor: Actor, unitId = school?.id ?? "") {
    const headers = actor.cookie === "" ? {} : { cookie: actor.cookie };
    return khung.http.inject({ method: "GET", url: `/exports/import-template/${unitId}`, headers });
  }

  it("is brought in as it is, sheet by sheet: its headers and words are the importer's own", async () => {
    const answer = await download(specialist ?? khung.nobody);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-disposition"]).toContain("mau nhap thcs-dong 2026-07-15.xlsx");
    const lists = await listImports(khung);
    const sheets = [
      ["UNITS", "1 Đơn vị", specialist, 2],
      ["POSITIONS", "2 Vị trí việc làm", specialist, 3],
      ["PEOPLE", "3 Cán bộ", specialist, 3],
      ["ACCOUNTS", "4 Tài khoản", admin, 2],
    ] as const;
    for (const [kind, sheet, actor, read] of sheets) {
      const report = await lists.preview(actor ?? khung.nobody, kind, answer.rawPayload, { sheet });
      expect({ kind, faults: said(report), read: report.read }).toEqual({ kind, faults: {}, read });
      expect(report.isSound).toBe(true);
      await lists.bring(actor ?? khung.nobody, kind, answer.rawPayload, { sheet });
    }
    const people = await khung.database.readSql
      .selectFrom("appointment")
      .innerJoin("person", "person.id", "appointment.person_id")
      .select(["person.code", "subject_type", "leading", "is_primary"])
      .orderBy("person.code")
      .execute();
    expect(people.map((one) => [one.code, one.subject_type, Boolean(one.leading), Boolean(one.is_primary)])).toEqual([
      ["CB-001", "PUBLIC_EMPLOYEE", true, true],
      ["CB-002", "PUBLIC_EMPLOYEE", true, true],
      ["CB-003", "PUBLIC_EMPLOYEE", false, true],
    ]);
  });

  it("is for those who prepare an agency, and of units that there are", async () => {
    expect((await download(khung.nobody)).statusCode).toBe(401);
    const clerk = await khung.actor({ role: Role.EMPLOYEE, unitId: school?.id ?? "" });
    expect((await download(clerk)).statusCode).toBe(403);
    expect((await download(specialist ?? khung.nobody, "khong-phai-ma")).statusCode).toBe(404);
  });
});
