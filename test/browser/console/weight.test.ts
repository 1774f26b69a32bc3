import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shown } from "../../support/browser/at-rest.ts";
import { type RunningServer, startKhung } from "../../support/browser/running-server.ts";
import { launchBrowser } from "../../support/browser/window.ts";
import { broken, heavy } from "../../console/budgets.ts";
import { type Installation, living } from "../../console/installation.ts";
import { readForeign } from "../../console/names.ts";
import { PAGES } from "../../console/pages.ts";
import { lookAt, stand } from "../../console/visit.ts";
import { weigh } from "../../console/weights.ts";

/** The pages on which most of the work is done; `npm run check:console` looks at all of them. */
const MAIN: ReadonlySet<string> = new Set([
  "/",
  "/persons",
  "/units/:id/show",
  "/cycles/:id/show",
  "/evaluations",
  "/evaluations/:id/show",
  "/my-evaluations/:id",
  "/work",
  "/statistics/overview",
]);

let server: RunningServer;
let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  server = await startKhung();
  installation = await living(server);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it("the console comes in 450 kB, and no page brings more than 80 kB", async () => {
  expect(heavy(await weigh())).toEqual([]);
});

it("no main page asks more often than its row in the table of pages allows, or is heard in the other language", async () => {
  const faults: string[] = [];
  const foreign = await readForeign();
  for (const page of PAGES.filter(({ route }) => MAIN.has(route))) {
    const { cookie } = await installation.clientOf(page.who);
    const window = await stand(browser, server.url, cookie, { now: server.now() });
    const path = await installation.pathOf(page);
    const seen = [await lookAt(window, path ?? "", "light vi 1280", false, foreign)];
    faults.push(...broken({ page, path, seen }));
    await window.context.close();
  }
  expect(faults).toEqual([]);
});

it("a list of fifty comes with one question", async () => {
  const { cookie } = await installation.clientOf("to-chuc");
  const window = await stand(browser, server.url, cookie, { now: server.now() });
  for (const [path, operation] of [
    ["/persons?perPage=50", "Persons"],
    ["/positions?perPage=50", "Positions"],
    ["/cycles?perPage=50", "Cycles"],
  ] as const) {
    const { operations } = await lookAt(window, path, "light vi 1280", false);
    expect(operations.filter((name) => name === operation)).toEqual([operation]);
    expect(operations.length).toBeLessThan(10);
  }
  await window.context.close();
});

it("whoever asked the system for less motion sees nothing slide, fade or turn", async () => {
  const { cookie } = await installation.clientOf("to-chuc");
  const { page, context } = await stand(browser, server.url, cookie, { now: server.now() });
  await page.goto("/#/units");
  await shown(page);
  const moving = `[...document.querySelectorAll("body, body *")].flatMap((one) =>
    ["", "::before", "::after"].map((part) => getComputedStyle(one, part || undefined)).filter((style) =>
      [style.transitionDuration, style.animationDuration].join(", ").split(", ").some((time) => parseFloat(time) > 0)
    ).map(() => one.className)).length`;
  expect(await page.evaluate<number>(moving)).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await page.evaluate<number>(moving)).toBeGreaterThan(0);
  await context.close();
});
