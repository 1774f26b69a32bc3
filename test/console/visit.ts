import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { shown } from "../support/browser/at-rest.ts";
import { type Look, openWindow } from "../support/browser/window.ts";
import { textsOf } from "./data-texts.ts";
import { type Foreign, foreignNames, namesOn } from "./names.ts";

/** How a page is looked at; of any two of theme, language and width every pairing is among them. */
export const LOOKS: readonly (Required<Pick<Look, "width" | "height" | "dark" | "language">> & { name: string })[] = [
  { name: "light vi 1280", width: 1280, height: 860, dark: false, language: "vi" },
  { name: "dark en 1280", width: 1280, height: 860, dark: true, language: "en" },
  { name: "light en 360", width: 360, height: 800, dark: false, language: "en" },
  { name: "dark vi 360", width: 360, height: 800, dark: true, language: "vi" },
];

/** What was seen of a page in one look. */
export interface Seen {
  readonly look: string;
  /** Names of the GraphQL operations that were asked, in their order. */
  readonly operations: readonly string[];
  /** Milliseconds from going there until the largest piece of the page was painted. */
  readonly painted: number | null;
  readonly serious: readonly string[];
  readonly minor: readonly string[];
  /** What is heard in the other language. */
  readonly foreign: readonly string[];
  /** How many pixels the page is wider than the window. */
  readonly tooWide: number;
  /** What the browser complained about. */
  readonly faults: readonly string[];
}

/** Somebody's window, signed in by a cookie already. */
export interface Stand {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

const NOTE_PAINTS = `new PerformanceObserver((list) => {
  for (const one of list.getEntries()) window.paintedAt = one.startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });`;

/** Opens a window of somebody on a server. */
export async function stand(browser: Browser, url: string, cookie: string, look: Look): Promise<Stand> {
  const window = await openWindow(browser, url, look);
  await window.page.addInitScript(NOTE_PAINTS);
  const [name = "", value = ""] = cookie.split("=");
  if (name !== "") await window.context.addCookies([{ name, value, url }]);
  return window;
}

/** Goes to a page as after a new start and tells what it asked and showed. */
export async function lookAt(
  { page, faults }: Stand,
  path: string,
  look: string,
  withAxe: boolean,
  sentences?: Foreign,
): Promise<Seen> {
  const operations: string[] = [];
  const listen = (request: { url(): string; postData(): string | null }): void => {
    if (!request.url().endsWith("/graphql")) return;
    operations.push(/"operationName":"(\w+)"/.exec(request.postData() ?? "")?.[1] ?? "?");
  };
  const answers: Promise<unknown>[] = [];
  const keep = (response: Response): void => {
    if (response.url().endsWith("/graphql")) answers.push(response.json().catch(() => null));
  };
  const before = faults.length;
  await page.goto("about:blank");
  page.on("request", listen);
  page.on("response", keep);
  await page.goto(`/#${path}`);
  await shown(page);
  page.off("request", listen);
  page.off("response", keep);
  const painted = await page.evaluate<number | null>(
    "window.paintedAt === undefined ? null : Math.round(window.paintedAt)",
  );
  const found = withAxe ? await axe(page) : { serious: [], minor: [] };
  const tooWide = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  const language = look.includes(" en ") ? "en" : "vi";
  const texts = sentences === undefined ? [] : textsOf(await Promise.all(answers), language);
  const foreign = sentences === undefined ? [] : foreignNames(await namesOn(page), language, sentences, texts);
  return { look, operations, painted, ...found, foreign, tooWide: Math.max(0, tooWide), faults: faults.slice(before) };
}

async function axe(page: Page): Promise<Pick<Seen, "serious" | "minor">> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const lines = (isSerious: boolean): string[] =>
    violations
      .filter(({ impact }) => (impact === "serious" || impact === "critical") === isSerious)
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`.slice(0, 400));
  return { serious: lines(true), minor: lines(false) };
}
