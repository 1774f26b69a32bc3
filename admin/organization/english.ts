import { mergeMessages } from "../shared/text/messages.ts";
import { factsEn } from "./absence/messages.en.ts";
import { organizationEn } from "./messages.en.ts";
import { personEn } from "./person/messages.en.ts";
import { positionEn } from "./position/messages.en.ts";
import { optInEn } from "./unit/opt-in/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([organizationEn, personEn, positionEn, optInEn, factsEn]);
