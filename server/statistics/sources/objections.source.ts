import { sql } from "kysely";
import { ObjectionState } from "../../evaluation/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import {
  keyColumns,
  oneOf,
  pickSums,
  readCounted,
  SUBJECT_DIMENSIONS,
  subjectConditions,
  sumColumns,
} from "./grouped-read.ts";
import type { StatisticsSource } from "./source.ts";

const DIMENSIONS = {
  ...SUBJECT_DIMENSIONS,
  DUTY_GROUP: sql`k.duty_group`,
  FRAMEWORK: sql`k.framework_version_id`,
};

const inState = (state: ObjectionState) => sql`case when k.state = ${sql.lit(state)} then 1 else 0 end`;

const SUMS = {
  objections: sql`1`,
  objectionsUpheld: inState(ObjectionState.UPHELD),
  objectionsChanged: inState(ObjectionState.CHANGED),
  objectionsOpen: inState(ObjectionState.OPEN),
};

/** Objections that were filed, also those taken back, told apart by the evaluation they are about. */
export const OBJECTIONS: StatisticsSource = {
  name: "objections",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups", "frameworkVersionIds"]),
  read: (look, scope, wanted) => {
    const sums = pickSums(SUMS, wanted);
    const { filter, leftOut } = scope;
    const conditions = [
      ...subjectConditions(scope),
      ...oneOf("k.duty_group", filter.dutyGroups),
      ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
      ...(leftOut.length === 0 ? [] : [sql`k.evaluation_id not in (${sql.join([...leftOut])})`]),
    ];
    const counted = sql`select m.is_root, 1 as counted,
        ${sql.join([...keyColumns(scope, DIMENSIONS), ...sumColumns(sums)])} from member m
      join (select e.id as evaluation_id, e.cycle_id, e.unit_id, e.subject, o.state,
          coalesce(e.position_class, '') as position_class, coalesce(e.subject_type, '') as subject_type,
          case when e.leading then 1 else 0 end as leading, coalesce(e.duty_group, '') as duty_group,
          e.framework_version_id
        from objection o join evaluation e on e.id = o.evaluation_id) k
        on k.unit_id = m.unit_id and k.cycle_id = m.cycle_id
      join cycle y on y.id = m.cycle_id where ${sql.join(conditions, sql` and `)}`;
    return readCounted(look, scope, { counted, sums: Object.keys(sums) });
  },
};
