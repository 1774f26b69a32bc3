import { addWorkingDays, type HolidayCalendar } from "../../calendar/index.ts";
import { addDays } from "../../kernel/index.ts";
import { type DataRequestKind } from "./data-request.enums.ts";

/** Days in which a request is completed, by what is asked. */
const COMPLETION_DAYS: Readonly<Record<DataRequestKind, number>> = {
  CORRECTION: 10,
  COPY: 10,
  RESTRICTION: 15,
  OBJECTION: 15,
  ERASURE: 20,
};

const ANSWER_WORKING_DAYS = 2;
const LONGEST_EXTENSION = 15;

/**
 * Last days of a request.
 *
 * Legal source: Decree 356/2025/NĐ-CP: an answer within two working days, completion within 10 to 20 days by what is
 * asked.
 *
 * Example: a correction asked for on Friday 2026-07-17 → answer by 2026-07-21, completion by 2026-07-27.
 */
export function dueDaysOf(
  kind: DataRequestKind,
  sentOn: string,
  calendar: HolidayCalendar,
): { answerDueOn: string; completionDueOn: string } {
  return {
    answerDueOn: addWorkingDays(sentOn, ANSWER_WORKING_DAYS, calendar),
    completionDueOn: addDays(sentOn, COMPLETION_DAYS[kind]),
  };
}

/**
 * The last day after the one extension: as long again, at most fifteen days.
 *
 * Example: an erasure due on 2026-08-06 → 2026-08-21.
 */
export function extendedDay(kind: DataRequestKind, completionDueOn: string): string {
  return addDays(completionDueOn, Math.min(COMPLETION_DAYS[kind], LONGEST_EXTENSION));
}
