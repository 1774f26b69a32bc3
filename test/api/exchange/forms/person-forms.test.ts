import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind } from "../../../../server/cycle/index.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { fetchForm, FORMS, REQUEST_FORM, wordsOf, wordTables } from "../../../support/build-forms.ts";
import { decideWith, headOnly, monthOf } from "../../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { DECIDE, SCORE, SUBMIT } from "../../../support/evaluation-operations.ts";
import type { Actor } from "../../../support/test-khung.ts";

const CRITERIA = `query ($id: Uuid!) { frameworkVersion(id: $id) { groups { criteria { id code max } } } }`;
const NOTICE = `mutation ($input: IssueNoticeInput!) { issueNotice(input: $input) { id step } }`;

interface Content {
  readonly frameworkVersion: {
    readonly groups: readonly { readonly criteria: readonly { id: string; code: string; max: string }[] }[];
  };
}

/** The person rates oneself, the head decides, the person is told. */
function withNotice(file: FrameworkFile): Partial<FrameworkFile> {
  const { procedure: _, ballot: __, ...scheme } = file.scheme;
  return { scheme: { ...scheme, steps: ["SELF", "DECISION", "NOTICE", "LOCKED"] } };
}

eachDatabase("forms of a person", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let evaluationId: string;
  const clerk = (): Actor => people.clerks[0].actor;
  const head = (): Actor => people.head.actor;
  const file = (actor: Actor, form: string, format = "DOCX", over: object = {}) =>
    fetchForm(khung, actor, { form, format, evaluationId, ...over });
  const names = async (actor: Actor, id = evaluationId): Promise<string[]> => {
    const { officialForms } = await actor.ok<{ officialForms: { form: string }[] }>(FORMS, {
      filter: { evaluationId: id },
    });
    return officialForms.map(({ form }) => form);
  };
  const version = async () => (await evaluationOf(khung, (await cycle()).id, people.clerks[0].personId)).version;
  let made: Promise<{ id: string }> | undefined;
  const cycle = () => (made ??= makeOpenedCycle(khung, { unitId: people.commune.id }));

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    const { id } = await adoptShipped(khung, "nd-335-2025", people.commune.id, withNotice);
    const evaluation = await evaluationOf(khung, (await cycle()).id, people.clerks[0].personId);
    evaluationId = evaluation.id;
    const { frameworkVersion } = await clerk().ok<Content>(CRITERIA, { id });
    const criteria = frameworkVersion.groups.flatMap((group) => group.criteria);
    const input = {
      evaluationId,
      version: evaluation.version,
      scores: criteria.map((one) => ({ criterionId: one.id, value: one.code === "III.1" ? "0" : one.max })),
      metrics: ["quantity", "quality", "progress"].map((name) => ({ name, value: "25/28" })),
      strengths: "Chủ động, hoàn thành đúng hạn",
      weaknesses: "Chưa có sáng kiến",
    };
    await clerk().ok(SUBMIT, { input });
  });
  afterAll(() => khung.stop());

  it("form 01 of Decree 335 has the layout of the decree and the person's points, in Word", async () => {
    const answer = await file(clerk(), "ND335_MAU_01");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toContain("wordprocessingml");
    const words = await wordsOf(answer.rawPayload);
    for (const part of [
      "Mẫu số 01",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "XÃ NINH PHƯỚC",
      "PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC",
      "(Kỳ theo dõi, đánh giá: tháng 7 năm 2026)¹",
      "Họ và tên: Đào Thị An",
      "1. Điểm tiêu chí chung: 27,5",
      "2. Điểm tiêu chí kết quả thực hiện nhiệm vụ: 62,5",
      "3. Tổng điểm theo dõi, đánh giá công chức: 90",
      "4. Ưu điểm: Chủ động, hoàn thành đúng hạn",
      "CÔNG CHỨC TỰ ĐÁNH GIÁ",
      "ngày 30 tháng 7 năm 2026",
      "¹ Ghi rõ kỳ theo dõi là tháng/quý",
    ])
      expect(words).toContain(part);
    const rows = await wordTables(answer.rawPayload);
    expect(rows).toContainEqual(["TT", "Tiêu chí chấm điểm", "Điểm tối đa", "Điểm do cá nhân tự chấm"]);
    expect(rows).toContainEqual(["1", "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ", "5", "5"]);
    expect(rows).toContainEqual(["Tổng cộng", "30", "27,5"]);
  });

  it("the same form opens as a workbook with real numbers and as a PDF with its font inside", async () => {
    const workbook = await file(clerk(), "ND335_MAU_01", "XLSX");
    const rows = await readSheet(workbook.rawPayload);
    expect(rows.some((row) => row.includes("Tổng cộng") && row.includes(30) && row.includes(27.5))).toBe(true);
    const pdf = await file(clerk(), "ND335_MAU_01", "PDF");
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    expect(pdf.rawPayload.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(pdf.rawPayload.toString("latin1")).toMatch(/\/FontName \/\w+\+Tinos/);
    expect(pdf.headers["content-disposition"]).toContain("phieu theo doi");
  });

  it("only forms that fit are offered, and one that does not is refused", async () => {
    expect(await names(clerk())).toEqual(["ND335_MAU_01", "EVALUATION_SHEET"]);
    const refusal = await clerk().refused(REQUEST_FORM, { input: { form: "ND335_MAU_02", evaluationId } });
    expect(refusal).toMatchObject({ code: "REFUSED", rule: "form.doesNotFit" });
    const nothing = await clerk().refused(REQUEST_FORM, { input: { form: "ND335_MAU_01" } });
    expect(nothing.fields).toMatchObject([{ path: "input.evaluationId", rule: "form.subjectNeeded" }]);
    const both = await clerk().refused(REQUEST_FORM, { input: { evaluationId } });
    expect(both.fields).toMatchObject([{ rule: "form.oneOf" }]);
  });

  it("a colleague gets no form of somebody else, nobody without a session, and a ticket serves once and its owner", async () => {
    const input = { form: "EVALUATION_SHEET", evaluationId };
    expect(await people.clerks[1].actor.refused(REQUEST_FORM, { input })).toMatchObject({ code: "NOT_FOUND" });
    expect(await khung.nobody.refused(REQUEST_FORM, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await khung.nobody.refused(FORMS)).toMatchObject({ code: "UNAUTHENTICATED" });
    const { requestForm } = await clerk().ok<{ requestForm: { url: string } }>(REQUEST_FORM, { input });
    const get = (cookie: string) => khung.http.inject({ method: "GET", url: requestForm.url, headers: { cookie } });
    expect((await get(head().cookie)).statusCode).toBe(404);
    expect((await get(clerk().cookie)).statusCode).toBe(200);
    expect((await get(clerk().cookie)).statusCode).toBe(404);
  });

  it("what the head has scored and decided is on the head's sheet, and not on the person's before the notice", async () => {
    await head().ok(SCORE, {
      input: { evaluationId, version: await version(), metrics: [{ name: "progress", value: "0.8" }] },
    });
    const own = await wordsOf((await file(clerk(), "ND335_MAU_01")).rawPayload);
    expect(own).toContain("1. Điểm tiêu chí chung: 27,5");
    expect(own).not.toContain("87,8");
    await head().ok(DECIDE, {
      input: { evaluationId, version: await version(), grade: "HTT", reason: "Tiến độ chưa đều" },
    });
    const before = await wordsOf((await file(clerk(), "EVALUATION_SHEET")).rawPayload);
    expect(before).not.toContain("Tiến độ chưa đều");
    expect(before).not.toContain("Hoàn thành tốt nhiệm vụ");
    expect(await names(clerk())).not.toContain("RESULT_NOTICE");
    const seen = await wordsOf((await file(head(), "EVALUATION_SHEET")).rawPayload);
    expect(seen).toContain("Mức được quyết định: Hoàn thành tốt nhiệm vụ");
    expect(seen).toContain("Tiến độ chưa đều");
  });

  it("with the notice the person prints it, with the grade, the reason and who decided", async () => {
    await head().ok(NOTICE, { input: { evaluationId, version: await version() } });
    const words = await wordsOf((await file(clerk(), "RESULT_NOTICE")).rawPayload);
    for (const part of [
      "THÔNG BÁO",
      "1. Ông/Bà: Đào Thị An",
      "3. Mức xếp loại chất lượng: Hoàn thành tốt nhiệm vụ",
      "Nơi nhận:",
      "Tiến độ chưa đều",
    ])
      expect(words).toContain(part);
    const english = await wordsOf((await file(clerk(), "EVALUATION_SHEET", "DOCX", { language: "EN" })).rawPayload);
    expect(english).toContain("SOCIALIST REPUBLIC OF VIETNAM");
    expect(english).toContain("Decided grade: Duties fulfilled well");
  });

  it("who fetched which form is on record", async () => {
    const rows = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .selectAll()
      .where("verb", "=", "downloadExport")
      .execute();
    expect(rows.some((row) => JSON.stringify(row).includes("RESULT_NOTICE"))).toBe(true);
  });

  it("form 02 lists the twelve months with their mean and ticks the grade", async () => {
    const other = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", other.commune.id, headOnly);
    const { personId } = other.clerks[0];
    for (const [month, score] of [
      [1, "90"],
      [2, "181/2"],
    ] as const) {
      const of = await makeOpenedCycle(khung, { unitId: other.commune.id, ...monthOf(month) });
      await decideWith(khung, await evaluationOf(khung, of.id, personId), "HTXS", score);
    }
    const year = await makeOpenedCycle(khung, {
      unitId: other.commune.id,
      kind: CycleKind.YEAR,
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
    });
    const { id } = await evaluationOf(khung, year.id, personId);
    await decideWith(khung, { id }, "HTT", null);
    expect(await names(other.head.actor, id)).toEqual(["ND335_MAU_02", "EVALUATION_SHEET", "RESULT_NOTICE"]);
    const answer = await fetchForm(khung, other.head.actor, { form: "ND335_MAU_02", format: "DOCX", evaluationId: id });
    const rows = await wordTables(answer.rawPayload);
    expect(rows).toContainEqual(["1", "90", ""]);
    expect(rows).toContainEqual(["2", "90,5", ""]);
    expect(rows).toContainEqual(["12", "", ""]);
    const words = await wordsOf(answer.rawPayload);
    expect(words).toContain("Năm 2026");
    expect(words).toContain("☒ Hoàn thành tốt nhiệm vụ");
    expect(words).toContain("☐ Hoàn thành xuất sắc nhiệm vụ");
  });
});
