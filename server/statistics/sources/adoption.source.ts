import { type RawBuilder, sql } from "kysely";
import { adoptedVersions } from "../../framework/index.ts";
import type { Look } from "../../kernel/index.ts";
import { closureHolds, holdsOn } from "../../organization/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { keyColumns, pickSums, readCounted, sumColumns } from "./grouped-read.ts";
import type { StatisticsScope, StatisticsSource, TakenCycle } from "./source.ts";
import { latestOnly, STOCK_DIMENSIONS, stockScope } from "./stock.ts";

const { UNIT, CYCLE, PERIOD } = STOCK_DIMENSIONS;
const DIMENSIONS = { UNIT, CYCLE, PERIOD };

const SUMS = {
  units: sql`1`,
  adoptedUnits: sql`case when k.unit_id is null then 0 else 1 end`,
};

/** Units that a published regulation reaches on the first day of a cycle, as the opening of the cycle finds it. */
function reachedIn(look: Look, { subject }: StatisticsScope["filter"], cycle: TakenCycle): RawBuilder<unknown> {
  const adopted = adoptedVersions(look.sql, { day: cycle.startsOn, kind: cycle.kind });
  return sql`select distinct y.id as cycle_id, c.descendant_id as unit_id
    from (${adopted}) a join cycle y on y.id = ${cycle.id} join framework f on f.id = a.framework_id and f.kind = 'EVALUATION'
    join unit_closure c on c.ancestor_id = a.unit_id and (c.depth = 0 or a.includes_subtree)
    join unit d on d.id = c.descendant_id and ${closureHolds("c", "d", cycle.endsOn)}
    where a.subject = ${sql.lit(subject)}`;
}

/** Units on the last day of cycles, and those of them that a regulation for people, or for units, reaches. */
export const ADOPTION: StatisticsSource = {
  name: "adoption",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(),
  without: new Set(["positionClasses", "subjectTypes", "leading"]),
  read: (look, asked, wanted) => {
    const scope = stockScope(asked);
    const sums = pickSums(SUMS, wanted);
    if (scope.cycles.length === 0) return Promise.resolve([]);
    const reached = scope.cycles.map((cycle) => reachedIn(look, scope.filter, cycle));
    const counted = sql`select m.is_root, 1 as counted, ${latestOnly(scope)} as in_total,
        ${sql.join([...keyColumns(scope, DIMENSIONS), ...sumColumns(sums)])} from member m
      join cycle y on y.id = m.cycle_id join unit u on u.id = m.unit_id and ${holdsOn("u", sql.ref<string>("y.ends_on"))}
      left join reached k on k.unit_id = m.unit_id and k.cycle_id = m.cycle_id`;
    const tables = sql`, reached as (${sql.join(reached, sql` union all `)})`;
    return readCounted(look, scope, { counted, sums: Object.keys(sums), choosesTotal: true, tables });
  },
};
