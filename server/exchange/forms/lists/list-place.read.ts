/*
 * What every list of a unit in a cycle begins with: the right to read each of its rows, the names at its head and the
 * grades in their order.
 */
import { type CycleRow, readCyclesByIds } from "../../../cycle/index.ts";
import { ALLOWED, assertAllowed, denied, type Look, NotFound } from "../../../kernel/index.ts";
import { canReadExact, readStatisticsRights } from "../../../statistics/index.ts";
import type { FormLanguage } from "../document/form-document.ts";
import { readAgencies } from "../person/person-facts.read.ts";

/** A unit in a cycle, as the form is asked for. */
export interface AskedPlace {
  readonly cycleId: string;
  readonly unitId: string;
}

/** A grade of the cycle, best first. */
export interface ListGrade {
  readonly code: string;
  readonly name: string;
}

/** Head of a list. */
export interface ListPlace {
  readonly cycle: CycleRow;
  readonly unit: { readonly id: string; readonly code: string; readonly name: string };
  readonly agencies: readonly string[];
  readonly grades: readonly ListGrade[];
  readonly language: FormLanguage;
}

/**
 * The unit and the cycle of a list that names people.
 *
 * @throws Unauthenticated, Forbidden `form.listRights` for whoever may not read every evaluation of the unit and below.
 * @throws NotFound when there is no such unit or cycle.
 */
export async function readListPlace(look: Look, asked: AskedPlace, language: FormLanguage): Promise<ListPlace> {
  const facts = await readStatisticsRights(look, { unitId: asked.unitId, withSubtree: true });
  assertAllowed(look.viewer, canReadExact(look.viewer, facts) ? ALLOWED : denied("form.listRights"));
  return readPlaceNames(look, asked, language);
}

/**
 * Names of the unit, the cycle and its grades; no right is asked: the numbers of the list ask their own.
 *
 * @throws NotFound when there is no such unit or cycle.
 */
export async function readPlaceNames(look: Look, asked: AskedPlace, language: FormLanguage): Promise<ListPlace> {
  const cycle = (await readCyclesByIds(look, [asked.cycleId])).get(asked.cycleId);
  if (!cycle) throw new NotFound("Cycle", asked.cycleId);
  const unit = await look.sql
    .selectFrom("unit")
    .select(["id", "code", "name"])
    .where("id", "=", asked.unitId)
    .executeTakeFirst();
  if (!unit) throw new NotFound("Unit", asked.unitId);
  const grades = await look.sql
    .selectFrom("cycle_grade")
    .select(["grade", "name_vi", "name_en"])
    .where("cycle_id", "=", cycle.id)
    .orderBy("place")
    .orderBy("grade")
    .execute();
  const nameOf = (row: { readonly name_vi: string; readonly name_en: string | null }): string =>
    language === "EN" ? (row.name_en ?? row.name_vi) : row.name_vi;
  return {
    ...{ cycle, unit, language },
    agencies: await readAgencies(look.sql, unit.id, cycle.endsOn),
    grades: grades.map((row) => ({ code: row.grade, name: nameOf(row) })),
  };
}
