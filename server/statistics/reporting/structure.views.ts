import { closureHolds, type ReportingView } from "./view.ts";

/** Units, cycles and regulations: what the numbers are about. */
export const structureViews: readonly ReportingView[] = [
  {
    name: "unit",
    access: "OPEN",
    row: "a unit",
    columns: {
      ...{ id: "unit", code: "code", name: "name", tree: "STATE or PARTY", kind: "kind" },
      ...{ starts_on: "first day", ends_on: "last day; none: open" },
    },
    select: () => "select u.id, u.code, u.name, u.tree, u.kind, u.starts_on, u.ends_on from unit u",
  },
  {
    name: "unit_tree",
    access: "OPEN",
    row: "a unit below another, or itself, for some days",
    columns: {
      ...{ ancestor_id: "upper unit", descendant_id: "lower unit", depth: "levels between; 0: itself" },
      ...{ starts_on: "first day", ends_on: "last day; none: open" },
    },
    select: () => "select c.ancestor_id, c.descendant_id, c.depth, c.starts_on, c.ends_on from unit_closure c",
  },
  {
    name: "cycle",
    access: "OPEN",
    row: "a cycle",
    columns: {
      ...{ id: "cycle", code: "code", name: "name", kind: "length", track: "STATE or PARTY", unit_id: "unit it is of" },
      ...{ starts_on: "first day", ends_on: "last day", status: "PLANNED, OPEN or CLOSED" },
    },
    select: () =>
      "select y.id, y.code, y.name, y.kind, y.track, y.unit_id, y.starts_on, y.ends_on, y.status from cycle y",
  },
  {
    name: "cycle_tree",
    access: "OPEN",
    row: "a unit that counts for another in a cycle: in the tree of the cycle's last day, and predecessors of a unit that did not exist yet",
    columns: {
      cycle_id: "cycle",
      unit_id: "upper unit",
      part_id: "unit that counts",
      depth: "levels between; 0: itself",
    },
    select: () => `select t.cycle_id, t.unit_id, t.part_id, min(t.depth) as depth from (
    select y.id as cycle_id, c.ancestor_id as unit_id, c.descendant_id as part_id, c.depth
    from cycle y cross join unit_closure c join unit d on d.id = c.descendant_id
    where ${closureHolds("c", "d", "y.ends_on")}
    union all
    select y.id, u.id, c.descendant_id, c.depth
    from unit u join cycle y on y.ends_on < u.starts_on join unit_lineage l on l.successor_id = u.id
    join unit_closure c on c.ancestor_id = l.predecessor_id join unit d on d.id = c.descendant_id
    where ${closureHolds("c", "d", "y.ends_on")}
  ) t group by t.cycle_id, t.unit_id, t.part_id`,
  },
  {
    name: "grade",
    access: "OPEN",
    row: "a grade of a cycle",
    columns: {
      cycle_id: "cycle",
      grade: "code",
      place: "from 0, best first",
      name_vi: "name",
      name_en: "English name",
    },
    select: () => "select g.cycle_id, g.grade, g.place, g.name_vi, g.name_en from cycle_grade g",
  },
  {
    name: "criterion",
    access: "OPEN",
    row: "a criterion of a published regulation",
    columns: {
      ...{ id: "criterion", code: "code", text_vi: "text", text_en: "English text", group_id: "group" },
      ...{
        group_code: "its code",
        group_vi: "its text",
        framework_version_id: "version",
        framework_code: "regulation",
      },
      number: "number of the version",
    },
    select: () => `select r.id, r.code, r.text_vi, r.text_en, g.id as group_id, g.code as group_code,
    g.text_vi as group_vi, v.id as framework_version_id, f.code as framework_code, v.number
  from criterion r join criteria_group g on g.id = r.group_id join framework_version v on v.id = r.version_id
  join framework f on f.id = v.framework_id where v.status <> 'DRAFT' and f.kind = 'EVALUATION'`,
  },
];
