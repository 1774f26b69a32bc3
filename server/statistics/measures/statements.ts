import { StatisticsMeasure } from "../query/statistics.enums.ts";

const M = StatisticsMeasure;

/** Which units of a view `k` count for `:unit` in `:cycle`. */
function counting(view: string, condition = ""): string {
  return `from reporting.cycle_tree t
join reporting.${view} k on k.cycle_id = t.cycle_id and k.unit_id = t.part_id${condition === "" ? "" : `\n  and ${condition}`}
where t.cycle_id = :cycle and t.unit_id = :unit`;
}

const PEOPLE = "k.subject = 'PERSON'";
const evaluations = counting("evaluation_counts", PEOPLE);
const sum = (what: string): string => `coalesce(sum(${what}), 0)`;
const when = (condition: string, what = "k.count"): string => `case when ${condition} then ${what} else 0 end`;

function number(value: string, base: string, from: string): string {
  return `select ${sum(value)} as value, ${sum(base)} as base\n${from}`;
}

function ratio(part: string, whole: string, from: string, unit = 1): string {
  const base = unit === 1 ? `sum(${whole})` : `(sum(${whole}) * ${String(unit)})`;
  return `select 1.0 * sum(${part}) / nullif(${base}, 0) as value, ${sum(whole)} as base\n${from}`;
}

const MILLION = 1_000_000;
const RATED = when("k.rated = 1");
const compared = (gap: string): string => when(`k.${gap} is not null`);
const side = (gap: string, condition: string): string =>
  number(when(`k.${gap} ${condition}`), compared(gap), evaluations);
const gapOf = (gap: string): string => ratio(`k.${gap} * k.count`, compared(gap), evaluations);

const answered = counting("criterion_counts", PEOPLE);
const by = (step: string, column: string): string => when(`k.rating_step = '${step}'`, `k.${column}`);
const meanOf = (step: string): string =>
  `1.0 * sum(${by(step, "points_sum")}) / nullif(sum(${by(step, "scored")}) * ${String(MILLION)}, 0)`;

const scores = counting("score_counts", PEOPLE);
const extreme = (value: string): string =>
  `select ${value} / ${String(MILLION)}.0 as value, ${sum("k.count")} as base\n${scores}`;

/** The totals in order, each with how many have it, up to it and in all; those in the middle are taken. */
const MEDIAN = `select avg(s.total) / ${String(MILLION)}.0 as value, coalesce(max(s.base), 0) as base
from (
  select k.total_millionths as total, sum(k.count) as own, sum(sum(k.count)) over (order by k.total_millionths) as up_to,
    sum(sum(k.count)) over () as base
  ${scores.replaceAll("\n", "\n  ")}
  group by k.total_millionths
) s
where 2 * s.up_to >= s.base and 2 * (s.up_to - s.own) <= s.base`;

const objections = (condition: string): string =>
  `select coalesce(sum(case when ${condition} then 1 else 0 end), 0) as value, count(*) as base
${counting("objections", PEOPLE)}`;

const quota = counting("quota", PEOPLE);
const posts = counting("posts");
const levels = counting("competency_levels");
const adoption = counting("adoption", PEOPLE);
const FOUND = "case when k.level is not null then 1 else 0 end";
const BELOW = "case when k.level < k.min_level then 1 else 0 end";
const FREE = "case when k.posts > k.people then k.posts - k.people else 0 end";

/**
 * For each measure the statement on the reporting views that gives it for the people of a unit with those below it in one
 * cycle: `:unit` and `:cycle` are ids, `:today` is a day. A grade, a class or a kind of employment is one more condition.
 */
export const STATEMENTS: Readonly<Record<StatisticsMeasure, string>> = {
  [M.SUBJECTS]: number("k.count", "k.count", evaluations),
  [M.RATED]: number(RATED, RATED, evaluations),
  [M.NOT_RATED]: number(when("k.step = 'NOT_RATED'"), "k.count", evaluations),
  [M.COMPLETED]: number(when("k.step in ('LOCKED', 'NOT_RATED')"), "k.count", evaluations),
  [M.COMPLETION]: ratio(when("k.step in ('LOCKED', 'NOT_RATED')"), "k.count", evaluations),
  [M.SHARE]: ratio(RATED, RATED, evaluations),
  [M.MEAN_SCORE]: ratio("k.score_sum", "k.scored", evaluations, MILLION),
  [M.MEDIAN_SCORE]: MEDIAN,
  [M.LOWEST_SCORE]: extreme("min(k.total_millionths)"),
  [M.HIGHEST_SCORE]: extreme("max(k.total_millionths)"),
  [M.SELF_ABOVE_DECIDED]: side("self_gap", "> 0"),
  [M.SELF_EQUAL_DECIDED]: side("self_gap", "= 0"),
  [M.SELF_BELOW_DECIDED]: side("self_gap", "< 0"),
  [M.SELF_GAP]: gapOf("self_gap"),
  [M.VOTE_ABOVE_DECIDED]: side("vote_gap", "> 0"),
  [M.VOTE_EQUAL_DECIDED]: side("vote_gap", "= 0"),
  [M.VOTE_BELOW_DECIDED]: side("vote_gap", "< 0"),
  [M.VOTE_GAP]: gapOf("vote_gap"),
  [M.SUGGESTED_GAP]: gapOf("suggested_gap"),
  [M.LATE_SELF]: number("k.late_self", "k.handed_in", evaluations),
  [M.LATE_DECISION]: number("k.late_decision", RATED, evaluations),
  [M.OVERDUE]: number(when("k.due_on < :today"), "k.count", evaluations),
  [M.CRITERION_MEAN]: ratio(by("DECISION", "points_sum"), by("DECISION", "scored"), answered, MILLION),
  [M.CRITERION_SELF_MEAN]: ratio(by("SELF", "points_sum"), by("SELF", "scored"), answered, MILLION),
  [M.CRITERION_GAP]: `select ${meanOf("SELF")}\n  - ${meanOf("DECISION")} as value,
  ${sum(by("SELF", "scored"))} as base\n${answered}`,
  [M.CRITERION_FULL_SHARE]: ratio(by("DECISION", "full_count"), by("DECISION", "scored"), answered),
  [M.OBJECTIONS]: objections("1 = 1"),
  [M.OBJECTIONS_UPHELD]: objections("k.state = 'UPHELD'"),
  [M.OBJECTIONS_CHANGED]: objections("k.state = 'CHANGED'"),
  [M.OBJECTIONS_OPEN]: objections("k.state = 'OPEN'"),
  [M.QUOTA_LIMIT]: `select sum(k.allowed) as value, ${sum("k.base")} as base\n${quota}`,
  [M.QUOTA_USED]: `select sum(k.used) as value, ${sum("k.allowed")} as base\n${quota}`,
  [M.POSTS]: number("k.posts", "k.posts", posts),
  [M.PEOPLE]: number("k.people", "k.posts", posts),
  [M.VACANCIES]: number(FREE, "k.posts", posts),
  [M.COMPETENCY_ASSESSED]: `select ${sum(FOUND)} as value, count(*) as base\n${levels}`,
  [M.COMPETENCY_GAPS]: number(BELOW, FOUND, levels),
  [M.COMPETENCY_GAP_SHARE]: ratio(BELOW, FOUND, levels),
  [M.ADOPTED_UNITS]: number("k.adopted", "1", adoption),
  [M.ADOPTION]: ratio("k.adopted", "1", adoption),
};
