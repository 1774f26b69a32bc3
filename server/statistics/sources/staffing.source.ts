import { sql } from "kysely";
import { holdsOn } from "../../organization/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { keyColumns, oneOf, pickSums, readCounted, sumColumns } from "./grouped-read.ts";
import type { StatisticsSource } from "./source.ts";
import { latestOnly, NOT_OF_STOCK, STOCK_DIMENSIONS, stockScope } from "./stock.ts";

const SUMS = {
  posts: sql`k.posts`,
  people: sql`k.people`,
  vacancies: sql`case when k.posts > k.people then k.posts - k.people else 0 end`,
};

/** Posts of each unit and position on the last day of cycles, beside the people whose main appointment is there. */
const STAFFED = sql`, lived as (
    select distinct m.unit_id, m.cycle_id, y.ends_on as day from member m join cycle y on y.id = m.cycle_id
  ), staffed as (
    select s.unit_id, s.cycle_id, s.position_id, sum(s.posts) as posts, sum(s.people) as people from (
      select d.unit_id, d.cycle_id, t.position_id, t.count as posts, 0 as people
      from lived d join post t on t.unit_id = d.unit_id and ${holdsOn("t", sql.ref<string>("d.day"))}
      union all
      select d.unit_id, d.cycle_id, a.position_id, 0, 1
      from lived d join appointment a on a.unit_id = d.unit_id and a.is_primary and ${holdsOn("a", sql.ref<string>("d.day"))}
    ) s group by s.unit_id, s.cycle_id, s.position_id
  )`;

/** Posts, people and vacancies on the last day of cycles; a post too many elsewhere fills no vacancy. */
export const STAFFING: StatisticsSource = {
  name: "staffing",
  dimensions: new Set(Object.keys(STOCK_DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups"]),
  without: NOT_OF_STOCK,
  read: (look, asked, wanted) => {
    const scope = stockScope(asked);
    const sums = pickSums(SUMS, wanted);
    const conditions = [
      sql`1 = 1`,
      ...oneOf("p.position_class", scope.filter.positionClasses),
      ...oneOf("p.duty_group", scope.filter.dutyGroups),
    ];
    const counted = sql`select m.is_root, 1 as counted, ${latestOnly(scope)} as in_total,
        ${sql.join([...keyColumns(scope, STOCK_DIMENSIONS), ...sumColumns(sums)])} from member m
      join staffed k on k.unit_id = m.unit_id and k.cycle_id = m.cycle_id
      join position p on p.id = k.position_id join cycle y on y.id = m.cycle_id
      where ${sql.join(conditions, sql` and `)}`;
    return readCounted(look, scope, { counted, sums: Object.keys(sums), choosesTotal: true, tables: STAFFED });
  },
};
