import type { CDPSession, Page } from "playwright-core";

/**
 * Remembers what React last gave to each element, so that `countDrawn` can tell which were drawn anew since.
 *
 * React hands an element a new object of props whenever the component around it was rendered, and the same one when it was not.
 */
export async function watchDrawing(page: Page, selector: string): Promise<void> {
  await page.evaluate(`{
    const propsOf = (element) => element[Object.keys(element).find((key) => key.startsWith("__reactProps$"))];
    const before = [...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => [one, propsOf(one)]);
    window.countDrawn = () => before.filter(([element, props]) => propsOf(element) !== props).length;
  }`);
}

/** How many of the watched elements were drawn anew. */
export function countDrawn(page: Page): Promise<number> {
  return page.evaluate<number>("window.countDrawn()");
}

/**
 * Types a text and says what a keystroke costs: milliseconds of the page's own thread, and from the key to the next picture
 * as somebody waits for it, which also counts what else the machine does.
 */
export async function keystrokes(page: Page, text: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(`{
    window.keyTimes = [];
    document.addEventListener("keydown", () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - start)));
    }, { capture: true });
  }`);
  const before = await taskSeconds(session);
  await page.keyboard.type(text, { delay: 60 });
  const after = await taskSeconds(session);
  await page.waitForTimeout(300);
  const times = await page.evaluate<number[]>("window.keyTimes");
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const busy = (((after - before) * 1000) / [...text].length).toFixed(1);
  return `${busy} ms of the page's thread a keystroke; to the next picture median ${at(0.5)} ms, 95 % ${at(0.95)} ms`;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
