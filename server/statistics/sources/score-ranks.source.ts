import { type RawBuilder, sql } from "kysely";
import type { Look } from "../../kernel/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import { keyColumn, oneOf, subjectConditions } from "./grouped-read.ts";
import { RANKS, type Rank, rankTables } from "./rank-sql.ts";
import { scopeSql } from "./scope-sql.ts";
import { SCORE_DIMENSIONS } from "./scores.source.ts";
import type { SourceRow, StatisticsScope, StatisticsSource } from "./source.ts";

const { SCORE_BAND: _, ...DIMENSIONS } = SCORE_DIMENSIONS;

/** The ranks whose totals a sum adds up. */
const RANKS_OF: Readonly<Record<string, readonly Rank[]>> = {
  medianTwice: ["lower_middle", "upper_middle"],
  lowest: ["lowest"],
  highest: ["highest"],
};

/**
 * Median (twice, so that it is whole), lowest and highest total of a group in millionths, and how many there are
 * (`ranked`).
 */
export const SCORE_RANKS: StatisticsSource = {
  name: "scoreRanks",
  dimensions: new Set(Object.keys(DIMENSIONS) as StatisticsDimension[]),
  filters: new Set(["dutyGroups", "grades", "frameworkVersionIds"]),
  read: async (look, scope, wanted) => {
    const { filter } = scope;
    const sums = Object.keys(RANKS_OF).filter((sum) => wanted.includes(sum));
    const conditions = [
      ...subjectConditions(scope),
      ...oneOf("k.duty_group", filter.dutyGroups),
      ...oneOf("k.grade", filter.grades),
      ...oneOf("k.framework_version_id", filter.frameworkVersionIds),
    ];
    const ranks = RANKS.filter((rank) => sums.some((sum) => RANKS_OF[sum]?.includes(rank)));
    const tables = rankTables(scope, { conditions, dimensions: DIMENSIONS, ranks });
    return readRanked(look, scope, tables, sums);
  },
};

async function readRanked(
  look: Look,
  scope: StatisticsScope,
  tables: RawBuilder<unknown>,
  sums: readonly string[],
): Promise<SourceRow[]> {
  const keys = scope.dimensions.map((_dimension, at) => keyColumn(at));
  const groups = sql.join(["place", ...keys].map((key) => sql.ref(`r.${key}`)));
  const totals = sums.map((sum) => {
    const parts = (RANKS_OF[sum] ?? []).map(
      (rank) => sql`sum(case when ${sql.ref(`r.${rank}`)} is not null then r.part end)`,
    );
    return sql`${sql.join(parts, sql` + `)} as ${sql.id(columnOf(sum))}`;
  });
  const columns = sql.join([groups, sql`max(r.base) as ranked`, ...totals]);
  const answer = await sql<Record<string, string | number | null>>`with ${scopeSql(scope)}, ${tables}
    select ${columns} from ranked r group by ${groups}`.execute(look.sql);
  return answer.rows.map((row) => ({
    isTotal: Number(row.place) === 0,
    keys: keys.map((key) => String(row[key] ?? "")),
    sums: {
      ranked: Number(row.ranked),
      ...Object.fromEntries(sums.map((sum) => [sum, Number(row[columnOf(sum)])])),
    },
  }));
}

function columnOf(sum: string): string {
  return `sum_${sum.toLowerCase()}`;
}
