import { mergeMessages } from "../shared/text/messages.ts";
import { deskEn } from "./desk/messages.en.ts";
import { auditEn } from "./messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([auditEn, deskEn]);
