import { mergeMessages } from "../shared/text/messages.ts";
import { deskEn } from "./desk/messages.en.ts";
import { cycleEn } from "./messages.en.ts";
import { seriesEn } from "./series/messages.en.ts";
import { runningEn } from "./show/running.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([cycleEn, deskEn, seriesEn, runningEn]);
