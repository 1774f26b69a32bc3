/*
 * Working days of a period and how many of them somebody was away: one statement for everybody.
 */
import { type HolidayCalendar, isWorkingDay, readHolidays } from "../../../../calendar/index.ts";
import { addDays, type Look } from "../../../../kernel/index.ts";
import { readAbsencesOfPersons } from "../../../../organization/index.ts";

/** Days of one person in a period. */
export interface WorkedDays {
  readonly worked: number;
  readonly away: number;
}

/** Days from the first to the last of a span, the last open where it lasts. */
export interface AwaySpan {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/**
 * Working days at work and away, days of several absences once.
 *
 * Example: July 2026 has 23 working days; away from Wednesday 29 July on → 20 worked, 3 away.
 */
export function workedDays(days: readonly string[], away: readonly AwaySpan[]): WorkedDays {
  const missed = days.filter((day) => away.some((one) => one.startsOn <= day && (one.endsOn ?? "9999") >= day)).length;
  return { worked: days.length - missed, away: missed };
}

/** The working days of a period. */
export function workingDaysOf(startsOn: string, endsOn: string, calendar: HolidayCalendar): string[] {
  const days: string[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days.push(day);
  return days;
}

/** Days worked and away of each of the people; absences that a reader of the evaluation may know. */
export async function readWorkedDays(
  look: Look,
  people: readonly string[],
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): Promise<(personId: string | null) => WorkedDays> {
  const days = workingDaysOf(startsOn, endsOn, await readHolidays(look.sql));
  const absences = await readAbsencesOfPersons(look.sql, people, startsOn, endsOn);
  return (personId) => workedDays(days, absences.get(personId ?? "") ?? []);
}
