import { sql } from "kysely";
import { BAND_WIDTHS, SCORE_BAND_COUNTER } from "../counters/counter-tables.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { oneOf, pickSums, readGrouped, SUBJECT_DIMENSIONS, subjectConditions } from "./grouped-read.ts";
import type { StatisticsSource } from "./source.ts";

export const SCORE_DIMENSIONS = {
  ...SUBJECT_DIMENSIONS,
  DUTY_GROUP: sql`k.duty_group`,
  GRADE: sql`k.grade`,
  FRAMEWORK: sql`k.framework_version_id`,
  SCORE_BAND: sql`k.band`,
};

/** The distribution of totals: rated evaluations that have one, by whole points. */
export const SCORES: StatisticsSource = {
  name: "scores",
  dimensions: new Set(Object.keys(SCORE_DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups", "grades", "frameworkVersionIds"]),
  read: (look, scope, wanted) => {
    const { filter } = scope;
    const [graded] = oneOf("k.grade", filter.grades);
    const rated = graded ? sql`case when ${graded} then k.count else 0 end` : sql`k.count`;
    return readGrouped(look, scope, {
      table: SCORE_BAND_COUNTER,
      joins: sql``,
      conditions: [
        sql`k.width = ${sql.lit(BAND_WIDTHS[0])}`,
        ...subjectConditions(scope),
        ...oneOf("k.duty_group", filter.dutyGroups),
        ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
      ],
      dimensions: SCORE_DIMENSIONS,
      sums: pickSums({ rated, ratedAll: sql`k.count` }, wanted),
    });
  },
};
