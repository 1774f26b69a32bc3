import { InvalidInput, tidy } from "../../kernel/index.ts";

/**
 * Checks that a reason says something.
 *
 * @throws InvalidInput `evaluation.reasonRequired`.
 */
export function assertReason(reason: string): void {
  if (tidy(reason) === "") throw new InvalidInput([{ path: "input.reason", rule: "evaluation.reasonRequired" }]);
}

/**
 * Checks that a text says something.
 *
 * @throws InvalidInput `evaluation.textRequired`.
 */
export function assertText(text: string): void {
  if (tidy(text) === "") throw new InvalidInput([{ path: "input.text", rule: "evaluation.textRequired" }]);
}
