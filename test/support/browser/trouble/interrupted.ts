import { rm } from "node:fs/promises";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PASSWORD } from "../../build-identity.ts";
import { openHasty } from "../../database/hasty-database.ts";
import { scratchFolder } from "../../database/scratch-folder.ts";
import { startTestKhung, type TestKhung } from "../../test-khung.ts";
import { shown } from "../at-rest.ts";
import { type RunningServer, startKhung } from "../running-server.ts";
import { launchBrowser, type Look, openWindow } from "../window.ts";

/** A window of somebody at the console. */
export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

/** An installation whose server is killed and started again at the same address. */
export interface Interrupted {
  readonly url: string;
  readonly browser: Browser;
  /** Kills the server in the middle of its work. */
  cut(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>;
  /** A window of its own, signed in by name, at a page. */
  at(username: string, path: string, look?: Look): Promise<Seat>;
  end(): Promise<void>;
}

/** Starts the program on a database that `fill` has put people into, and a browser before it. */
export async function startInterrupted(name: string, fill: (khung: TestKhung) => Promise<void>): Promise<Interrupted> {
  const dataFolder = await scratchFolder(`khung-${name}-`);
  const database = { kind: "sqlite", file: join(dataFolder, "khung.sqlite") } as const;
  const khung = await startTestKhung(await openHasty(database), database, dataFolder);
  await fill(khung);
  await khung.stop();
  const start = (env: Record<string, string> = {}): Promise<RunningServer> =>
    startKhung({ dataFolder, args: ["--empty"], env });
  let server = await start();
  const { url } = server;
  const { port } = new URL(url);
  const browser = await launchBrowser();
  return {
    url,
    browser,
    cut: () => server.kill(),
    async restart() {
      server = await start({ PORT: port });
    },
    async at(username, path, look = {}) {
      const window = await openWindow(browser, url, { now: server.now(), ...look });
      await window.page.goto(`/#${path}`);
      await signIn(window.page, username);
      await shown(window.page);
      return window;
    },
    async end() {
      await browser.close();
      await server.kill();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Fills in the form of the sign-in page, or of the dialog over a page. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel(/^(Tên đăng nhập|Username)/).fill(username);
  await page.getByLabel(/^(Mật khẩu|Password)/).fill(PASSWORD);
  await page.getByRole("button", { name: /^(Đăng nhập|Sign in)$/ }).click();
  await page.getByLabel(/^(Mật khẩu|Password)/).waitFor({ state: "detached" });
}
