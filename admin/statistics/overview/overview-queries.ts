import type { VariablesOf } from "../../../schema/graphql.ts";
import type { StatisticsOverview } from "../../../schema/operations/statistics/dashboard.ts";
import type { Filter, MeasureId, Query } from "../table/table.ts";

export type OverviewQueries = VariablesOf<typeof StatisticsOverview>;

/** How far it is now, and how it came out. */
export const NOW: MeasureId[] = [
  ...(["SUBJECTS", "COMPLETED", "COMPLETION", "OVERDUE", "RATED", "NOT_RATED"] as const),
  ...(["MEAN_SCORE", "SELF_GAP", "LATE_SELF", "LATE_DECISION"] as const),
];

/** What the map of units and periods can show. */
export const MAPPED: MeasureId[] = ["COMPLETION", "MEAN_SCORE", "SELF_GAP", "LATE_SELF", "LATE_DECISION", "SUBJECTS"];

/** Everything that the overview asks, in one request. */
export function overviewQueries(unitId: string, filter: Filter, range: Filter): OverviewQueries {
  const of = (groupBy: Query["groupBy"], measures: MeasureId[], over: Filter = filter): Query => ({
    ...{ unitId, groupBy, measures },
    filter: over,
  });
  return {
    ...{ unitId, filter },
    units: of(["UNIT"], NOW),
    grades: of(["GRADE"], ["RATED", "SHARE"]),
    unitGrades: of(["UNIT", "GRADE"], ["SHARE", "RATED"]),
    steps: of(["STEP"], ["SUBJECTS", "OVERDUE"]),
    stalls: of(["UNIT", "STEP"], ["OVERDUE", "SUBJECTS"]),
    months: of(["UNIT", "PERIOD"], MAPPED, range),
  };
}
