import { type RawBuilder, sql } from "kysely";
import { DECIDED_STEPS, EvaluationStep } from "../../evaluation/index.ts";
import { REASON_LENGTH } from "./evaluation-counter.entity.ts";

/** A table of counters: what names a counter, what it adds up, and counting from scratch in one statement. */
export interface CounterTable {
  readonly name: "evaluation_counter" | "score_counter" | "score_band_counter" | "criterion_counter";
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  /** Rows with the columns `keys` and `sums` out of the evaluations `e` that fulfil the condition. */
  readonly countedAnew: (which: RawBuilder<unknown>) => RawBuilder<unknown>;
}

const DECIDED = sql.join(DECIDED_STEPS.map((step) => sql.lit(step)));
/** SQL condition: a decision of the evaluation `e` stands. */
const RATED = sql`(e.decided_grade is not null and e.step in (${DECIDED}))`;
const HANDED_IN = sql`(e.self_submitted_at is not null and e.step <> ${sql.lit(EvaluationStep.SELF)})`;
const FORM_SEEN = sql`e.step not in (${sql.lit(EvaluationStep.SELF)}, ${sql.lit(EvaluationStep.NOT_RATED)})`;
const REASON = sql`coalesce(substr(e.not_rated_reason, 1, ${sql.lit(REASON_LENGTH)}), '')`;
const ONE_IF = (condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`case when ${condition} then 1 else 0 end`;

/** Who is evaluated: the columns that all counters share. */
const SUBJECT_KEYS = ["cycle_id", "unit_id", "subject", "position_class", "subject_type", "leading"] as const;
const SUBJECT = sql`e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, '') as position_class,
  coalesce(e.subject_type, '') as subject_type, ${ONE_IF(sql`e.leading`)} as leading`;

export const EVALUATION_COUNTER: CounterTable = {
  name: "evaluation_counter",
  keys: [
    ...SUBJECT_KEYS,
    ...["duty_group", "framework_version_id", "step", "grade"],
    ...["self_grade", "suggested_grade", "proposed_grade", "not_rated_reason"],
  ],
  sums: ["count", "handed_in", "scored", "score_sum", "late_self", "late_decision"],
  countedAnew: (
    which,
  ) => sql`select ${SUBJECT}, coalesce(e.duty_group, '') as duty_group, e.framework_version_id, e.step,
      coalesce(e.decided_grade, '') as grade,
      case when ${FORM_SEEN} then coalesce(e.self_grade, '') else '' end as self_grade,
      case when ${RATED} then coalesce(e.suggested_grade, '') else '' end as suggested_grade,
      coalesce(e.proposed_grade, '') as proposed_grade, ${REASON} as not_rated_reason, 1 as count,
      ${ONE_IF(HANDED_IN)} as handed_in, ${ONE_IF(sql`${RATED} and e.total_millionths is not null`)} as scored,
      case when ${RATED} then coalesce(e.total_millionths, 0) else 0 end as score_sum,
      ${ONE_IF(sql`${HANDED_IN} and e.self_late`)} as late_self, ${ONE_IF(sql`${RATED} and e.decided_late`)} as late_decision
    from evaluation e where ${which}`,
};

/** Widths of bands of totals in millionths: whole points, and tenths of a point, each a part of one. */
const POINT = 1_000_000;
const TENTH = 100_000;
export const BAND_WIDTHS = [POINT, TENTH] as const;

/** SQL: how many whole widths a number of millionths holds, rounded down: of whole points 89 for 89.99, −1 for −0.5. */
function bandSql(total: string, width: number): RawBuilder<unknown> {
  return sql.raw(floored(total, String(width)));
}

function floored(total: string, width: string): string {
  return `(${total} - ((${total} % ${width}) + ${width}) % ${width}) / ${width}`;
}

export const SCORE_COUNTER: CounterTable = {
  name: "score_counter",
  keys: [...SUBJECT_KEYS, "duty_group", "framework_version_id", "grade", "part_of", "total_millionths"],
  sums: ["count"],
  countedAnew: (which) => sql`select ${SUBJECT}, coalesce(e.duty_group, '') as duty_group, e.framework_version_id,
      e.decided_grade as grade, ${bandSql("e.total_millionths", TENTH)} as part_of, e.total_millionths, 1 as count
    from evaluation e where ${RATED} and e.total_millionths is not null and ${which}`,
};

/** The whole points and the tenths of a total, rounded down, each with the point that it is a part of. */
export function bandsOf(total: number): { width: number; part_of: number; band: number }[] {
  return BAND_WIDTHS.map((width) => ({ width, part_of: bandOf(total, POINT), band: bandOf(total, width) }));
}

/** How many whole widths a total holds, rounded down; exact for every whole number. Example: −1 in 1,000,000 → −1. */
export function bandOf(total: number, width: number = TENTH): number {
  return (total - (((total % width) + width) % width)) / width;
}

/** The whole points of the total of a counter of scores `k`. */
export const WHOLE_POINTS = floored("k.total_millionths", String(POINT));

const WIDTHS = sql.join(
  BAND_WIDTHS.map((width) => sql`select ${sql.lit(width)} as width`),
  sql` union all `,
);

export const SCORE_BAND_COUNTER: CounterTable = {
  name: "score_band_counter",
  keys: [...SUBJECT_KEYS, "duty_group", "framework_version_id", "grade", "width", "part_of", "band"],
  sums: ["count"],
  countedAnew: (which) => sql`select ${SUBJECT}, coalesce(e.duty_group, '') as duty_group, e.framework_version_id,
      e.decided_grade as grade, w.width, ${bandSql("e.total_millionths", POINT)} as part_of,
      ${sql.raw(floored("e.total_millionths", "w.width"))} as band, 1 as count
    from evaluation e cross join (${WIDTHS}) w where ${RATED} and e.total_millionths is not null and ${which}`,
};

export const CRITERION_COUNTER: CounterTable = {
  name: "criterion_counter",
  keys: [...SUBJECT_KEYS, "criterion_id", "rating_step", "outcome"],
  sums: ["count", "scored", "full_count", "points_sum"],
  countedAnew: (which) => sql`select ${SUBJECT}, s.criterion_id, s.step as rating_step,
      case when r.method in ('POINTS', 'BONUS', 'DEDUCTION') then '' else s.value end as outcome, 1 as count,
      ${ONE_IF(sql`s.points_millionths is not null`)} as scored, ${ONE_IF(sql`s.is_full`)} as full_count,
      coalesce(s.points_millionths, 0) as points_sum
    from evaluation e join score s on s.evaluation_id = e.id join criterion r on r.id = s.criterion_id
    where ${RATED} and ${which}`,
};

/** All counters, in the order in which a transaction writes them. */
export const COUNTER_TABLES: readonly CounterTable[] = [
  ...[EVALUATION_COUNTER, SCORE_COUNTER, SCORE_BAND_COUNTER],
  CRITERION_COUNTER,
];

/** Column names as SQL. */
export function names(columns: readonly string[], table?: string): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(table === undefined ? column : `${table}.${column}`)));
}

/** The counters of a table as one statement over the evaluations. */
export function groupedAnew(table: CounterTable, which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${names(table.keys, "a")}, ${sumsOf(table, "a")}
    from (${table.countedAnew(which)}) a group by ${names(table.keys, "a")}`;
}

/** `sum(a.count) as count, …` of every sum of the table. */
export function sumsOf(table: CounterTable, alias: string): RawBuilder<unknown> {
  return sql.join(table.sums.map((column) => sql`sum(${sql.ref(`${alias}.${column}`)}) as ${sql.id(column)}`));
}

/** The counters of a table without some evaluations: those are counted from scratch and taken away. */
export function countersWithout(table: CounterTable, leftOut: readonly string[]): RawBuilder<unknown> {
  if (leftOut.length === 0) return sql.table(table.name);
  const away = table.sums.map((column) => sql`-${sql.ref(`a.${column}`)}`);
  return sql`(select ${names([...table.keys, ...table.sums], "c")} from ${sql.table(table.name)} c union all
    select ${names(table.keys, "a")}, ${sql.join(away)}
    from (${table.countedAnew(sql`e.id in (${sql.join([...leftOut])})`)}) a)`;
}
