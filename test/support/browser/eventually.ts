import { expect } from "vitest";

/**
 * Expects something of a page that may need a moment for it: it is read again until it holds.
 * Example: `await eventually(() => cell.innerText()).toBe("Ba")`.
 */
export function eventually<T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 60_000, interval: 50 });
}
