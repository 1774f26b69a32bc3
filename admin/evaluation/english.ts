import { mergeMessages } from "../shared/text/messages.ts";
import { authorityEn } from "./authority/messages.en.ts";
import { deskEn } from "./desk/messages.en.ts";
import { headsEn } from "./decision/messages.en.ts";
import { evaluationEn } from "./messages.en.ts";
import { personEn } from "./mine/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([evaluationEn, authorityEn, headsEn, personEn, deskEn]);
