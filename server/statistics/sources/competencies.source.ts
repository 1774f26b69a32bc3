import { type RawBuilder, sql } from "kysely";
import { comparedGaps, GapStatus } from "../../competency/index.ts";
import type { Look } from "../../kernel/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { keyColumns, oneOf, pickSums, readCounted, sumColumns } from "./grouped-read.ts";
import type { StatisticsScope, StatisticsSource } from "./source.ts";
import { latestOnly, NOT_OF_STOCK, STOCK_DIMENSIONS, stockScope } from "./stock.ts";

const SUMS = {
  competenciesRequired: sql`k.required`,
  competenciesAssessed: sql`k.assessed`,
  competencyGaps: sql`k.below`,
};

const ONE_IF = (condition: RawBuilder<unknown>) => sql<number>`case when ${condition} then 1 else 0 end`;

/** Each required competency of everybody in the unit and below, as the competency room compares it on a day. */
async function comparedOn(look: Look, scope: StatisticsScope, day: string): Promise<RawBuilder<unknown>> {
  const place = { unitId: scope.unitId, includeSubtree: true, asOf: day };
  const compared = (await comparedGaps(look, place))
    .select(["unitId as unit_id", "positionId as position_id", sql<string>`${sql.lit(day)}`.as("day")])
    .select(ONE_IF(sql`status <> ${sql.lit(GapStatus.NOT_ASSESSED)}`).as("assessed"))
    .select([ONE_IF(sql`status = ${sql.lit(GapStatus.BELOW)}`).as("below"), sql<number>`1`.as("required")]);
  return sql`select g.* from (${compared}) g`;
}

/** Required competencies of people on the last day of cycles: assessed ones, and those under the required level. */
export const COMPETENCIES: StatisticsSource = {
  name: "competencies",
  dimensions: new Set(Object.keys(STOCK_DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups"]),
  without: NOT_OF_STOCK,
  read: async (look, asked, wanted) => {
    const scope = stockScope(asked);
    const sums = pickSums(SUMS, wanted);
    const days = [...new Set(scope.cycles.map(({ endsOn }) => endsOn))];
    if (days.length === 0) return [];
    const compared: RawBuilder<unknown>[] = [];
    for (const day of days) compared.push(await comparedOn(look, scope, day));
    const conditions = [
      sql`1 = 1`,
      ...oneOf("p.position_class", scope.filter.positionClasses),
      ...oneOf("p.duty_group", scope.filter.dutyGroups),
    ];
    const counted = sql`select m.is_root, 1 as counted, ${latestOnly(scope)} as in_total,
        ${sql.join([...keyColumns(scope, STOCK_DIMENSIONS), ...sumColumns(sums)])} from member m
      join cycle y on y.id = m.cycle_id join compared k on k.unit_id = m.unit_id and k.day = y.ends_on
      join position p on p.id = k.position_id where ${sql.join(conditions, sql` and `)}`;
    const tables = sql`, compared as (${sql.join(compared, sql` union all `)})`;
    return readCounted(look, scope, { counted, sums: Object.keys(sums), choosesTotal: true, tables });
  },
};
