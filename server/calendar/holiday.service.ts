import { LockMode } from "@mikro-orm/core";
import { assertAllowed, Conflict, NotFound, tidy, type Work } from "../kernel/index.ts";
import { Holiday, type HolidayKind } from "./holiday.entity.ts";
import type { AddHolidayInput, ChangeHolidayInput, HolidayFactsInput, RemoveHolidayInput } from "./holiday.inputs.ts";
import { canKeepCalendar } from "./holiday.policy.ts";

/**
 * Adds a day that differs from an ordinary week.
 *
 * @throws Forbidden `access.none`.
 * @throws Conflict `day` when the calendar already says something about it.
 */
export async function addHoliday(work: Work, input: AddHolidayInput): Promise<Holiday> {
  assertAllowed(work.viewer, canKeepCalendar(work.viewer));
  await assertFree(work, input.day, null);
  const holiday = new Holiday();
  fill(holiday, input);
  work.em.persist(holiday);
  await work.em.flush();
  return holiday;
}

/**
 * Corrects a day of the calendar. Terms that were already counted keep their last day.
 *
 * @throws Forbidden `access.none`.
 * @throws Stale when it changed since it was read.
 * @throws Conflict `day` when the calendar already says something about the new day.
 */
export async function changeHoliday(work: Work, input: ChangeHolidayInput): Promise<Holiday> {
  const holiday = await getHoliday(work, input.id, input.version);
  await assertFree(work, input.day, holiday.id);
  fill(holiday, input);
  holiday.isConfirmed = input.isConfirmed;
  await work.em.flush();
  return holiday;
}

/**
 * Takes a day out of the calendar: it is an ordinary day of its week again.
 *
 * @returns the day that was taken out.
 * @throws Forbidden `access.none`.
 * @throws Stale when it changed since it was read.
 */
export async function removeHoliday(work: Work, input: RemoveHolidayInput): Promise<Holiday> {
  const holiday = await getHoliday(work, input.id, input.version);
  const removed = { ...holiday };
  work.em.remove(holiday);
  await work.em.flush();
  return removed;
}

/** A day of a shipped year. */
export interface ShippedHoliday {
  readonly day: string;
  readonly kind: HolidayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly document: string | null;
  readonly isConfirmed: boolean;
}

/**
 * Brings in the shipped days of years about which the calendar says nothing yet; what people entered stays.
 *
 * @returns the years that were added.
 */
export async function importHolidays(
  work: Work,
  { days }: { readonly days: readonly ShippedHoliday[] },
): Promise<{ years: string[] }> {
  assertAllowed(work.viewer, canKeepCalendar(work.viewer));
  const rows = await work.sql.selectFrom("holiday").select("day").execute();
  const known = new Set(rows.map(({ day }) => day.slice(0, 4)));
  const fresh = days.filter(({ day }) => !known.has(day.slice(0, 4)));
  for (const day of fresh) work.em.persist(Object.assign(new Holiday(), day));
  await work.em.flush();
  return { years: [...new Set(fresh.map(({ day }) => day.slice(0, 4)))] };
}

async function getHoliday(work: Work, id: string, version: number): Promise<Holiday> {
  assertAllowed(work.viewer, canKeepCalendar(work.viewer));
  const holiday = await work.em.findOne(Holiday, { id });
  if (holiday === null) throw new NotFound("Holiday", id);
  await work.em.lock(holiday, LockMode.OPTIMISTIC, version);
  return holiday;
}

async function assertFree(work: Work, day: string, exceptId: string | null): Promise<void> {
  const other = await work.em.findOne(Holiday, { day });
  if (other !== null && other.id !== exceptId) throw new Conflict("day", { day });
}

function fill(holiday: Holiday, input: HolidayFactsInput): void {
  holiday.day = input.day;
  holiday.kind = input.kind;
  holiday.nameVi = tidy(input.nameVi);
  holiday.nameEn = input.nameEn ? tidy(input.nameEn) : null;
  holiday.document = input.document ? tidy(input.document) : null;
}
