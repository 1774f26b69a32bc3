import type { Page, Request } from "playwright-core";

/** What a page fetches to show something; a file that is downloaded is not among it. */
const KINDS = new Set(["document", "script", "stylesheet", "font", "fetch", "xhr"]);
/** A request that is held back on purpose is not waited for any longer. */
const LONGEST = 20_000;
const MOST_FRAMES = 300;

const underWay = new WeakMap<Page, Set<Request>>();

/** Notes from now on which requests of a page are not answered yet. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on("request", (request) => {
    if (KINDS.has(request.resourceType())) open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

const STILL = `new Promise((done) => {
  let left = ${String(MOST_FRAMES)};
  const ends = (one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime ?? 0));
  const look = () => {
    left -= 1;
    const moving = document.getAnimations().some((one) => one.playState === "running" && ends(one));
    if (moving && left > 0) requestAnimationFrame(look);
    else done();
  };
  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(look)));
})`;

/** Waits until what fades in or slides has come to rest; what moves for ever, as a line of waiting does, is not waited for. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(STILL);
}

/** Waits until everything that the page asked for is answered and drawn, and what the answers led it to ask as well. */
export async function answered(page: Page): Promise<void> {
  const until = Date.now() + LONGEST;
  for (let quiet = 0; quiet < 3 && Date.now() < until;) {
    await comeToRest(page);
    quiet = (underWay.get(page)?.size ?? 0) === 0 ? quiet + 1 : 0;
    if (quiet === 0) await new Promise((done) => setTimeout(done, 50));
  }
}

/** Turning wheels, grey lines in place of text; the number of a bar that shows how far something is counts as shown. */
const WAITING = '[role="progressbar"]:not([aria-valuenow]), .MuiSkeleton-root';

/** Between the frame and its page there are moments in which nothing is asked for: the page has come when it has named itself. */
const IS_SHOWN = `document.querySelector("#root > *, body > main") !== null && document.querySelector("#react-admin-title")?.textContent !== "" && ![...document.querySelectorAll(${JSON.stringify(WAITING)})].some((one) => one.checkVisibility())`;

/** Waits until the page shows all it has to show: nothing is asked for, nothing stands in for what is still to come. */
export async function shown(page: Page): Promise<void> {
  const until = Date.now() + 3 * LONGEST;
  await answered(page);
  while (!(await page.evaluate<boolean>(IS_SHOWN))) {
    if (Date.now() > until) throw new Error(`${page.url()} still waits for something after ${String(3 * LONGEST)} ms`);
    await answered(page);
  }
}

/**
 * Goes to a page of the console as a new start does, once everything of the page before is answered.
 *
 * A mere change of the address leaves the old page standing until the new one is drawn, and what is looked for by name is
 * then found on the old one.
 */
export async function visit(page: Page, url: string): Promise<void> {
  await answered(page);
  await page.goto("about:blank");
  await page.goto(url);
}
