import { closureHolds, holdsOn, type ReportingView } from "./view.ts";

const POST_COLUMNS = {
  ...{ cycle_id: "cycle on whose last day it is", unit_id: "unit itself", position_id: "position" },
  ...{ position_class: "class of the position", duty_group: "duty group; empty: none" },
};

/** Published versions in force on a day, the newest of each regulation. */
function inForce(version: string, day: string): string {
  return `${version}.status = 'PUBLISHED' and ${version}.effective_from <= ${day}
      and (${version}.effective_to is null or ${version}.effective_to >= ${day})`;
}

/** Posts, people, competencies and regulations as they stood in a cycle. */
export const staffViews: readonly ReportingView[] = [
  {
    name: "posts",
    access: "EXACT",
    row: "a position of a unit itself on the last day of a cycle",
    columns: { ...POST_COLUMNS, posts: "posts", people: "people whose main appointment it is" },
    select: () => `select s.cycle_id, s.unit_id, s.position_id, p.position_class,
    coalesce(p.duty_group, '') as duty_group, sum(s.posts) as posts, sum(s.people) as people
  from (
    select y.id as cycle_id, t.unit_id, t.position_id, t.count as posts, 0 as people
    from cycle y join post t on ${holdsOn("t", "y.ends_on")}
    union all
    select y.id, a.unit_id, a.position_id, 0, 1
    from cycle y join appointment a on a.is_primary and ${holdsOn("a", "y.ends_on")}
  ) s join position p on p.id = s.position_id
  group by s.cycle_id, s.unit_id, s.position_id, p.position_class, p.duty_group`,
  },
  {
    name: "competency_levels",
    access: "EXACT",
    row: "a competency that is required of one holder of a position on the last day of a cycle, without who it is",
    columns: {
      ...POST_COLUMNS,
      ...{ framework_code: "competency framework", code: "competency", min_level: "lowest required level" },
      ...{ max_level: "highest expected level", level: "level found until then; none: not assessed" },
    },
    select: () => `select y.id as cycle_id, a.unit_id, a.position_id, p.position_class,
    coalesce(p.duty_group, '') as duty_group, f.code as framework_code, r.code, q.min_level, q.max_level,
    (select l.level from assessed_level l
      join competency_assessment s on s.id = l.assessment_id join criterion lr on lr.id = l.criterion_id
      join framework_version lv on lv.id = lr.version_id
      where s.person_id = a.person_id and lv.framework_id = v.framework_id and lr.code = r.code
        and s.assessed_on <= y.ends_on
      order by case s.step when 'HEAD' then 0 else 1 end, s.assessed_on desc, s.recorded_at desc, s.id desc
      limit 1) as level
  from cycle y join appointment a on ${holdsOn("a", "y.ends_on")} join position p on p.id = a.position_id
  join requirement q on q.position_id = a.position_id and ${holdsOn("q", "y.ends_on")}
  join criterion r on r.id = q.criterion_id join framework_version v on v.id = q.version_id
  join framework f on f.id = v.framework_id`,
  },
  {
    name: "adoption",
    access: "EXACT",
    row: "a unit that stands on the last day of a cycle",
    columns: {
      ...{ cycle_id: "cycle", unit_id: "unit itself", subject: "regulations for PERSON or UNIT" },
      adopted: "1: a published regulation for this length of cycle reaches it on the first day",
    },
    select: () => `select y.id as cycle_id, u.id as unit_id, s.subject, case when exists (
    select 1 from adoption a join framework f on f.id = a.framework_id and f.kind = 'EVALUATION'
    join framework_version v on v.framework_id = f.id
    join framework_version_scope c on c.version_id = v.id and c.subject = s.subject
    join unit_closure b on b.ancestor_id = a.unit_id and b.descendant_id = u.id
    where ${holdsOn("a", "y.starts_on")} and ${inForce("v", "y.starts_on")}
      and not exists (select 1 from framework_version n where n.framework_id = v.framework_id and n.number > v.number
        and ${inForce("n", "y.starts_on")})
      and (c.cycle_kind is null or c.cycle_kind = y.kind) and (b.depth = 0 or a.includes_subtree)
      and ${closureHolds("b", "u", "y.ends_on")}
  ) then 1 else 0 end as adopted
  from cycle y join unit u on ${holdsOn("u", "y.ends_on")}
  cross join (select 'PERSON' as subject union all select 'UNIT') s`,
  },
];
