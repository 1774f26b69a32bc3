import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type HolidayKind, importHolidays, type ShippedHoliday } from "../../server/calendar/index.ts";
import { SYSTEM } from "../../server/kernel/index.ts";
import type { SeedDeps } from "../deps.ts";

/** Beside this file, in the sources and in the build. */
const FILE = new URL("./holidays.yaml", import.meta.url);

interface HolidayFile {
  readonly years: readonly {
    readonly year: number;
    /** False where the yearly announcement was not found; a day may say otherwise for itself. */
    readonly confirmed: boolean;
    readonly source: string;
    readonly days: readonly {
      readonly day: string;
      readonly kind: HolidayKind;
      readonly vi: string;
      readonly en: string;
      readonly document?: string;
      readonly confirmed?: boolean;
    }[];
  }[];
}

/** The shipped days: public holidays of Vietnam and weekend days worked in exchange. */
export function shippedHolidays(): ShippedHoliday[] {
  const { years } = parse(readFileSync(FILE, "utf8")) as HolidayFile;
  return years.flatMap(({ confirmed, days }) =>
    days.map((each) => ({
      day: each.day,
      kind: each.kind,
      nameVi: each.vi,
      nameEn: each.en,
      document: each.document ?? null,
      isConfirmed: each.confirmed ?? confirmed,
    })),
  );
}

/** Adds the shipped years that the calendar does not know yet. */
export async function importShippedHolidays({ write, clock, log }: SeedDeps): Promise<string[]> {
  const { years } = await write("importHolidays", SYSTEM, clock, importHolidays, { days: shippedHolidays() });
  if (years.length > 0) log(`holidays of ${String(years.length)} years`);
  return years;
}
