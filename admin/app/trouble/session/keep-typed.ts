import { typedLines } from "../../../shared/trouble/unsaved.ts";
import { keepFor } from "./kept.ts";

/** Keeps what is typed on the page for the account that the page shows. */
export function keepTyped(account: string): void {
  keepFor(account, {
    at: new Date().toISOString(),
    page: window.location.hash.slice(1),
    title: document.title,
    lines: typedLines(),
  });
}
