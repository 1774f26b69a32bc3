import { mergeMessages } from "../shared/text/messages.ts";
import { dashboardsEn } from "./dashboard/messages.en.ts";
import { deskEn } from "./desk/messages.en.ts";
import { statisticsEn } from "./messages.en.ts";
import { trackingEn } from "./tracking/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([statisticsEn, dashboardsEn, trackingEn, deskEn]);
