import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults } from "../support/browser/accessibility.ts";
import { visit } from "../support/browser/at-rest.ts";
import { eventually } from "../support/browser/eventually.ts";
import { type RunningServer, startKhung } from "../support/browser/running-server.ts";
import { launchBrowser, openWindow, picture } from "../support/browser/window.ts";

let dataFolder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "khung-portal-"));
  browser = await launchBrowser();
  server = await startKhung({ dataFolder });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

describe("publishing, from the console to the public page", () => {
  it("lets a specialist see beforehand what will be shown, publish it and follow the units below", async () => {
    const { page, context, faults } = await openWindow(browser, server.url, { now: server.now() });
    await page.goto("/");
    await page.getByRole("button", { name: "Cán bộ tổ chức tỉnh" }).first().click();
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
    await visit(page, "/#/publications");
    await page.getByRole("button", { name: "Công bố kết quả" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Kỳ đánh giá").fill("Tháng 09/2026");
    await page.getByRole("option", { name: /Tháng 09\/2026, Tỉnh/ }).click();
    await eventually(() => dialog.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe("Tỉnh Sông Lam");
    await dialog.getByRole("radio", { name: /Công khai/ }).click();
    await dialog.getByRole("rowheader", { name: "Tỉnh Sông Lam" }).waitFor();
    expect(await axeFaults(page, "serious")).toEqual([]);
    await picture(page, "portal-dialog");
    await dialog.getByRole("button", { name: "Công bố", exact: true }).click();
    await page.getByText("Đã công bố").waitFor();
    await page.getByRole("link", { name: /Tỉnh Sông Lam · Tháng 09\/2026/ }).waitFor();
    await visit(page, "/#/progress-tracking?day=2026-10-15");
    await page.getByText(/^Đã mở kỳ tháng 10\/2026: 5\/5 sở, ban, ngành/).waitFor();
    expect(await axeFaults(page, "serious")).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("shows everybody the numbers without signing in, on a desk and on a phone, in both languages", async () => {
    for (const look of [{}, { dark: true, width: 390, height: 844 }]) {
      const { page, context, faults } = await openWindow(browser, server.url, { now: server.now(), ...look });
      await page.goto("/cong-bo");
      expect(await axeFaults(page, "serious")).toEqual([]);
      await page.getByLabel("Tên đơn vị").fill("song lam");
      await page.getByRole("button", { name: "Tìm" }).click();
      await page.waitForURL(/song/);
      await page.getByRole("link", { name: "Tỉnh Sông Lam", exact: true }).first().click();
      await page.getByRole("table", { name: "Số người theo mức xếp loại" }).waitFor();
      expect(await axeFaults(page, "serious")).toEqual([]);
      const isWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
      await eventually(() => page.evaluate<boolean>(isWide)).toBe(false);
      await picture(page, `portal${look.dark === true ? "-dark-phone" : ""}`);
      await page.getByRole("link", { name: "English" }).click();
      await page.getByRole("table", { name: "People by grade" }).waitFor();
      expect(await context.cookies()).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});
