import { type RawBuilder, sql } from "kysely";
import { CycleStatus, DUE_FIELD } from "../../cycle/index.ts";
import { DECIDED_STEPS, EvaluationStep } from "../../evaluation/index.ts";
import { EVALUATION_COUNTER } from "../counters/counter-tables.ts";
import { type StatisticsDimension } from "../query/statistics.enums.ts";
import { oneOf, pickSums, readGrouped, SUBJECT_DIMENSIONS, subjectConditions } from "./grouped-read.ts";
import type { StatisticsScope, StatisticsSource } from "./source.ts";

const RATED = sql`(k.grade <> '' and k.step in (${sql.join(DECIDED_STEPS.map((step) => sql.lit(step)))}))`;
const ENDS = sql`${sql.lit(EvaluationStep.LOCKED)}, ${sql.lit(EvaluationStep.NOT_RATED)}`;

const DIMENSIONS = {
  ...SUBJECT_DIMENSIONS,
  DUTY_GROUP: sql`k.duty_group`,
  GRADE: sql`case when ${RATED} then k.grade else '' end`,
  SELF_GRADE: sql`k.self_grade`,
  PROPOSED_GRADE: sql`k.proposed_grade`,
  STEP: sql`k.step`,
  FRAMEWORK: sql`k.framework_version_id`,
};

/** Places of the grades in their own regulation: `vd` decided, and `vs`, `vp`, `vg` what it is compared with. */
const PLACES = sql.join(
  (
    [
      ["vd", "grade"],
      ["vs", "self_grade"],
      ["vp", "proposed_grade"],
      ["vg", "suggested_grade"],
    ] as const
  ).map(
    ([alias, column]) => sql`left join version_grade ${sql.id(alias)}
      on ${sql.ref(`${alias}.framework_version_id`)} = k.framework_version_id
      and ${sql.ref(`${alias}.grade`)} = ${sql.ref(`k.${column}`)}`,
  ),
  sql` `,
);

/** Sums of one comparison: lower places are better grades, so a place below the decided one is lenient. */
function gaps(name: string, alias: string): Record<string, RawBuilder<unknown>> {
  const place = sql.ref(`${alias}.place`);
  const counted = (condition: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`case when ${RATED} and ${condition} then k.count else 0 end`;
  return {
    [`${name}Above`]: counted(sql`${place} < vd.place`),
    [`${name}Equal`]: counted(sql`${place} = vd.place`),
    [`${name}Below`]: counted(sql`${place} > vd.place`),
    [`${name}Compared`]: counted(sql`${place} is not null and vd.place is not null`),
    [`${name}Gap`]: sql`case when ${RATED} and ${place} is not null and vd.place is not null
      then (vd.place - ${place}) * k.count else 0 end`,
  };
}

/** Past the last day of its step in a running cycle. */
function overdue(today: string): RawBuilder<unknown> {
  const cases = Object.entries(DUE_FIELD).map(([step, field]) => {
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return sql`when ${sql.lit(step)} then ${sql.ref(`y.${column}`)}`;
  });
  return sql`case when y.status = ${sql.lit(CycleStatus.OPEN)} and case k.step ${sql.join(cases, sql` `)} end < ${today}
    then k.count else 0 end`;
}

function sumsOf({ today }: StatisticsScope): Record<string, RawBuilder<unknown>> {
  return {
    subjects: sql`k.count`,
    rated: sql`case when ${RATED} then k.count else 0 end`,
    notRated: sql`case when k.step = ${sql.lit(EvaluationStep.NOT_RATED)} then k.count else 0 end`,
    completed: sql`case when k.step in (${ENDS}) then k.count else 0 end`,
    scored: sql`k.scored`,
    scoreSum: sql`k.score_sum`,
    handedIn: sql`k.handed_in`,
    lateSelf: sql`k.late_self`,
    lateDecision: sql`k.late_decision`,
    overdue: overdue(today),
    ...gaps("self", "vs"),
    ...gaps("vote", "vp"),
    ...gaps("suggested", "vg"),
  };
}

const COMPARES = /^(self|vote|suggested)(Above|Equal|Below|Compared|Gap)$/;

/** Everything that is counted of evaluations as they stand; `ratedAll` counts the rated without the filter of grades. */
export const EVALUATIONS: StatisticsSource = {
  name: "evaluations",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups", "grades", "steps", "frameworkVersionIds"]),
  read: (look, scope, wanted) => {
    const { filter } = scope;
    const known = sumsOf(scope);
    const [graded] = oneOf("k.grade", filter.grades);
    const narrowed = Object.entries(known).map(
      ([name, sum]) => [name, graded ? sql`case when ${RATED} and ${graded} then ${sum} else 0 end` : sum] as const,
    );
    const sums = { ...Object.fromEntries(narrowed), ratedAll: known.rated ?? sql`0` };
    return readGrouped(look, scope, {
      table: EVALUATION_COUNTER,
      joins: wanted.some((name) => COMPARES.test(name)) ? PLACES : sql``,
      conditions: [
        ...subjectConditions(scope),
        ...oneOf("k.duty_group", filter.dutyGroups),
        ...oneOf("k.step", filter.steps),
        ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
      ],
      dimensions: DIMENSIONS,
      sums: pickSums(sums, wanted),
    });
  },
};
