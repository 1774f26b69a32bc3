import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shown } from "../../support/browser/at-rest.ts";
import { agencyWorkbook } from "../../support/browser/first-run/agency-workbook.ts";
import { Hand } from "../../support/browser/first-run/hand.ts";
import { type RunningServer, startKhung } from "../../support/browser/running-server.ts";
import { pageFaults } from "../../support/browser/walk.ts";
import { launchBrowser, type Look, openWindow, picture } from "../../support/browser/window.ts";

const PASSWORD = "một mật khẩu đủ dài";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let browser: Browser;
let server: RunningServer;
const hand = new Hand();
const faults: string[] = [];

beforeAll(async () => {
  server = await startKhung({ args: ["--empty"] });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function inWindow(visit: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const window = await openWindow(browser, server.url, { now: server.now(), ...look });
  await visit(window.page).catch(async (error: unknown) => {
    await picture(window.page, "first-run-failed");
    throw new Error([...window.faults, String(error)].join("\n"), { cause: error });
  });
  faults.push(...window.faults);
  await window.context.close();
}

/** Chooses a password by the link, and comes in with it. */
async function enterByLink(page: Page, link: string, username: string): Promise<void> {
  await page.goto(link);
  const fields = page.locator("input[type=password]");
  await fields.nth(0).fill(PASSWORD);
  await fields.nth(1).fill(PASSWORD);
  await hand.press(page.locator("button[type=submit]"));
  await hand.press(page.getByRole("link", { name: /đăng nhập/i }));
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: false }).first().fill(PASSWORD);
  await hand.press(page.getByRole("button", { name: "Đăng nhập" }));
  await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
}

/** From the first page to the guide. */
async function toGuide(page: Page): Promise<void> {
  await hand.press(page.getByRole("link", { name: "Làm tiếp", exact: true }));
  await page.getByRole("button", { name: /^Bước 1\./ }).waitFor();
}

/** Makes an account in the guide. @returns the link with which its holder chooses a password. */
async function makeAccount(page: Page, form: string, name: string, username: string): Promise<string> {
  const fields = page.getByRole("form", { name: form });
  await fields.getByLabel("Họ và tên").fill(name);
  await fields.getByLabel("Tên đăng nhập").fill(username);
  await hand.press(fields.getByRole("button", { name: form }));
  const dialog = page.getByRole("dialog");
  const link = await dialog.getByRole("textbox").inputValue();
  await hand.press(dialog.getByRole("button", { name: "Đóng", exact: true }));
  await dialog.waitFor({ state: "hidden" });
  await page.getByText(username, { exact: true }).waitFor();
  return link;
}

/** The step's line says so. */
function step(page: Page, title: string, state: string) {
  return page.getByRole("button", { name: new RegExp(`${title}.*${state}`) });
}

async function bring(page: Page, list: string, button: RegExp): Promise<void> {
  const part = page.getByRole("region", { name: list, exact: true });
  await part.getByText("Tệp không có lỗi. Chưa ghi gì.").waitFor();
  await hand.press(part.getByRole("button", { name: button }));
}

async function upload(page: Page, name: string, body: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer: body });
  hand.clicks += 1;
}

describe("an empty installation", () => {
  let [second, keeper] = ["", ""];

  it("is taken by its first administrator to an agency and the two accounts that it needs", async () => {
    const link = /http\S+#\/set-password\?token=\S+/.exec(server.greeting)?.[0] ?? "";
    await inWindow(async (page) => {
      await enterByLink(page, link, "admin");
      await toGuide(page);
      await page.getByLabel("Tên cơ quan").fill("UBND xã Đông Sơn");
      await page.getByLabel("Mã cơ quan").fill("XA-DS");
      await page.getByText("Tạo cơ quan trước.").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "first-run-administrator");
      await hand.press(page.getByRole("button", { name: "Tạo cơ quan", exact: true }));
      await page.getByRole("form", { name: "Tạo cán bộ tổ chức" }).waitFor();
      second = await makeAccount(page, "Tạo quản trị viên thứ hai", "Trần Thị Hai", "quan.tri.2");
      keeper = await makeAccount(page, "Tạo cán bộ tổ chức", "Đào Thị Tổ Chức", "to.chuc");
      await page.getByText("Bạn là người cấp nên không tự phê duyệt được", { exact: false }).waitFor();
      await step(page, "Đơn vị đầu tiên và người làm", "Đang làm").waitFor();
    });
  });

  it("tells the specialist to wait, until the second administrator has approved the right", async () => {
    await inWindow(async (page) => {
      await enterByLink(page, second, "quan.tri.2");
      await toGuide(page);
      await hand.press(page.getByRole("button", { name: "Phê duyệt", exact: true }));
      const dialog = page.getByRole("dialog");
      await hand.press(dialog.getByRole("button", { name: "Phê duyệt", exact: true }));
      await dialog.waitFor({ state: "hidden" });
      await page.getByText("Phần việc của quản trị đã xong").waitFor();
      await step(page, "Đơn vị đầu tiên và người làm", "Đã xong").waitFor();
      await picture(page, "first-run-approved");
    });
  });

  it("is brought by the specialist from a spreadsheet to an opened month, with faults mended on the way", async () => {
    await inWindow(async (page) => {
      await enterByLink(page, keeper, "to.chuc");
      await toGuide(page);
      await step(page, "Đơn vị, vị trí và người", "Đang làm").waitFor();
      const download = page.waitForEvent("download");
      await hand.press(page.getByRole("link", { name: "Tải tệp mẫu XLSX" }));
      expect((await download).suggestedFilename()).toMatch(/^Mẫu nhập XA-DS .*\.xlsx$/);
      await upload(page, "xa-dong-son.xlsx", await agencyWorkbook("XA-DS", { lastUnit: "KHONG-CO" }));
      await bring(page, "Đơn vị", /^Nhập 4 dòng$/);
      await bring(page, "Vị trí việc làm", /^Nhập 2 dòng$/);
      await page.getByText("Có một dòng lỗi. Chưa ghi gì.").waitFor();
      await page.getByText(/C41: .*KHONG-CO/).waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "first-run-fault");
      await upload(page, "xa-dong-son-2.xlsx", await agencyWorkbook("XA-DS"));
      for (const list of ["Đơn vị", "Vị trí việc làm"]) {
        const part = page.getByRole("region", { name: list, exact: true });
        await part.getByText("Dữ liệu trong Khung đã đúng như tệp; không có gì để nhập.").waitFor();
        await hand.press(part.getByRole("button", { name: "Sang trang sau", exact: true }));
      }
      await bring(page, "Người và chức vụ", /^Nhập 40 dòng$/);
      await step(page, "Đơn vị, vị trí và người", "5 đơn vị, 2 vị trí, 40 người.*Đã xong").waitFor();
      await adopt(page);
      await decide(page);
      await open(page);
    });
    expect(faults).toEqual([]);
    expect(hand.clicks).toBeLessThanOrEqual(40);
  });

  it("shows what came of it on a narrow phone at night, in English, to whoever comes back", async () => {
    await inWindow(
      async (page) => {
        await page.goto(`${server.url}/#/first-run`);
        await page.getByLabel("Username").fill("to.chuc");
        await page.getByLabel("Password", { exact: false }).first().fill(PASSWORD);
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
        await page.getByText("Tháng 11/2026 is open").waitFor();
        await step(page, "Units, positions and people", "Done").click();
        await page.getByText("0 of 40 people have an account.", { exact: false }).waitFor();
        await step(page, "Regulation", "Done").click();
        await page.getByRole("region", { name: "Agency of the state" }).getByText("In use since 01/11/2026").waitFor();
        await step(page, "Who decides", "Done").click();
        await page.getByText("The authority table has 4 rows.").waitFor();
        await shown(page);
        expect(await pageFaults(page)).toEqual([]);
        await picture(page, "first-run-phone-dark-en");
      },
      { width: 360, height: 780, dark: true, language: "en" },
    );
    expect(faults).toEqual([]);
  });

  async function adopt(page: Page): Promise<void> {
    const card = page.getByRole("region", { name: "Cơ quan hành chính nhà nước" });
    await card.getByText("Áp dụng được cho 40 trên 40 người").waitFor();
    await hand.press(card.getByRole("button", { name: "Xem thử điểm" }));
    await card
      .getByText(/^100 điểm · Hoàn thành xuất sắc/)
      .first()
      .waitFor();
    await shown(page);
    await picture(page, "first-run-regulation");
    await hand.press(card.getByRole("button", { name: "Áp dụng cho cả cơ quan" }));
    await step(page, "Quy chế đánh giá", "ND-335-2025.*Đã xong").waitFor();
  }

  async function decide(page: Page): Promise<void> {
    await hand.press(step(page, "Ai quyết định", "5 đơn vị có người quyết định.*Đã xong"));
    await page.getByRole("cell", { name: "Cấp trên quyết định" }).waitFor();
    await hand.press(page.getByRole("button", { name: "Ghi vào bảng thẩm quyền" }));
    await page.getByText("Bảng thẩm quyền có 4 dòng.").waitFor();
    await shown(page);
    await picture(page, "first-run-authority");
  }

  async function open(page: Page): Promise<void> {
    expect(await pageFaults(page)).toEqual([]);
    await hand.press(page.getByRole("button", { name: "Mở kỳ cho 40 người" }));
    const dialog = page.getByRole("dialog", { name: "Mở Tháng 11/2026?" });
    await hand.press(dialog.getByRole("button", { name: "Mở kỳ", exact: true }));
    await page.getByText("Tháng 11/2026 đã mở").waitFor();
    await page.getByLabel("Liên kết cho mọi người").waitFor();
    await step(page, "Mở kỳ đầu tiên", "Đã xong").waitFor();
    await shown(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "first-run-finished");
    await hand.press(page.getByRole("link", { name: "Đến trang của kỳ" }));
    await page
      .getByRole("heading", { name: /Tháng 11\/2026/ })
      .first()
      .waitFor();
  }
});
