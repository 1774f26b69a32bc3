import { mergeMessages } from "../shared/text/messages.ts";
import { downloadEn } from "./download/messages.en.ts";
import { dutyEn } from "./duty/messages.en.ts";
import { formsEn } from "./forms/messages.en.ts";
import { importEn } from "./import/messages.en.ts";
import { listsEn } from "./lists/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([importEn, formsEn, listsEn, dutyEn, downloadEn]);
