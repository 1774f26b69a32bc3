import { DUE_FIELD } from "../../cycle/index.ts";
import { DECIDED_STEPS } from "../../evaluation/index.ts";
import { WHOLE_POINTS } from "../counters/counter-tables.ts";
import { codes, type ReportingView, SUBJECT_COLUMNS } from "./view.ts";

const WHO = ["cycle_id", "unit_id", "subject", "position_class", "subject_type", "leading"];
const RATED = `k.grade <> '' and k.step in (${codes(DECIDED_STEPS)})`;

/** Last day of the step in a running cycle. */
const DUE_ON = `case when y.status = 'OPEN' then case k.step ${Object.entries(DUE_FIELD)
  .map(([step, field]) => `when '${step}' then y.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)
  .join(" ")} end end`;

/** Columns of the counter; `leading` is a word of SQL itself. */
const of = (columns: readonly string[]): string =>
  columns.map((column) => (column === "leading" ? "k.leading as is_leading" : `k.${column}`)).join(", ");
const gap = (alias: string): string => `case when ${RATED} then vd.place - ${alias}.place end`;
const place = (alias: string, column: string): string => `left join version_grade ${alias}
    on ${alias}.framework_version_id = k.framework_version_id and ${alias}.grade = k.${column}`;

/** The evaluation `e` with who is evaluated. */
const SUBJECT = `e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, '') as position_class,
    coalesce(e.subject_type, '') as subject_type, case when e.leading then 1 else 0 end as is_leading,
    coalesce(e.duty_group, '') as duty_group, e.framework_version_id`;

const REGULATED = { duty_group: "duty group; empty: none", framework_version_id: "version of the regulation" };

/** Evaluations, counted. */
export const countViews: readonly ReportingView[] = [
  {
    name: "evaluation_counts",
    access: "EXACT",
    countsUntold: true,
    row: "evaluations of a unit itself that are alike in every column before `count`",
    columns: {
      ...{ ...SUBJECT_COLUMNS, ...REGULATED },
      ...{ step: "where they stand", grade: "decided grade; empty: none", self_grade: "grade of the self-rating" },
      ...{ suggested_grade: "computed grade", proposed_grade: "proposed grade", not_rated_reason: "reason" },
      ...{
        rated: "1: a decision stands",
        self_gap: "grades that the self-rating lies above the decision; none: unknown",
      },
      ...{ vote_gap: "the same of the proposal", suggested_gap: "the same of the computed grade" },
      ...{ due_on: "last day of the step in a running cycle", count: "how many", handed_in: "of those, handed in" },
      ...{ scored: "of those, rated with a total", score_sum: "sum of their totals in millionths of a point" },
      ...{ late_self: "handed in late", late_decision: "decided late" },
    },
    select: () => `select ${of([...WHO, "duty_group", "framework_version_id", "step", "grade", "self_grade"])},
    ${of(["suggested_grade", "proposed_grade", "not_rated_reason"])}, case when ${RATED} then 1 else 0 end as rated,
    ${gap("vs")} as self_gap, ${gap("vp")} as vote_gap, ${gap("vg")} as suggested_gap, ${DUE_ON} as due_on,
    ${of(["count", "handed_in", "scored", "score_sum", "late_self", "late_decision"])}
  from evaluation_counter k join cycle y on y.id = k.cycle_id
  ${[place("vd", "grade"), place("vs", "self_grade"), place("vp", "proposed_grade"), place("vg", "suggested_grade")].join("\n  ")}`,
  },
  {
    name: "score_counts",
    access: "EXACT",
    countsUntold: true,
    row: "rated evaluations of a unit itself that have the same total",
    columns: {
      ...{ ...SUBJECT_COLUMNS, ...REGULATED },
      ...{ grade: "decided grade", total_millionths: "total in millionths of a point" },
      ...{ score_band: "its whole points, rounded down", count: "how many" },
    },
    select: () => `select ${of([...WHO, "duty_group", "framework_version_id", "grade", "total_millionths"])},
    ${WHOLE_POINTS} as score_band, k.count
  from score_counter k`,
  },
  {
    name: "criterion_counts",
    access: "EXACT",
    countsUntold: true,
    row: "answers to a criterion in rated evaluations of a unit itself that are alike",
    columns: {
      ...SUBJECT_COLUMNS,
      ...{
        framework_version_id: "version of the regulation",
        group_id: "group of criteria",
        criterion_id: "criterion",
      },
      ...{ rating_step: "SELF or DECISION: who answered", outcome: "tier, level or choice; empty: points" },
      ...{ count: "how many", scored: "of those, with points", full_count: "of those, with the most points" },
      points_sum: "sum of the points in millionths",
    },
    select: () => `select ${of(WHO)}, r.version_id as framework_version_id, r.group_id,
    ${of(["criterion_id", "rating_step", "outcome", "count", "scored", "full_count", "points_sum"])}
  from criterion_counter k join criterion r on r.id = k.criterion_id`,
  },
  {
    name: "published_counts",
    access: "OPEN",
    row: "a cell of the published tables of a closed cycle, small groups hidden",
    columns: {
      ...{ cycle_id: "cycle", unit_id: "unit", published_table: "UNIT_GRADE or UNIT_CLASS_GRADE" },
      ...{ reach: "OWN: the unit alone; SUBTREE: with those below", position_class: "empty in UNIT_GRADE" },
      ...{ grade: "grade; * for all rated", count: "how many; none: hidden" },
    },
    select: () =>
      "select s.cycle_id, s.unit_id, s.published_table, s.reach, s.position_class, s.grade, s.count from suppressed_count s",
  },
  {
    name: "objections",
    access: "EXACT",
    row: "an objection to a result, without who filed it and what it says",
    columns: {
      ...{ ...SUBJECT_COLUMNS, ...REGULATED },
      ...{ filed_on: "day", due_on: "last day to answer", state: "OPEN, UPHELD, CHANGED or WITHDRAWN" },
    },
    select: () => `select ${SUBJECT}, o.filed_on, o.due_on, o.state
  from objection o join evaluation e on e.id = o.evaluation_id`,
  },
];
