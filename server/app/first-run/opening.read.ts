/*
 * What opening the first cycle of an agency would give, before anybody has planned it; nothing is written.
 */
import { sql as raw } from "kysely";
import { type CycleRow, CycleSubjects, CycleTrack, periodOf } from "../../cycle/index.ts";
import { foresee, readLeftOut } from "../../evaluation/index.ts";
import { NO_UNIT } from "../../identity/index.ts";
import { fold, type Look } from "../../kernel/index.ts";
import { UnitTree } from "../../organization/index.ts";
import { above } from "./agency.read.ts";
import type { AgencyScope, FirstRunOpening } from "./first-run.views.ts";

const MOST_PEOPLE = 50;
const LONGEST_STEM = 24;
const MONTHS: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The first cycle of the agency: its days, who would be rated, and who would not and why. */
export async function readOpening(look: Look, scope: AgencyScope): Promise<FirstRunOpening> {
  const { unitId, kind } = scope;
  const unit = await look.sql
    .selectFrom("unit")
    .select(["code", "tree"])
    .where("id", "=", unitId)
    .executeTakeFirstOrThrow();
  const track = unit.tree === UnitTree.PARTY ? CycleTrack.PARTY : CycleTrack.STATE;
  const period = periodOf({ kind, startsOn: firstDayOf(kind, scope.on) }, 0);
  const known = await look.sql
    .selectFrom("cycle")
    .select(["id", "unit_id"])
    .where("kind", "=", kind)
    .where("track", "=", track)
    .where("starts_on", "<=", period.endsOn)
    .where("ends_on", ">=", period.startsOn)
    .where(raw<boolean>`unit_id in (${above(unitId, scope.on)})`)
    .orderBy("starts_on")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  const cycle = {
    ...{ id: known?.id ?? NO_UNIT, unitId, kind, track, ...period },
    subjects: CycleSubjects.BOTH,
  } as CycleRow;
  const { people, units, reasons } = await foresee(look.sql, cycle);
  const leftOut = reasons.length === 0 ? [] : await readLeftOut(look.sql, cycle, MOST_PEOPLE);
  const code = await freeCode(look, unit.code, period.startsOn);
  return { ...period, track, code, cycleId: known?.id ?? null, people, units, reasons: [...reasons], leftOut };
}

/**
 * First day of the period that holds a day.
 *
 * Example: the quarter of 2026-11-18 begins on 2026-10-01; a week on the day itself.
 */
export function firstDayOf(kind: string, day: string): string {
  const months = MONTHS[kind];
  if (months === undefined) return day;
  const [year = "", month = ""] = day.split("-");
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, "0")}-01`;
}

/** A code in the letters that cycles may have. Example: unit UBND-Đ, from 2026-11-01 → UBND-D-2026-11, or with .2 behind. */
async function freeCode({ sql }: Look, unitCode: string, startsOn: string): Promise<string> {
  const stem = fold(unitCode)
    .toUpperCase()
    .replace(/[^A-Z0-9._/-]+/g, "-")
    .slice(0, LONGEST_STEM);
  const code = `${stem === "" ? "KY" : stem}-${startsOn.slice(0, 7)}`;
  const rows = await sql.selectFrom("cycle").select("code").where("code", "like", `${code}%`).limit(100).execute();
  const taken = new Set(rows.map((row) => row.code));
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? code : `${code}.${String(number)}`;
    if (!taken.has(wanted)) return wanted;
  }
}
