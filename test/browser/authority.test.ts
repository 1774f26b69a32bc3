import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../server/cycle/index.ts";
import { AuthorityAct, createAuthorityRow, EvaluationSubject, HolderKind } from "../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../server/framework/index.ts";
import { addBodyMember, type Body, BodyKind, BodyRole } from "../../server/organization/index.ts";
import { answered } from "../support/browser/at-rest.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answer, PHONE, pick, startWalk, type Walk } from "../support/browser/walk.ts";
import { type Look, picture } from "../support/browser/window.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  member,
  type Member,
} from "../support/build-evaluation.ts";
import { makeYear } from "../support/build-period.ts";
import { makeBody, makePerson } from "../support/build-organization.ts";
import { CAST, CONVENE, SUBMIT } from "../support/evaluation-operations.ts";
import { withSteps } from "../support/process/build-process.ts";
import type { Actor, TestKhung } from "../support/test-khung.ts";

const COMMITTEE = "Ban Thường vụ Đảng ủy xã";

let walk: Walk;
let khung: TestKhung;
let commune: Commune;
let body: Body;
let chair: Member;
let secretary: Member;
let month: Cycle;

beforeAll(async () => {
  walk = await startWalk("authority");
  khung = walk.khung;
  commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  body = await makeBody(khung, { unitId, name: COMMITTEE, kind: BodyKind.STANDING_COMMITTEE });
  chair = await seat("Nguyễn Thị Hòa", BodyRole.CHAIR);
  secretary = await seat("Lê Văn Khánh", BodyRole.SECRETARY);
  const held = { subject: EvaluationSubject.PERSON, holderKind: HolderKind.BODY, holderBodyId: body.id };
  const row = { unitId, act: AuthorityAct.SCORING, labelVi: "cán bộ, công chức toàn xã", startsOn: "2026-01-01" };
  await khung.write(createAuthorityRow, { ...row, ...held, basis: "Điều 10 Nghị định 335/2025/NĐ-CP" });
  await adoptShipped(khung, "nong-son-2022", unitId, alsoYearly);
  month = await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026" });
  await makeYear(khung, { unitId, name: "Năm 2026" });
});

afterAll(() => walk.end());

async function seat(fullName: string, role: BodyRole): Promise<Member> {
  const who = await member(khung, (await makePerson(khung, { fullName })).id);
  await khung.write(addBodyMember, { bodyId: body.id, personId: who.personId, role, startsOn: "2021-01-01" });
  return who;
}

/** Without a vote of its own, and for years as well as for months. */
function alsoYearly(file: FrameworkFile): Partial<FrameworkFile> {
  const scope = { ...file.scope, cycleKinds: ["MONTH" as const, "YEAR" as const] };
  return { ...withSteps(["SELF", "DECISION", "LOCKED"])(file), scope };
}

const at = (actor: Actor, path: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void> =>
  walk.at(actor, path, look, visit);

async function handIn(cycle: Cycle, who: Member): Promise<void> {
  const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
  await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
}

it("a specialist writes who decides in the year, corrects the row, and sees who that is for a clerk", async () => {
  const { sql } = khung.look();
  const head = await sql
    .selectFrom("person")
    .select("full_name as name")
    .where("id", "=", commune.chairman.personId)
    .executeTakeFirstOrThrow();
  await at(commune.specialist, "/authority", {}, async (page) => {
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị" }).inputValue()).toBe("Xã Ninh Phước");
    await page.getByText(`${COMMITTEE} quyết định đối với: cán bộ, công chức toàn xã.`).waitFor();
    await picture(page, "authority-list");
    await page.getByRole("button", { name: "Xếp loại hằng năm" }).click();
    await page.getByRole("button", { name: "Thêm dòng" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Đối tượng (bằng lời)").fill("công chức xã");
    await dialog.getByLabel("Ai quyết định").click();
    await page.getByRole("option", { name: "Người đứng đầu một đơn vị" }).click();
    await dialog.getByLabel("Hiệu lực từ").fill("2026-01-01");
    await picture(page, "authority-add");
    await answer(page, "Thêm dòng");
    await page.getByText("Người đứng đầu Xã Ninh Phước quyết định đối với: công chức xã.").waitFor();
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    await dialog.getByLabel("Đối tượng (bằng lời)").fill("cán bộ, công chức xã");
    await picture(page, "authority-change");
    await answer(page, "Lưu");
    await page.getByText("quyết định đối với: cán bộ, công chức xã.").waitFor();
    await pick(page, "Kỳ đánh giá", "Năm 2026");
    const line = page.getByRole("row", { name: /Đào Thị An/ });
    await line.waitFor();
    await eventually(() => line.textContent()).toContain(head.name);
    await eventually(() => line.textContent()).toContain("cán bộ, công chức xã");
    await picture(page, "authority-preview");
  });
});

it("a collective meets: convened by its secretary, counted, its minutes confirmed by both, decided in its name", async () => {
  const [clerk, other] = commune.clerks;
  for (const who of commune.clerks) await handIn(month, who);
  let path = "";
  await at(secretary.actor, "/meetings", {}, async (page) => {
    await page.getByText("2 phiếu chờ tập thể quyết định.").waitFor();
    await picture(page, "authority-convene");
    await page.getByRole("button", { name: "Triệu tập họp" }).click();
    await page.getByText(`${COMMITTEE} quyết định qua cuộc họp này`, { exact: false }).waitFor();
    path = new URL(page.url()).hash.slice(1);
    for (const name of ["Nguyễn Thị Hòa", "Lê Văn Khánh"]) {
      const person = page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Tham dự" });
      await person.getByRole("combobox").click();
      await page.getByRole("option", { name: "Có mặt" }).click();
    }
    await page.getByRole("button", { name: "Lưu điểm danh" }).click();
    await page.getByText("2/2 người có mặt").waitFor();
    const meetingId = path.split("/")[2];
    const choices = await Promise.all(
      [clerk, other].map(async ({ personId }) => ({
        evaluationId: (await evaluationOf(khung, month.id, personId)).id,
        grade: "HTT",
      })),
    );
    for (const voter of [chair, secretary]) await voter.actor.ok(CAST, { input: { meetingId, choices } });
    await answered(page);
    await page.reload();
    await page.getByText("2/2 người đã bỏ phiếu").waitFor();
    await picture(page, "authority-meeting");
    await page.getByRole("button", { name: "Kiểm phiếu" }).click();
    await answer(page, "Kiểm phiếu");
    await page.getByRole("button", { name: "Xác nhận biên bản" }).click();
    await page.getByLabel("Số biên bản").fill("15-BB/BTV");
    await answer(page, "Xác nhận biên bản");
    await page.getByText("Chờ chủ trì xác nhận").waitFor();
  });
  await at(chair.actor, path, PHONE, async (page) => {
    await page.getByRole("button", { name: "Xác nhận biên bản" }).click();
    await picture(page, "authority-confirm");
    await answer(page, "Xác nhận biên bản");
    await page.getByText(/^Chủ trì xác nhận/).waitFor();
    const document = page.getByRole("link", { name: /Tải biên bản/ });
    const [download] = await Promise.all([page.waitForEvent("download"), document.click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    await picture(page, "authority-minutes");
  });
  const { id, step, decidedGrade } = await evaluationOf(khung, month.id, clerk.personId);
  expect({ step, decidedGrade }).toEqual({ step: "LOCKED", decidedGrade: "HTT" });
  await at(chair.actor, `/evaluations/${id}/show`, {}, async (page) => {
    await page.getByText(COMMITTEE).first().waitFor();
    await picture(page, "authority-decided");
  });
});

it("a meeting that only comments counts nothing: it is ended by attendance and its opinions go to the minutes", async () => {
  const only = (file: FrameworkFile): Partial<FrameworkFile> => ({
    scheme: { ...file.scheme, ballot: { mode: "NONE", quorum: "2/3", majority: "1/2" } },
  });
  const place = await makeCommune(khung);
  await adoptShipped(khung, "nong-son-2022", place.commune.id, only);
  const cycle = await makeOpenedCycle(khung, { unitId: place.commune.id, name: "Tháng 7/2026 (nhận xét)" });
  const people = [place.head, place.deputy, ...place.clerks];
  for (const who of people) await handIn(cycle, who);
  const { conveneMeeting } = await place.head.actor.ok<{ conveneMeeting: { id: string } }>(CONVENE, {
    input: { cycleId: cycle.id, unitId: place.block.id },
  });
  const path = `/meetings/${conveneMeeting.id}/show`;
  await at(place.head.actor, path, {}, async (page) => {
    await page.getByRole("heading", { name: "Họp nhận xét – Khối chính quyền" }).waitFor();
    for (let one = 0; one < people.length; one += 1) {
      await page.getByRole("combobox", { name: "Tham dự" }).nth(one).click();
      await page.getByRole("option", { name: "Có mặt" }).click();
    }
    await page.getByRole("button", { name: "Lưu điểm danh" }).click();
    await page.getByText("4/4 người có mặt").waitFor();
    await page.getByLabel("Đào Thị An").fill("Hoàn thành tốt, chủ động trong việc khó.");
    await page.getByRole("button", { name: "Lưu ý kiến", disabled: false }).click();
    await page.getByText("Đã lưu ý kiến").waitFor();
    await picture(page, "authority-comments");
    await page.getByRole("button", { name: "Kết thúc cuộc họp" }).click();
    await answer(page, "Kết thúc cuộc họp");
    await page.getByRole("button", { name: "Xác nhận biên bản" }).waitFor();
    await page.getByText("Hoàn thành tốt, chủ động trong việc khó.", { exact: false }).last().waitFor();
    await picture(page, "authority-comments-minutes");
  });
  await at(place.head.actor, path, PHONE, async (page) => {
    await page.getByRole("button", { name: /EN|English|Tiếng Anh/i }).click();
    await page.getByRole("button", { name: "Confirm the minutes" }).waitFor();
    await picture(page, "authority-comments-phone-en");
  });
  expect(walk.faults).toEqual([]);
});
