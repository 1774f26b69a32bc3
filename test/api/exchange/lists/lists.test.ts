import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { fetchForm, FORMS, REQUEST_FORM, wordsOf, wordTables } from "../../../support/build-forms.ts";
import { makeAppointment, makePosition } from "../../../support/build-organization.ts";
import { decideWith, headOnly } from "../../../support/build-period.ts";
import { packageFaults } from "../../../support/files/package-faults.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const LISTS = [
  "RESULT_APPROVAL_LIST",
  "PERIOD_SUMMARY",
  "COMMUNE_MONTH",
  "PARTY_SUMMARY",
  "QUOTA_CONTROL",
  "RESULTS_BY_TITLE",
  "YEAR_SUMMARY",
  "WORK_TRACE",
  "COMPETENCY_GAPS",
  "LATE_SUBMISSIONS",
  "OBJECTION_LIST",
  "TWELVE_PERIODS",
];

eachDatabase("lists of a unit in a cycle", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let place: { cycleId: string; unitId: string };
  const tables = async (form: string): Promise<string[][]> => {
    const answer = await fetchForm(khung, people.specialist, { form, format: "DOCX", ...place });
    expect(answer.statusCode, `${form}: ${answer.body.slice(0, 300)}`).toBe(200);
    return wordTables(answer.rawPayload);
  };

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", people.commune.id, headOnly);
    const second = await makePosition(khung, { code: "00", name: "Kế toán kiêm nhiệm" });
    await makeAppointment(khung, {
      unitId: people.block.id,
      personId: people.clerks[0].personId,
      positionId: second.id,
      isPrimary: false,
    });
    const cycle = await makeOpenedCycle(khung, { unitId: people.commune.id });
    place = { cycleId: cycle.id, unitId: people.commune.id };
    const grades = [
      [people.clerks[1].personId, "HTXS"],
      [people.clerks[0].personId, "HTT"],
      [people.deputy.personId, "HTT"],
    ] as const;
    for (const [personId, grade] of grades)
      await decideWith(khung, await evaluationOf(khung, cycle.id, personId), grade, null);
  });
  afterAll(() => khung.stop());

  it("the console offers the twelve lists and the package for a unit in a cycle", async () => {
    const { officialForms } = await people.specialist.ok<{ officialForms: { form: string }[] }>(FORMS, {
      filter: { subject: "CYCLE_UNIT" },
    });
    expect(officialForms.map(({ form }) => form)).toEqual([...LISTS, "TRANSMISSION_PACKAGE"]);
  });

  it.each(LISTS)("%s is made as Word, Excel and PDF", async (form) => {
    for (const format of ["DOCX", "XLSX", "PDF"]) {
      const answer = await fetchForm(khung, people.specialist, { form, format, ...place });
      expect(answer.statusCode, `${form} ${format}`).toBe(200);
      if (format !== "PDF") expect(await packageFaults(answer.rawPayload), `${form} ${format}`).toEqual([]);
    }
  });

  it("the list for approval ranks by result, counts each grade and prints the base of its shares", async () => {
    const rows = await tables("RESULT_APPROVAL_LIST");
    expect(rows[0]).not.toBeUndefined();
    expect(rows).toContainEqual([
      "STT",
      "Mã CC",
      "Họ tên",
      "Năm sinh",
      "Chức vụ",
      "Đơn vị",
      "Điểm",
      "Xếp loại",
      "Ghi chú",
    ]);
    const first = rows.find(([number, , name]) => number === "1" && name === "Trần Văn Bình");
    expect(first?.[7]).toBe("Hoàn thành xuất sắc nhiệm vụ");
    expect(rows).toContainEqual(["Hoàn thành xuất sắc nhiệm vụ", "1", "33,33"]);
    expect(rows).toContainEqual(["Hoàn thành tốt nhiệm vụ", "2", "66,67"]);
    expect(rows).toContainEqual(["Số được xếp loại (cơ sở tính tỷ lệ)", "3", "100"]);
    expect(rows).toContainEqual(["Tổng số", "5", ""]);
  });

  it("the summary of the period has the days worked and puts heads first", async () => {
    const rows = await tables("PERIOD_SUMMARY");
    const names = rows.filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(names.slice(0, 5)).toHaveLength(5);
    expect(names[0]?.[4]).toBe("23");
    expect(names[0]?.[5]).toBe("0");
    expect(names.findIndex(([, name]) => name === "Đào Thị An")).toBeGreaterThan(1);
  });

  it("by title everybody counts once, also who holds two titles", async () => {
    const rows = await tables("RESULTS_BY_TITLE");
    const total = rows.find((row) => row[1] === "Tổng số" && row[2] === "5");
    expect(total).toEqual(["", "Tổng số", "5", "1", "2", "0", "0", "2", ""]);
    const counted = rows.filter((row) => row.length === 9 && /^\d+$/.test(row[2] ?? "") && row[1] !== "Tổng số");
    expect(counted.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(5);
    expect(counted.some((row) => row[8] === "1 người kiêm nhiệm, tính một lần")).toBe(true);
  });

  it("the yearly summary splits by kind, post and level, with real numbers in Excel", async () => {
    const answer = await fetchForm(khung, people.specialist, { form: "YEAR_SUMMARY", format: "XLSX", ...place });
    const rows = await readSheet(answer.rawPayload);
    const line = (name: string) => rows.find((row) => row.includes(name))?.filter((cell) => cell !== null);
    expect(line("Tổng cộng")?.slice(1, 9)).toEqual(["Tổng cộng", 5, 3, 1, 33.33, 2, 66.67, 0]);
    expect(line("Công chức")?.slice(2, 4)).toEqual([5, 3]);
    expect(line("Cấp xã")?.slice(2, 4)).toEqual([5, 3]);
    expect(line("Tổng cộng")).toContain("Chưa quyết định: 2");
  });

  it("the control of the quota says what is allowed and what the share is of", async () => {
    const answer = await fetchForm(khung, people.specialist, { form: "QUOTA_CONTROL", format: "DOCX", ...place });
    const words = await wordsOf(answer.rawPayload);
    expect(words).toContain("Trần 20 %");
    expect(words).toContain("Tỷ lệ thực tế tính trên cơ số");
    const rows = await wordTables(answer.rawPayload);
    const whole = rows.find((row) => row[1] === "Xã Ninh Phước – toàn cơ quan, đơn vị");
    expect(whole?.[7]).toMatch(/Vượt|Trong giới hạn/);
  });

  it("clerks, analysts, readers of another unit and strangers get no list of people", async () => {
    const input = { form: "RESULT_APPROVAL_LIST", ...place };
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: people.commune.id });
    const below = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: people.block.id });
    for (const actor of [people.clerks[0].actor, analyst, below, people.head.actor])
      expect(await actor.refused(REQUEST_FORM, { input })).toMatchObject({
        code: "FORBIDDEN",
        rule: "form.listRights",
      });
    expect(await khung.nobody.refused(REQUEST_FORM, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("the year of birth is for specialists, not for heads", async () => {
    const rowsOf = async (actor: Commune["specialist"]) => {
      const answer = await fetchForm(khung, actor, { form: "RESULT_APPROVAL_LIST", format: "DOCX", ...place });
      return (await wordTables(answer.rawPayload)).filter((row) => row.length === 9 && row[0] === "1");
    };
    await khung.write(async function bear({ sql }) {
      await sql.updateTable("person").set({ birth_year: 1990 }).execute();
      return {};
    }, {});
    expect((await rowsOf(people.specialist))[0]?.[3]).toBe("1990");
    expect((await rowsOf(people.chairman.actor))[0]?.[3]).toBe("");
  });
});
