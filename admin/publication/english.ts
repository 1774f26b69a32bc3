import { publicationEn } from "./messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = publicationEn;
