/*
 * Numbers of a unit as everybody may see them: the tables that were suppressed once, when the cycle closed. Nothing is
 * counted here, so that no two published states can be compared.
 */
import type { CycleRow } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import type { Look } from "../../kernel/index.ts";
import { readStatisticsRows, UnitBreakdown, type UnitStatistic } from "../../statistics/index.ts";
import type { PublishedGrade, PublishedUnit } from "../publication.views.ts";

/** The public table of a unit. */
export interface PublicTable {
  readonly grades: readonly PublishedGrade[];
  readonly rows: readonly PublishedUnit[];
}

/** More units directly below than any has. */
const MOST_ROWS = 1_000;

/** The published table: the unit with all below it, then each unit directly below where somebody was rated. */
export async function readPublicTable(look: Look, cycle: CycleRow, unitId: string): Promise<PublicTable> {
  const filter = {
    ...{ cycleId: cycle.id, unitId, includeSubtree: true, byUnit: UnitBreakdown.CHILDREN },
    subject: EvaluationSubject.PERSON,
  };
  const page = { after: null, limit: MOST_ROWS };
  const { total, units } = await readStatisticsRows(look, { filter, cycle, exact: false, leftOut: [] }, page);
  const rows = [...(total === null ? [] : [total]), ...units].filter(({ rated }) => rated > 0);
  const grades = new Map<string, PublishedGrade>();
  for (const each of rows)
    for (const { grade, gradeNameVi, gradeNameEn } of each.grades)
      grades.set(grade, { code: grade, nameVi: gradeNameVi, nameEn: gradeNameEn });
  return { grades: [...grades.values()], rows: rows.map(rowOf) };
}

function rowOf({ unit, rated, grades }: UnitStatistic): PublishedUnit {
  return {
    unitId: unit.id,
    name: unit.name,
    rated,
    cells: grades.map(({ grade, count, share }) => ({ grade, count, share })),
  };
}
