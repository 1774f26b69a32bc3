import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium as playwright, type Page } from "playwright-core";
import { watchRequests } from "./at-rest.ts";

/** Screenshots of the last run, for people to look at. */
export const SCREENSHOTS = resolve(import.meta.dirname, "../../.output/screenshots");

/** A machine with other things to do gets as long for one act of a person. */
const PATIENCE = 90_000;

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: "vi" | "en";
  /** The moment at which the clock of the page stands still: the server's, so that both live on one day. */
  readonly now?: Date;
}

/** Switches of the packaged browser that are for other places: one process dies with its first window. */
const UNWANTED = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
]);

/** As somebody who chose English before; an empty page has no memory. */
const SPEAK_ENGLISH = `if (location.protocol !== "about:") localStorage.setItem("RaStoreKhung.locale", '"en"')`;

/** Starts the Chromium that comes through npm. */
export async function launchBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !UNWANTED.has(arg)),
    headless: true,
  });
}

/** A browser window of somebody with its own cookies. */
export async function openWindow(
  browser: Browser,
  url: string,
  look: Look = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: look.width ?? 1280, height: look.height ?? 860 },
    colorScheme: look.dark === true ? "dark" : "light",
    locale: look.language === "en" ? "en-GB" : "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  watchRequests(page);
  if (look.language === "en") await page.addInitScript(SPEAK_ENGLISH);
  if (look.now !== undefined) await page.clock.setFixedTime(look.now);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, context, faults };
}

/**
 * Keeps a picture of the whole page under test/.output/screenshots.
 *
 * The window is made as high as the page for it: asked for more than the window, this browser makes it a single point
 * wide for a moment, and a busy page draws itself for that.
 */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const window = page.viewportSize();
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  const isHigher = window !== null && height > window.height;
  if (isHigher) await page.setViewportSize({ ...window, height });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  if (isHigher) await page.setViewportSize(window);
}
