import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium as playwright, type Page } from "playwright-core";

/** Screenshots of the last run, for people to look at. */
export const SCREENSHOTS = resolve(import.meta.dirname, "../../.output/screenshots");

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: "vi" | "en";
}

/** Switches of the packaged browser that are for other places: one process dies with its first window. */
const UNWANTED = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
]);

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
