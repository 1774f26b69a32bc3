import { sql } from "kysely";
import { RatingStep } from "../../evaluation/index.ts";
import { CRITERION_COUNTER } from "../counters/counter-tables.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { oneOf, pickSums, readGrouped, SUBJECT_DIMENSIONS, subjectConditions } from "./grouped-read.ts";
import type { StatisticsSource } from "./source.ts";

const DIMENSIONS = {
  ...SUBJECT_DIMENSIONS,
  FRAMEWORK: sql`r.version_id`,
  CRITERION_GROUP: sql`r.group_id`,
  CRITERION: sql`k.criterion_id`,
};

const at = (step: RatingStep, column: string) =>
  sql`case when k.rating_step = ${sql.lit(step)} then ${sql.ref(`k.${column}`)} else 0 end`;

const SUMS = {
  decidedScored: at(RatingStep.DECISION, "scored"),
  decidedPoints: at(RatingStep.DECISION, "points_sum"),
  decidedFull: at(RatingStep.DECISION, "full_count"),
  selfScored: at(RatingStep.SELF, "scored"),
  selfPoints: at(RatingStep.SELF, "points_sum"),
};

/** How rated evaluations were answered, criterion by criterion. */
export const CRITERIA: StatisticsSource = {
  name: "criteria",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["frameworkVersionIds", "criterionIds"]),
  read: (look, scope, wanted) =>
    readGrouped(look, scope, {
      table: CRITERION_COUNTER,
      joins: sql`join criterion r on r.id = k.criterion_id`,
      conditions: [
        ...subjectConditions(scope),
        ...oneOf("k.criterion_id", scope.filter.criterionIds),
        ...oneOf("r.version_id", scope.filter.frameworkVersionIds),
      ],
      dimensions: DIMENSIONS,
      sums: pickSums(SUMS, wanted),
    }),
};
