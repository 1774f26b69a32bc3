import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeFaults } from "../support/browser/accessibility.ts";
import { answer, startWalk, type Walk } from "../support/browser/walk.ts";
import { type Look, picture } from "../support/browser/window.ts";
import { adoptShipped, evaluationOf, makeCommune } from "../support/build-evaluation.ts";
import { decidedMonth, headOnly, makeYear } from "../support/build-period.ts";
import { act, currentOf, decide, makeProcess, type Process } from "../support/process/build-process.ts";
import type { Actor, TestKhung } from "../support/test-khung.ts";

let walk: Walk;
let khung: TestKhung;
let process: Process;

beforeAll(async () => {
  walk = await startWalk("objection");
  khung = walk.khung;
  process = await makeProcess(khung);
  const [clerk] = process.commune.clerks;
  await decide(khung, process, clerk, "HTN");
  await act(khung, process, process.commune.head.actor, clerk, "issueNotice");
});

afterAll(() => walk.end());

const at = (actor: Actor, path: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void> =>
  walk.at(actor, path, look, visit);

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

const dialog = async (page: Page, label: RegExp, text: string, button: string): Promise<void> => {
  await page.getByLabel(label).fill(text);
  await answer(page, button);
};

it("a person sees the result, objects and reserves an opinion; the chairman answers; both decisions stay", async () => {
  const { clerks, chairman } = process.commune;
  const [clerk] = clerks;
  const { id } = await currentOf(khung, process, clerk);
  const show = `/evaluations/${id}/show`;

  await at(clerk.actor, "/", {}, async (page) => {
    await page.getByText(/chờ bạn phản hồi/).waitFor();
    await page.getByRole("link", { name: "Xem kết quả", exact: true }).click();
    await page.getByRole("heading", { name: "Kết quả của bạn" }).waitFor();
    await expectAccessible(page);
    await picture(page, "objection-result");
    await page.getByRole("button", { name: "Gửi kiến nghị" }).click();
    await page.getByText(/7 ngày làm việc/).waitFor();
    await picture(page, "objection-dialog");
    await dialog(page, /Nội dung kiến nghị/, "Chưa tính công việc đột xuất trong đợt bão tháng 7.", "Gửi kiến nghị");
    await page.getByText("Đang giải quyết", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Bảo lưu ý kiến" }).click();
    await dialog(page, /Ý kiến của bạn/, "Tôi giữ nguyên bản tự đánh giá.", "Bảo lưu ý kiến");
    await page.getByText("Tôi giữ nguyên bản tự đánh giá.").first().waitFor();
  });

  await at(clerk.actor, show, { width: 390, dark: true }, async (page) => {
    await page.getByText("Đang giải quyết", { exact: true }).first().waitFor();
    await expectAccessible(page);
    await picture(page, "objection-phone-dark");
  });

  await at(chairman.actor, "/objections", {}, async (page) => {
    await page.getByRole("button", { name: "Giải quyết", exact: true }).waitFor();
    await expectAccessible(page);
    await picture(page, "objection-list");
    await page.getByRole("button", { name: "Giải quyết", exact: true }).click();
    await page.getByLabel("Thay đổi kết quả").check();
    await page.getByLabel(/Mức mới/).selectOption("HTT");
    await expectAccessible(page);
    await picture(page, "objection-resolve");
    await dialog(page, /Nội dung trả lời/, "Đã tính thêm công việc đột xuất.", "Gửi trả lời");
    await page.getByText("Không có kiến nghị nào đang chờ").waitFor();
  });

  await at(clerk.actor, show, { language: "en" }, async (page) => {
    await page.getByText("Result changed").first().waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page
      .getByText(/New decision after/)
      .first()
      .waitFor();
    await picture(page, "objection-history-en");
    await page.getByRole("link", { name: "Result sheet" }).click();
    await page.getByRole("button", { name: "Print" }).waitFor();
    await expectAccessible(page);
    await picture(page, "result-sheet-en");
  });
  const decisions = await khung.look().sql.selectFrom("decision").select(["grade", "superseded_by_id"]).execute();
  expect(decisions.map((one) => [one.grade, one.superseded_by_id !== null]).sort()).toEqual([
    ["HTN", true],
    ["HTT", false],
  ]);
  expect(walk.faults).toEqual([]);
});

it("a person reads which months make the year, on a phone", async () => {
  const commune = await makeCommune(khung);
  await adoptShipped(khung, "nd-335-2025", commune.commune.id, headOnly);
  for (const month of [1, 2, 3])
    await decidedMonth(khung, commune.block.id, commune.head.personId, month, ["HTT", `${String(80 + month)}/1`]);
  const year = await makeYear(khung, { unitId: commune.commune.id });
  const { id } = await evaluationOf(khung, year.id, commune.head.personId);
  await at(commune.head.actor, `/evaluations/${id}/show`, { width: 390 }, async (page) => {
    await page.getByText("Tháng 2/2026").waitFor();
    await expectAccessible(page);
    await picture(page, "periods-phone");
  });
  await at(commune.head.actor, "/my-evaluations", {}, async (page) => {
    await page.getByRole("heading", { name: "Kỳ đang mở" }).waitFor();
    await expectAccessible(page);
    await picture(page, "my-evaluations");
  });
  expect(walk.faults).toEqual([]);
});
