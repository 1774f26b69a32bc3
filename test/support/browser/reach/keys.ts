import type { Locator, Page } from "playwright-core";
import { answered } from "../at-rest.ts";

/** More stops than the longest page has. */
const MOST_STOPS = 250;

/** Whether the place that has the focus shows it, and what it is called. */
const STOP = `(() => {
  const active = document.activeElement;
  const style = getComputedStyle(active);
  const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const isMarked = active.closest(".Mui-focused, .Mui-focusVisible, [role='grid'], [role='treeitem']") !== null;
  const name = active.getAttribute("aria-label") ?? active.textContent.trim().slice(0, 60);
  // A question takes the focus as a whole, which leads on to its buttons.
  const isWhole = active === document.body || active.tabIndex < 0 || active.getAttribute("role") === "dialog";
  return { shows: isOutlined || isMarked || isWhole, name };
})()`;

interface Stop {
  readonly shows: boolean;
  readonly name: string;
}

/** Somebody without a mouse at a page: what is reached, is reached from where the focus stands. */
export class Keys {
  /** Places that took the focus and did not show it. */
  readonly unseen = new Set<string>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until something has the focus. @throws RangeError when no number of steps leads there. */
  async reach(target: Locator): Promise<void> {
    const place = target.first();
    await place.waitFor();
    await answered(this.#page);
    const focused = this.#page.locator(":focus");
    const here = place.and(focused).or(place.locator(focused));
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const stop = await this.#page.evaluate<Stop>(STOP);
      if (!stop.shows) this.unseen.add(stop.name);
      if ((await here.count()) > 0) return;
      passed.push(stop.name);
      await this.#page.keyboard.press("Tab");
    }
    throw new RangeError(`no key leads to ${String(target)}; passed: ${[...new Set(passed)].join(" | ")}`);
  }

  /** Reaches something and presses a key on it. */
  async press(target: Locator, key = "Enter"): Promise<void> {
    await this.reach(target);
    await this.#page.keyboard.press(key);
  }

  /** Goes through the choices of a group, which are one stop, with the arrows, and takes the one of this name. */
  async choose(group: Locator, name: string): Promise<void> {
    await this.reach(group);
    for (let steps = 0; steps < 20; steps += 1) {
      const before = await focusedText(this.#page);
      if (before === name) return this.#page.keyboard.press("Space");
      await this.#page.keyboard.press("ArrowRight");
      if ((await focusedText(this.#page)) === before) await this.#page.keyboard.press("ArrowDown");
    }
    throw new RangeError(`no arrow leads to ${name}`);
  }

  /** Reaches a field and writes into it in place of what stands there. */
  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.#page.keyboard.press("Control+a");
    await this.#page.keyboard.type(text);
  }

  /** Opens a question with a key, answers it with another button's key, and waits until it is gone. */
  async confirm(opener: Locator, button: string): Promise<void> {
    await this.press(opener);
    await this.answer(button);
  }

  /** Presses a button of the question that stands open and waits until the question is gone. */
  async answer(button: string): Promise<void> {
    const dialog = this.#page.getByRole("dialog");
    await this.press(dialog.getByRole("button", { name: button, exact: true }));
    await dialog.waitFor({ state: "hidden" });
  }
}

/** The name and text of what has the focus. */
export async function focusedText(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement.textContent.trim()");
}
