import type { KhungError } from "../api/khung-error.ts";
import { formatMoment } from "../text/format.ts";
import { lastSaveOf } from "./stale-saves.ts";
import { wordsIn } from "./words.ts";

/** Says that somebody was faster, who that was where the server says it, and that the page was read anew. */
export function staleSentence(error: KhungError, locale: string): string {
  const words = wordsIn(locale).merge;
  const saved = lastSaveOf(error);
  return [saved === null ? "" : words.whoWhen(saved.by, formatMoment(saved.at)), words.readAnew]
    .filter(Boolean)
    .join(" ");
}
