/*
 * The days that differ from an ordinary week: as a list, and as the calendar that deadlines are counted with.
 */
import {
  ALLOWED,
  assertAllowed,
  columns,
  denied,
  type Look,
  type Page,
  type PageInput,
  type Sql,
  type Verdict,
  type Viewer,
  readPage,
} from "../kernel/index.ts";
import { type Holiday, HolidayKind } from "./holiday.entity.ts";
import type { HolidayFilter } from "./holiday.inputs.ts";
import type { HolidayCalendar } from "./working-days.ts";

const holidayColumns = columns(
  "holiday",
  "id",
  "version",
  "day",
  "kind",
  "nameVi",
  "nameEn",
  "document",
  "isConfirmed",
);

/** The calendar is nobody's secret: everybody who is signed in reads it. */
export function canReadHolidays(viewer: Viewer): Verdict {
  return viewer.isSystem || viewer.accountId !== null ? ALLOWED : denied("session.required");
}

/** All days that differ from an ordinary week, as `addWorkingDays` takes them. */
export async function readHolidays(sql: Sql): Promise<HolidayCalendar> {
  const rows = await sql.selectFrom("holiday").select(["day", "kind"]).execute();
  const daysOf = (kind: HolidayKind): Set<string> =>
    new Set(rows.filter((row) => row.kind === kind).map((row) => row.day));
  return { holidays: daysOf(HolidayKind.HOLIDAY), working: daysOf(HolidayKind.WORKING) };
}

/** One page of days, in the order of the calendar. */
export async function readHolidayPage(
  look: Look,
  { filter, page }: { filter: HolidayFilter | null; page: PageInput },
): Promise<Page<Holiday>> {
  assertAllowed(look.viewer, canReadHolidays(look.viewer));
  let matching = look.sql.selectFrom("holiday");
  if (filter?.year) {
    const year = String(filter.year);
    matching = matching.where("day", ">=", `${year}-01-01`).where("day", "<=", `${year}-12-31`);
  }
  if (filter?.kind) matching = matching.where("kind", "=", filter.kind);
  const { items, total } = await readPage(page, matching, matching.select(holidayColumns).orderBy("day"));
  return { items: items.map((row) => ({ ...row, isConfirmed: Boolean(row.isConfirmed) })), total };
}
