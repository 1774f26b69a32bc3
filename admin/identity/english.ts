import { mergeMessages } from "../shared/text/messages.ts";
import { accountEn } from "./account/messages.en.ts";
import { deskEn } from "./desk/messages.en.ts";
import { identityEn } from "./messages.en.ts";
import { tokenEn } from "./token/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([identityEn, tokenEn, accountEn, deskEn]);
