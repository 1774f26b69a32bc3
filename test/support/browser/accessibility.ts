import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const MOST_FRAMES = 300;

const STILL = `new Promise((done) => {
  let left = ${String(MOST_FRAMES)};
  const ends = (one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime ?? 0));
  const look = () => {
    left -= 1;
    const moving = document.getAnimations().some((one) => one.playState === "running" && ends(one));
    if (moving && left > 0) requestAnimationFrame(look);
    else done();
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

/** Waits until what fades in or slides has come to rest; what moves for ever, as a line of waiting does, is not waited for. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(STILL);
}

/** What the checker finds on the page as it stands at rest: every fault, or those that matter. */
export async function axeFaults(page: Page, which: "all" | "serious" = "all"): Promise<string[]> {
  await comeToRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => which === "all" || impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
