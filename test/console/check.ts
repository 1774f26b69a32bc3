import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser/window.ts";
import { broken, CHARTS, FIRST_LOAD, heavy, kb, LAZY_PAGE, PAINT, type PageReport } from "./budgets.ts";
import { install, type Installation } from "./installation.ts";
import { type Foreign, readForeign } from "./names.ts";
import { type ConsolePage, PAGES } from "./pages.ts";
import { lookAt, LOOKS, type Seen, stand } from "./visit.ts";
import { weigh, type Weights } from "./weights.ts";

const WINDOWS = 2;

/** What was measured, and what of it breaks a budget. */
interface Report {
  readonly weights: Weights;
  readonly pages: readonly PageReport[];
  readonly broken: readonly string[];
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => arg.startsWith("/"));
const isJson = args.includes("--json");
if (args.some((arg) => !arg.startsWith("/") && arg !== "--json")) {
  process.stderr.write("usage: npm run check:console -- [--json] [ROUTE…]\n");
  process.exit(2);
}

const report = await measure();
process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
process.exit(report.broken.length > 0 ? 1 : 0);

async function measure(): Promise<Report> {
  const installation = await install();
  const browser = await launchBrowser();
  try {
    const weights = await weigh();
    const foreign = await readForeign();
    const todo = PAGES.filter(({ route }) => wanted.length === 0 || wanted.includes(route));
    const pages: PageReport[] = [];
    const waiting = [...todo];
    const work = async (): Promise<void> => {
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        pages.push(await reportOn({ browser, installation, foreign }, page));
        if (!isJson) process.stderr.write(`${String(pages.length)}/${String(todo.length)} ${page.route}\n`);
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, work));
    pages.sort((one, other) => todo.indexOf(one.page) - todo.indexOf(other.page));
    return { weights, pages, broken: [...heavy(weights), ...pages.flatMap(broken)] };
  } finally {
    await browser.close();
    await installation.server.stop();
  }
}

interface Check {
  readonly browser: Browser;
  readonly installation: Installation;
  readonly foreign: Foreign;
}

async function reportOn({ browser, installation, foreign }: Check, page: ConsolePage): Promise<PageReport> {
  const { server } = installation;
  const path = await installation.pathOf(page);
  const { cookie } = await installation.clientOf(page.who);
  const seen: Seen[] = [];
  for (const { name, ...look } of path === null ? [] : LOOKS) {
    const window = await stand(browser, server.url, cookie, { ...look, now: server.now() });
    try {
      seen.push(await lookAt(window, path ?? "", name, true, foreign));
    } catch (error) {
      const faults = [...window.faults, String(error).split("\n")[0] ?? ""];
      seen.push({ look: name, operations: [], painted: null, serious: [], minor: [], foreign: [], tooWide: 0, faults });
    } finally {
      await window.context.close();
    }
  }
  return { page, path, seen };
}

function inWords({ weights, pages, broken: faults }: Report): string {
  const slowest = (seen: readonly Seen[]): number => Math.max(0, ...seen.map(({ painted }) => painted ?? 0));
  const most = (seen: readonly Seen[]): number => Math.max(0, ...seen.map(({ operations }) => operations.length));
  const minor = (seen: readonly Seen[]): string => [...new Set(seen.flatMap((one) => one.minor))].join("; ");
  const heaviest = weights.lazy.slice(0, 12).map(({ name, bytes }) => `  ${name.padEnd(24)} ${kb(bytes)}`);
  const lines = pages.map(({ page, seen }) => {
    const requests = `${String(most(seen))}/${String(page.requests)}`;
    return `  ${page.route.padEnd(36)} ${requests.padStart(6)}  ${String(slowest(seen)).padStart(5)} ms  ${minor(seen)}`;
  });
  return [
    `First load ${kb(weights.firstLoad)} of ${kb(FIRST_LOAD)} with gzip, and ${kb(weights.fonts)} of fonts.`,
    `Parts that come later (a page at most ${kb(LAZY_PAGE)}, charts ${kb(CHARTS)}):`,
    ...heaviest,
    `Page, requests of at most, painted after (wished: ${String(PAINT)} ms), lesser findings of accessibility:`,
    ...lines,
    faults.length === 0 ? "No budget is broken." : `Broken (${String(faults.length)}):`,
    ...faults.map((fault) => `  ${fault}`),
    "",
  ].join("\n");
}
