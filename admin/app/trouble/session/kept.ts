import type { TypedLine } from "../../../shared/trouble/unsaved.ts";

/** What somebody had typed when another person took the browser over. */
export interface Kept {
  readonly at: string;
  /** Address of the page, after the `#`. */
  readonly page: string;
  readonly title: string;
  readonly lines: readonly TypedLine[];
}

const KEY = "KhungKept.";

/** Keeps what was typed for its owner, in this tab and no longer than it is open. */
export function keepFor(account: string, kept: Kept, store: Storage = sessionStorage): void {
  if (kept.lines.length === 0) return;
  try {
    store.setItem(KEY + account, JSON.stringify(kept));
  } catch {
    // More than the browser keeps: what is on the page can still be copied before it is left.
  }
}

/** What is kept for somebody; nobody else's is answered. */
export function keptFor(account: string, store: Storage = sessionStorage): Kept | null {
  const text = store.getItem(KEY + account);
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Lets go of what was kept for somebody. */
export function dropKept(account: string, store: Storage = sessionStorage): void {
  store.removeItem(KEY + account);
}
