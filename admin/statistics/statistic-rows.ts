import type { ResultOf } from "../../schema/graphql.ts";
import type { StatisticFields, UnitStatistics, UnitStatisticsOverTime } from "../../schema/operations/statistics.ts";

export type Statistic = ResultOf<typeof StatisticFields>;
export type Statistics = ResultOf<typeof UnitStatistics>["unitStatistics"];
export type OverTime = ResultOf<typeof UnitStatisticsOverTime>["unitStatisticsOverTime"];

/** A grade as the columns of tables and the parts of bars know it. */
export interface GradeColumn {
  readonly grade: string;
  readonly vi: string;
  readonly en: string | null;
}

/** The grades of several rows, each once, best first as the server orders them. */
export function gradeColumns(rows: readonly Statistic[]): GradeColumn[] {
  const columns = new Map<string, GradeColumn>();
  for (const { grades } of rows) {
    for (const { grade, gradeNameVi, gradeNameEn } of grades)
      columns.set(grade, { grade, vi: gradeNameVi, en: gradeNameEn });
  }
  return [...columns.values()];
}

/** Smallest group that is published, as the server has it. */
const SMALLEST_GROUP = 5;

/**
 * A cell: a number, hidden because the group is small for sure, or hidden and perhaps large, since it would give away
 * a small one.
 */
export type Cell =
  | { readonly kind: "count"; readonly count: number; readonly share: string | null }
  | { readonly kind: "small" }
  | { readonly kind: "hidden" };

/** The cell of a grade in a row; a grade that the row does not name has nobody. */
export function cellOf(statistic: Statistic, grade: string): Cell {
  const found = statistic.grades.find((one) => one.grade === grade);
  if (found === undefined) return { kind: "count", count: 0, share: null };
  if (found.count !== null) return { kind: "count", count: found.count, share: found.share };
  return { kind: hiddenIn(statistic) < SMALLEST_GROUP ? "small" : "hidden" };
}

/** People of a row whose grade is hidden: the rest of a bar. Example: 30 rated, 22 and 5 shown → 3. */
export function hiddenIn(statistic: Statistic): number {
  const shown = statistic.grades.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return statistic.grades.some(({ count }) => count === null) ? Math.max(statistic.rated - shown, 0) : 0;
}

/** How many were not rated, for whatever reason. */
export function notRatedIn(statistic: Statistic): number {
  return statistic.notRated.reduce((sum, { count }) => sum + count, 0);
}
