import { mergeMessages } from "../shared/text/messages.ts";
import { catalogueEn } from "./catalogue/messages.en.ts";
import { taskCalendarEn } from "./calendar/messages.en.ts";
import { drillEn } from "./drill/messages.en.ts";
import { taskInboxEn } from "./inbox/messages.en.ts";
import { workEn } from "./messages.en.ts";
import { myWorkEn } from "./mine/messages.en.ts";
import { planEn } from "./plan/messages.en.ts";
import { unitWorkEn } from "./unit/messages.en.ts";
import { taskEn } from "./task/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([
  workEn,
  taskEn,
  myWorkEn,
  taskInboxEn,
  catalogueEn,
  drillEn,
  unitWorkEn,
  planEn,
  taskCalendarEn,
]);
