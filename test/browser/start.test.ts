import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print } from "graphql";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DemoAccounts } from "../../schema/operations/identity.ts";
import { axeFaults } from "../support/browser/accessibility.ts";
import { shown, visit } from "../support/browser/at-rest.ts";
import { launchBrowser, openWindow, picture } from "../support/browser/window.ts";
import { type RunningServer, startKhung } from "../support/browser/running-server.ts";

/** Pages with something of the demo that stands on no other. */
const PAGES: readonly (readonly [path: string, seen: (page: Page) => Locator])[] = [
  ["/", (page) => page.getByRole("heading", { name: /Xin chào/ })],
  ["/units", (page) => page.getByText("Tỉnh Sông Lam").first()],
  ["/persons", (page) => page.getByText(/^1[–-]\d+ (trong|trên|của) /).first()],
  ["/frameworks", (page) => page.getByText("ND-335-2025").first()],
  ["/cycles", (page) => page.getByText(/Tháng 10\/2026/).first()],
  ["/evaluations", (page) => page.locator("#main-content").getByLabel("Kỳ đánh giá").first()],
  ["/statistics", (page) => page.getByRole("row", { name: /^Tổng cộng/ })],
];

/** As an operator has it: a session runs what the console was built with, and nothing else. */
const TRUSTED = { KHUNG_DOCUMENTS: "trusted" };

let dataFolder: string;
let browser: Browser;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "khung-start-"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(dataFolder, { recursive: true, force: true });
});

async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
}

describe("a first start, as a stranger does it", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startKhung({ dataFolder, env: TRUSTED });
  });
  afterAll(() => server.stop());

  it("prints the address and every demo account with its password", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.greeting.match(/^ {2}[a-z-]+ +\S{12} {2}.+$/gm)?.length).toBeGreaterThanOrEqual(8);
  });

  it("lets one in with one click, and no page has a serious accessibility fault or breaks the content policy", async () => {
    for (const look of [{ dark: false }, { dark: true, width: 390, height: 844 }]) {
      const { page, context, faults } = await openWindow(browser, server.url, { now: server.now(), ...look });
      await enterAs(page, "Cán bộ tổ chức tỉnh");
      for (const [path, seen] of PAGES) {
        await visit(page, `/#${path}`);
        await seen(page).waitFor();
        await shown(page);
        expect(await axeFaults(page, "serious")).toEqual([]);
        await picture(page, `start${look.dark ? "-dark-phone" : ""}-${path.slice(1) || "desk"}`);
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it("refuses a second server on the same data", async () => {
    await expect(startKhung({ dataFolder })).rejects.toThrow(/another Khung server owns/);
  });

  it("ends at once when asked to, and the next start keeps everything and adds nothing", async () => {
    expect(await server.stop()).toBe(0);
    server = await startKhung({ dataFolder, env: TRUSTED });
    expect(server.greeting).toContain("Demo accounts: one click on the sign-in page.");
    const ask = async (query: string): Promise<{ data?: { demoAccounts: unknown[] }; errors?: unknown[] }> => {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ query });
      return (await (await fetch(`${server.url}/graphql`, { method: "POST", headers, body })).json()) as object;
    };
    expect((await ask(print(DemoAccounts))).data?.demoAccounts.length).toBeGreaterThanOrEqual(8);
    expect((await ask("{ __typename }")).errors).toMatchObject([{ extensions: { rule: "document.untrusted" } }]);
  });
});

describe("an empty installation", () => {
  it("prints a one-time link with which the first administrator chooses a password and comes in", async () => {
    const server = await startKhung({ args: ["--empty"] });
    try {
      const link = /http\S+#\/set-password\?token=\S+/.exec(server.greeting)?.[0] ?? "";
      const { page, context, faults } = await openWindow(browser, server.url, { now: server.now() });
      await page.goto(link);
      const fields = page.locator("input[type=password]");
      await fields.nth(0).fill("một mật khẩu đủ dài");
      await fields.nth(1).fill("một mật khẩu đủ dài");
      await page.locator("button[type=submit]").click();
      await page.getByRole("link", { name: /Đăng nhập|đăng nhập/ }).click();
      await page.getByLabel("Tên đăng nhập").fill("admin");
      await page.getByLabel("Mật khẩu", { exact: false }).first().fill("một mật khẩu đủ dài");
      await page.getByRole("button", { name: "Đăng nhập" }).click();
      await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
      await picture(page, "empty-installation");
      expect(faults).toEqual([]);
      await context.close();
    } finally {
      await server.stop();
    }
  });
});
