import { rm } from "node:fs/promises";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readTrustedDocuments } from "../../../server/app/documents/trusted-documents.ts";
import { openHasty } from "../database/hasty-database.ts";
import { listening } from "../listening.ts";
import { scratchFolder } from "../database/scratch-folder.ts";
import { type Actor, startTestKhung, type TestKhung, type TestOptions } from "../test-khung.ts";
import { axeFaults } from "./accessibility.ts";
import { launchBrowser, type Look, openWindow, picture } from "./window.ts";

/** A phone held by somebody who works at night. */
export const PHONE: Look = { width: 390, height: 844, dark: true };

/** An installation with a browser in front of it, for people who walk through a process one after the other. */
export interface Walk {
  readonly khung: TestKhung;
  readonly address: string;
  /** What any browser complained about; a sound console leaves this empty. */
  readonly faults: readonly string[];
  /** Somebody's window at a page, signed in already, on the day of the server's clock. */
  at(actor: Actor, path: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void>;
  /** A window in which nobody is signed in yet; its cookies are shared by all tabs that are opened there. */
  open(look: Look, act: (page: Page, context: BrowserContext) => Promise<void>): Promise<void>;
  end(): Promise<void>;
}

/** The pages run what the console was built with, as everywhere; the test itself asks in process what it likes. */
function pagesDoor(): NonNullable<TestOptions["documents"]> {
  return {
    trusted: readTrustedDocuments(),
    ruleOf: ({ headers }) => (headers["user-agent"] === "lightMyRequest" ? "any" : "trusted"),
  };
}

/** Starts server and browser; `name` begins the names of the pictures. */
export async function startWalk(name: string, options: TestOptions = {}): Promise<Walk> {
  const folder = await scratchFolder(`khung-${name}-`);
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  const khung = await startTestKhung(await openHasty(database), database, folder, {
    documents: pagesDoor(),
    ...options,
  });
  const address = await listening(khung);
  const browser = await launchBrowser();
  const faults: string[] = [];
  return {
    khung,
    address,
    faults,
    at: (actor, path, look, visit) => visitAs({ khung, address, browser, name, faults }, actor, path, look, visit),
    async open(look, act) {
      const { page, context } = await openWindow(browser, address, look);
      await act(page, context).catch(async (error: unknown) => {
        await picture(page, `${name}-failed`);
        throw error;
      });
      await context.close();
    },
    async end() {
      await browser.close();
      await khung.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Site {
  readonly khung: TestKhung;
  readonly address: string;
  readonly browser: Browser;
  readonly name: string;
  readonly faults: string[];
}

async function visitAs(
  { khung, address, browser, name, faults }: Site,
  actor: Actor,
  path: string,
  look: Look,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const window = await openWindow(browser, address, { now: khung.clock.now(), ...look });
  const { page, context } = window;
  await context.addCookies(cookiesOf(actor, address));
  await page.goto(`${address}/#${path}`);
  await visit(page).catch(async (error: unknown) => {
    await picture(page, `${name}-failed`);
    throw new Error([...window.faults, String(error)].join("\n"), { cause: error });
  });
  faults.push(...window.faults);
  await context.close();
}

function cookiesOf({ cookie }: Actor, url: string): { name: string; value: string; url: string }[] {
  return cookie
    .split("; ")
    .filter(Boolean)
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url };
    });
}

/** Presses a button of the open question and waits until the question is gone. */
export async function answer(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** Chooses in a field that searches while one types. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).first().fill(text);
  await page.getByRole("option", { name: text }).first().click();
}

/** Opens the menu of a person's row and takes a verb from it. */
export async function fromMenu(page: Page, name: string, verb: string): Promise<void> {
  await page.getByRole("button", { name: `Việc khác với phiếu của ${name}` }).click();
  await page.getByRole("menuitem", { name: verb, exact: true }).click();
}

/** What a page gets wrong: accessibility faults that matter, and content wider than the window. */
export async function pageFaults(page: Page): Promise<string[]> {
  const serious = await axeFaults(page, "serious");
  const wide = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  return [...serious, ...(wide > 0 ? [`the page is ${String(wide)} px wider than the window`] : [])];
}
