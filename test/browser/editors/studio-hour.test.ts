import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { answered, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { asActor, makeStudioDraft, saveDraft, type StudioDraft } from "../../support/browser/studio-draft.ts";
import { launchBrowser, openWindow } from "../../support/browser/window.ts";
import { listening } from "../../support/listening.ts";
import { startTestKhung, type TestKhung } from "../../support/test-khung.ts";

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let studio: StudioDraft;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-studio-hour-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  studio = await makeStudioDraft(khung);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

const line = (page: Page, code: string) => page.getByRole("treeitem", { name: new RegExp(`^${code}(?:\\. | )`) });
const text = (page: Page) => page.locator("[data-part-form] [data-place=text] textarea:not([aria-hidden=true])");

/** Codes of the tree. */
async function codes(page: Page): Promise<string[]> {
  const lines = await page.getByRole("treeitem").allTextContents();
  return lines.map((words) => /^[\w.]+?(?=\.? )/.exec(words)?.[0] ?? "");
}

/** Waits until the cursor is in the text of a part, which is marked whole, and writes over it. */
async function writeText(page: Page, part: string, words: string): Promise<void> {
  await page.getByRole("heading", { name: part, exact: true }).waitFor();
  await page.locator("[data-part-form] [data-place=text] textarea:focus").waitFor();
  await page.keyboard.type(words);
  await eventually(() => text(page).inputValue()).toBe(words);
}

it("a regulation from nothing: written by keys, completed from another one, found again, and without a fault at the end", async () => {
  const { page, context, faults } = await openWindow(browser, address);
  await asActor(context, address, studio.specialist);

  await page.goto(`${address}/#/frameworks/create`);
  await shown(page);
  await page.getByLabel("Mã khung").fill("QC-MOI");
  await page.getByLabel("Tên khung").fill("Quy chế mới");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByText("Bắt đầu từ một nhóm", { exact: false }).waitFor();
  await answered(page);

  await page.getByRole("button", { name: "Thêm nhóm", exact: true }).click();
  await writeText(page, "Nhóm I", "Phẩm chất chính trị");
  await page.keyboard.press("Control+Enter");
  await writeText(page, "Tiêu chí I.1", "Chấp hành đường lối");
  await page.keyboard.press("Enter");
  await writeText(page, "Tiêu chí I.2", "Giữ gìn đoàn kết");
  await page.keyboard.press("Escape");
  await page.locator("[role=treeitem]:focus").getByText("Giữ gìn đoàn kết").waitFor();
  await eventually(() => codes(page)).toEqual(["I", "I.1", "I.2"]);

  await page.keyboard.press("Delete");
  await page.getByText("Đã xóa I.2", { exact: true }).waitFor();
  await eventually(() => codes(page)).toEqual(["I", "I.1"]);
  await page.getByRole("alert").getByRole("button", { name: "Hoàn tác" }).click();
  await eventually(() => codes(page)).toEqual(["I", "I.1", "I.2"]);

  await page.getByRole("button", { name: "Lấy từ khung khác" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Khung, quy chế hoặc tiêu chí").fill("qc-tram");
  await page.getByRole("option", { name: /^QC-TRAM/ }).click();
  await dialog.getByRole("checkbox", { name: /^N2\.3 / }).check();
  await dialog.getByText(/^I\.3 Tiêu chí về chất lượng tham mưu/).waitFor();
  await dialog.getByRole("button", { name: "Lấy 1 phần" }).click();
  await dialog.waitFor({ state: "detached" });
  await eventually(() => codes(page)).toEqual(["I", "I.1", "I.2", "I.3"]);
  await line(page, "I.3").getByText("Tiêu chí về chất lượng tham mưu").waitFor();

  await line(page, "I").click();
  await page.getByRole("button", { name: "Lấy tổng 20 điểm" }).click();
  await eventually(() => line(page, "I").innerText()).toMatch(/20$/);

  await line(page, "I").focus();
  await page.keyboard.press("/");
  await page.keyboard.type("doan ket");
  await page.getByRole("option", { name: /^I\.2 / }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Tiêu chí I.2", exact: true }).waitFor();
  await page.locator("[data-part-form] [data-place=text] textarea:focus").waitFor();
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole("tab", { name: "Cách xếp loại", exact: true }).click();
  await page.locator('[data-place="scheme.method"]').getByRole("combobox").click();
  await page.getByRole("option", { name: /^Tính điểm/ }).click();
  await page.getByRole("button", { name: "Ghi sẵn công thức và khung điểm" }).click();
  await eventually(() => page.locator('[data-place="scheme.maximum"] input').inputValue()).toBe("20");
  await saveDraft(page, page.getByText("Không còn lỗi nào: có thể ban hành"));
  await page.getByText("Mọi thay đổi đã lưu").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
