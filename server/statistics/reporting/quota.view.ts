import { AREAS, EMPLOYING } from "../../evaluation/index.ts";
import { closureHolds, codes, type Dialect, type ReportingView } from "./view.ts";

/** A field of the regulation's quota as text. */
function field(dialect: Dialect, path: string): string {
  return dialect === "sqlite"
    ? `json_extract(v.scheme, '$.quota.${path}')`
    : `(v.scheme::jsonb #>> '{quota,${path.replaceAll(".", ",")}}')`;
}

/** The number that a text such as 20, 12.5 or 25/2 says. */
function numberOf(dialect: Dialect, text: string): string {
  if (dialect === "postgresql")
    return `(split_part(${text}, '/', 1)::numeric / coalesce(nullif(split_part(${text}, '/', 2), '')::numeric, 1))`;
  return `(case when instr(${text}, '/') = 0 then cast(${text} as real)
      else cast(${text} as real) / cast(substr(${text}, instr(${text}, '/') + 1) as real) end)`;
}

/** The whole number under a number that is not negative; what lies a billionth under a whole number counts as it. */
function wholeOf(dialect: Dialect, value: string): string {
  return dialect === "sqlite" ? `cast(${value} + 0.000000001 as integer)` : `floor(${value} + 0.000000001)::int`;
}

/** Each unit's agency in a cycle: the nearest employing unit, else the top-most below the province or district. */
const AGENCY = `place as (
    select distinct e.cycle_id, e.subject, coalesce(e.subject_unit_id, e.unit_id) as place_id from evaluation e
  ), way as (
    select s.cycle_id, s.subject, s.place_id, b.ancestor_id, b.depth, a.kind
    from place s join cycle y on y.id = s.cycle_id join unit_closure b on b.descendant_id = s.place_id
    join unit d on d.id = b.descendant_id join unit a on a.id = b.ancestor_id
    where ${closureHolds("b", "d", "y.ends_on")}
  ), reach as (
    select w.cycle_id, w.subject, w.place_id, max(w.depth) as top,
      case when w.subject = 'UNIT' and max(w.depth) > 0 then 1 else 0 end as first
    from way w group by w.cycle_id, w.subject, w.place_id
  ), found as (
    select r.cycle_id, r.subject, r.place_id, r.top, r.first,
      min(case when w.kind in (${codes(EMPLOYING)}) then w.depth end) as employing,
      min(case when w.kind in (${codes(AREAS)}) then w.depth end) as area
    from reach r join way w on w.cycle_id = r.cycle_id and w.subject = r.subject and w.place_id = r.place_id
      and w.depth >= r.first
    group by r.cycle_id, r.subject, r.place_id, r.top, r.first
  ), agency as (
    select f.cycle_id, f.subject, f.place_id, w.ancestor_id as agency_id
    from found f join way w on w.cycle_id = f.cycle_id and w.subject = f.subject and w.place_id = f.place_id
      and w.depth = coalesce(f.employing, case when f.area = f.first then f.first else f.area - 1 end, f.top)
  )`;

/** Everybody rated with the grade that stands now, beside the rule of the regulation. */
function standing(dialect: Dialect): string {
  const by = field(dialect, "groupBy");
  return `rule as (
    select v.id, ${field(dialect, "grade")} as grade, ${field(dialect, "base")} as base_kind,
      case when ${by} = 'DUTY_GROUP' then 1 else 0 end as by_duty,
      coalesce(${field(dialect, "rounding")}, 'DOWN') as rounding,
      ${field(dialect, "percent")} as percent, ${field(dialect, "extension.percent")} as wide,
      cast(${field(dialect, "atMostOneBelow")} as integer) as at_most_one_below, g.place as limited,
      coalesce(o.place, g.place + 1) as good
    from framework_version v
    join version_grade g on g.framework_version_id = v.id and g.grade = ${field(dialect, "grade")}
    left join version_grade o on o.framework_version_id = v.id and o.grade = ${field(dialect, "goodGrade")}
    where coalesce(${field(dialect, "mode")}, 'OFF') <> 'OFF'
  ), standing as (
    select e.cycle_id, e.subject, a.agency_id, r.id as version_id, g.place, r.limited, r.good, r.base_kind,
      case when r.by_duty = 1 then coalesce(p.duty_group, '') else '' end as duty_group
    from evaluation e join rule r on r.id = e.framework_version_id
    join agency a on a.cycle_id = e.cycle_id and a.subject = e.subject
      and a.place_id = coalesce(e.subject_unit_id, e.unit_id)
    join version_grade g on g.framework_version_id = r.id
      and g.grade = coalesce(e.decided_grade, e.proposed_grade, e.suggested_grade)
    left join position p on p.id = e.position_id
    where e.step not in ('SELF', 'NOT_RATED')
  )`;
}

function select(dialect: Dialect): string {
  const share = `${numberOf(dialect, "n.percent")} * n.base / 100`;
  return `with ${AGENCY}, ${standing(dialect)}, counted as (
    select s.cycle_id, s.agency_id, s.subject, s.version_id, s.duty_group, count(*) as rated,
      sum(case when s.place = s.limited then 1 else 0 end) as used,
      sum(case when s.base_kind = 'ALL_RATED' then 1 when s.base_kind = 'GOOD_ONLY' and s.place = s.good then 1
        when s.base_kind = 'GOOD_OR_BETTER' and s.place <= s.good then 1 else 0 end) as base
    from standing s group by s.cycle_id, s.agency_id, s.subject, s.version_id, s.duty_group
  ), named as (
    select c.cycle_id, c.agency_id, c.subject, c.version_id, c.duty_group, c.rated, c.used, c.base, r.grade,
      r.rounding, r.at_most_one_below, case when r.wide is not null and exists (
        select 1 from quota_extension x
        where x.cycle_id = c.cycle_id and x.unit_id = c.agency_id and x.withdrawn_at is null
      ) then r.wide else r.percent end as percent
    from counted c join rule r on r.id = c.version_id
  )
  select n.cycle_id, n.agency_id as unit_id, n.subject, n.version_id as framework_version_id, n.duty_group, n.grade,
    n.rated, n.base, n.percent, case when n.rated < n.at_most_one_below then 1
      when n.rounding = 'UP' then ${wholeOf(dialect, `${share} + 0.999999998`)}
      when n.rounding = 'HALF_UP' then ${wholeOf(dialect, `${share} + 0.5`)}
      else ${wholeOf(dialect, share)} end as allowed, n.used
  from named n`;
}

/** Quotas of agencies, counted as the board counts them. */
export const quotaView: ReportingView = {
  name: "quota",
  access: "EXACT",
  countsUntold: true,
  row: "the quota of one regulation in one agency; by duties only where the regulation counts nothing else",
  columns: {
    ...{ cycle_id: "cycle", unit_id: "agency, itself", subject: "PERSON or UNIT" },
    ...{ framework_version_id: "version of the regulation", duty_group: "duties; empty: the whole agency" },
    ...{ grade: "limited grade", rated: "with a grade", base: "what the percentage is taken of" },
    ...{ percent: "percentage that holds", allowed: "how many may have the grade", used: "how many stand with it" },
  },
  select,
};
