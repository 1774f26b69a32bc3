import type { Locator } from "playwright-core";

/** Presses of one person, counted. */
export class Hand {
  clicks = 0;

  /** One press. */
  async press(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }
}
