import { Document, Packer, Paragraph, TextRun } from "docx";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { fetchForm, FORMS, REQUEST_FORM, wordsOf, wordTables } from "../../../support/build-forms.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { CAST, CONVENE, COUNT, SUBMIT } from "../../../support/evaluation-operations.ts";
import { packageFaults } from "../../../support/files/package-faults.ts";
import { SAMPLES } from "../../../support/files/samples.ts";
import { upload } from "../../../support/files/upload.ts";
import { listening } from "../../../support/listening.ts";
import type { Actor } from "../../../support/test-khung.ts";

const REGISTER = `mutation ($input: RegisterFormTemplateInput!) { registerFormTemplate(input: $input) { id version code unit { id } } }`;
const RETIRE = `mutation ($input: RetireFormTemplateInput!) { retireFormTemplate(input: $input) { id retiredAt } }`;
const TEMPLATES = `query ($filter: FormTemplateFilter) { formTemplates(filter: $filter) {
  total canRegister { allowed rule } items { id code name subject canRetire { allowed rule } } } }`;
const CHECK = `query ($fileId: Uuid!, $subject: FormSubject!) { formTemplateCheck(fileId: $fileId, subject: $subject) {
  isSound used unknown missing faults { rule tag } } }`;
const NAMES = `query { formPlaceholders(subject: MEETING) { name nameVi nameEn isLoop } }`;

interface Check {
  readonly formTemplateCheck: {
    isSound: boolean;
    used: string[];
    unknown: string[];
    missing: string[];
    faults: { rule: string; tag: string }[];
  };
}

eachDatabase("forms of a meeting, and templates of agencies", (start) => {
  let khung: TestKhung;
  let url: string;
  let people: Commune;
  let cycleId: string;
  let evaluationId: string;
  let meetingId: string;
  const head = (): Actor => people.head.actor;
  const specialist = (): Actor => people.specialist;

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    url = await listening(khung);
    people = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", people.commune.id);
    cycleId = (await makeOpenedCycle(khung, { unitId: people.commune.id })).id;
    const ids: string[] = [];
    for (const who of people.clerks) {
      const { id, version } = await evaluationOf(khung, cycleId, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
      ids.push(id);
    }
    evaluationId = ids[0] ?? "";
    const { conveneMeeting: meeting } = await head().ok<{ conveneMeeting: { id: string; version: number } }>(CONVENE, {
      input: { cycleId, unitId: people.block.id, withoutLate: true },
    });
    meetingId = meeting.id;
    const voters = [people.head, people.deputy, ...people.clerks];
    for (const [place, who] of voters.entries()) {
      const choices = ids
        .filter((_, index) => people.clerks[index]?.personId !== who.personId)
        .map((id) => ({ evaluationId: id, grade: place === 0 ? "HTXS" : "HTT" }));
      await who.actor.ok(CAST, { input: { meetingId, choices } });
    }
    await head().ok(COUNT, { input: { meetingId, version: meeting.version } });
  });
  afterAll(() => khung.stop());

  async function template(...paragraphs: string[]): Promise<string> {
    const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] }));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    return (await upload(url, specialist(), { name: "mau.docx", bytes })).file?.id ?? "";
  }
  const check = async (fileId: string, subject = "EVALUATION") =>
    (await specialist().ok<Check>(CHECK, { fileId, subject })).formTemplateCheck;
  const register = (fileId: string, over: object = {}) => ({
    input: { unitId: people.commune.id, code: "M1", name: "Phiếu của xã", subject: "EVALUATION", fileId, ...over },
  });

  it("minutes and count have the same words and numbers as the screen, for those who may read the minutes", async () => {
    const offered = await head().ok<{ officialForms: { form: string }[] }>(FORMS, { filter: { meetingId } });
    expect(offered.officialForms.map(({ form }) => form)).toEqual(["MEETING_MINUTES", "BALLOT_COUNT"]);
    const minutes = await fetchForm(khung, head(), { form: "MEETING_MINUTES", format: "DOCX", meetingId });
    const words = await wordsOf(minutes.rawPayload);
    for (const part of ["BIÊN BẢN", "I. Thời gian, địa điểm", "II. Thành phần", "THƯ KÝ", "CHỦ TRÌ", "Số: ……/BB"])
      expect(words).toContain(part);
    const { url: at, headers } = { url: `/exports/minutes/${meetingId}`, headers: { cookie: head().cookie } };
    expect(await wordsOf((await khung.http.inject({ url: at, headers })).rawPayload)).toBe(words);
    const count = await fetchForm(khung, head(), { form: "BALLOT_COUNT", format: "DOCX", meetingId });
    const rows = await wordTables(count.rawPayload);
    expect(rows).toContainEqual(["Hoàn thành xuất sắc nhiệm vụ", "1", "33,33"]);
    expect(rows).toContainEqual(["Hoàn thành tốt nhiệm vụ", "2", "66,67"]);
    expect(rows).toContainEqual(["Tổng số phiếu", "3", ""]);
    const workbook = await fetchForm(khung, head(), { form: "BALLOT_COUNT", format: "XLSX", meetingId });
    for (const file of [minutes, count, workbook]) expect(await packageFaults(file.rawPayload)).toEqual([]);
    expect((await readSheet(workbook.rawPayload)).some((row) => row.includes(33.33))).toBe(true);
    const refusal = await people.clerks[0].actor.refused(REQUEST_FORM, {
      input: { form: "MEETING_MINUTES", meetingId },
    });
    expect(refusal).toMatchObject({ code: "FORBIDDEN", rule: "meeting.minutesNotYours" });
  });

  it("the sheet of a regulation without points has its own title and words instead of numbers", async () => {
    const input = { form: "EVALUATION_SHEET", format: "DOCX", evaluationId };
    const words = await wordsOf((await fetchForm(khung, head(), input)).rawPayload);
    expect(words).toContain("MẪU ĐÁNH GIÁ DÀNH CHO CÁN BỘ KHÔNG GIỮ CHỨC VỤ LÃNH ĐẠO, QUẢN LÝ");
    expect(words).toContain("Mức tự xếp loại: Hoàn thành tốt nhiệm vụ");
    expect(words).toContain("Mức tập thể đề xuất: Hoàn thành tốt nhiệm vụ");
    expect(words).not.toContain("Tổng điểm");
  });

  it("a template is checked: names used, unknown and missing, loops, and nothing but names", async () => {
    const good = await check(
      await template("Ông/Bà {hoTen}, {chucVu}", "{#tieuChi}", "{ma} {noiDung}: {tuCham}", "{/tieuChi}"),
    );
    expect(good).toMatchObject({ isSound: true, unknown: [], faults: [] });
    expect(good.used).toEqual(["hoTen", "chucVu", "tieuChi", "tieuChi.ma", "tieuChi.noiDung", "tieuChi.tuCham"]);
    expect(good.missing).toContain("tongDiem");
    const wrong = await check(await template("{hoTenn} {constructor} {hoTen | upper}", "{@noiDung}"));
    expect(wrong.isSound).toBe(false);
    expect(wrong.unknown).toEqual(["hoTenn", "constructor", "hoTen | upper"]);
    expect(wrong.faults).toContainEqual({ rule: "template.onlyNames", tag: "noiDung" });
    expect((await check(await template("{#tieuChi}{ma}"))).faults).toEqual([
      { rule: "template.unclosedLoop", tag: "tieuChi" },
    ]);
    expect((await check(await template("{hoTen"))).faults).toMatchObject([{ rule: "template.unclosedTag" }]);
    const nested = await check(await template("{#tieuChi}{#cacKy}{ky}{/cacKy}{/tieuChi}"));
    expect(nested.faults).toContainEqual({ rule: "template.nestedLoop", tag: "tieuChi.cacKy" });
    const { formPlaceholders } = await specialist().ok<{ formPlaceholders: { name: string; isLoop: boolean }[] }>(
      NAMES,
    );
    expect(formPlaceholders).toContainEqual({
      name: "ketQua",
      nameVi: "Lặp kết quả từng người",
      nameEn: "Loop over the results",
      isLoop: true,
    });
  });

  it("a broken template is refused by naming the tag, and so is a file that is no Word file", async () => {
    const refusal = await specialist().refused(REGISTER, register(await template("{hoTenn}")));
    expect(refusal).toMatchObject({ code: "REFUSED", rule: "template.faults", values: { tag: "hoTenn" } });
    expect(refusal.fields).toMatchObject([{ path: "hoTenn", rule: "template.unknownTag" }]);
    const bytes = SAMPLES["pdf"]?.[0] ?? "";
    const pdf = (await upload(url, specialist(), { name: "mau.pdf", bytes })).file?.id ?? "";
    expect(await specialist().refused(REGISTER, register(pdf))).toMatchObject({ rule: "template.notWord" });
    const fileId = await template("{hoTen}");
    expect(await head().refused(REGISTER, register(fileId))).toMatchObject({ code: "FORBIDDEN" });
  });

  it("a registered template serves its unit and all below, filled in with the person's words, until it is retired", async () => {
    const fileId = await template(
      "Ông/Bà: {hoTen}",
      "Kỳ: {kyDanhGia}",
      "{#tieuChi}",
      "{ma}. {noiDung}",
      "{/tieuChi}",
      "Mức: {mucTuXep}",
    );
    const { registerFormTemplate: made } = await specialist().ok<{
      registerFormTemplate: { id: string; version: number };
    }>(REGISTER, register(fileId));
    expect(await specialist().refused(REGISTER, register(await template("{hoTen}")))).toMatchObject({
      code: "CONFLICT",
    });
    const list = async (actor: Actor) =>
      (await actor.ok<{ formTemplates: { items: { id: string }[] } }>(TEMPLATES, { filter: { evaluationId } }))
        .formTemplates.items;
    expect((await list(people.clerks[0].actor)).map(({ id }) => id)).toEqual([made.id]);
    const input = { templateId: made.id, format: "DOCX", evaluationId };
    const filled = (await fetchForm(khung, people.clerks[0].actor, input)).rawPayload;
    expect(await packageFaults(filled)).toEqual([]);
    const words = await wordsOf(filled);
    expect(words).toContain("Ông/Bà: Đào Thị An");
    expect(words).toContain("Kỳ: tháng 7 năm 2026");
    expect(words).toContain("1.1. Chính trị, tư tưởng");
    expect(words).toContain("Mức: Hoàn thành tốt nhiệm vụ");
    expect(await people.clerks[1].actor.refused(REQUEST_FORM, { input })).toMatchObject({ code: "NOT_FOUND" });
    const allowed = { allowed: true, rule: null };
    const no = { allowed: false, rule: "template.notSpecialist" };
    expect(await specialist().ok(TEMPLATES, { filter: {} })).toMatchObject({
      formTemplates: { canRegister: allowed, items: [{ canRetire: allowed }] },
    });
    expect(await people.clerks[0].actor.ok(TEMPLATES, { filter: { evaluationId } })).toMatchObject({
      formTemplates: { canRegister: no, items: [{ canRetire: no }] },
    });
    await specialist().ok(RETIRE, { input: { templateId: made.id, version: made.version } });
    expect(await list(people.clerks[0].actor)).toEqual([]);
    expect(await specialist().ok(TEMPLATES, { filter: { includeRetired: true } })).toMatchObject({
      formTemplates: { items: [{ canRetire: { allowed: false, rule: "template.retired" } }] },
    });
    expect(await head().refused(REQUEST_FORM, { input })).toMatchObject({ code: "NOT_FOUND" });
  });
});
