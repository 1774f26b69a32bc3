import { Refused } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { isFit } from "../assigning/content.rules.ts";

/**
 * Asserts that a quantity handed in or accepted is above 0 and no more than the task has.
 *
 * @throws Refused `task.quantityNotPositive`, `task.numberUnfit`, `task.quantityTooLarge`.
 */
export function assertWithin(quantity: string, whole: string): void {
  if (exact(quantity).compare(0) <= 0) throw new Refused("task.quantityNotPositive");
  if (!isFit(quantity)) throw new Refused("task.numberUnfit");
  if (exact(quantity).compare(exact(whole)) > 0) throw new Refused("task.quantityTooLarge", { quantity, whole });
}
