import { sql } from "kysely";
import { type QuotaGroupView, readGroupsOfCycle } from "../../evaluation/index.ts";
import { type Look, TooLarge } from "../../kernel/index.ts";
import { StatisticsDimension } from "../query/statistics.enums.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { scopeSql } from "./scope-sql.ts";
import type { SourceRow, StatisticsScope, StatisticsSource, TakenCycle } from "./source.ts";

/** Most cycles that one table counts quotas of: each is counted over its people. */
const MOST_CYCLES = 60;

/** A place with a cycle and a unit that counts for it. */
interface Member {
  readonly placeId: string;
  readonly isRoot: number;
  readonly cycleId: string;
  readonly unitId: string;
}

/**
 * What quotas allow and what of it is used, counted by the quota's own rule: a quota belongs to the agency in which it
 * is counted, units as a whole to the agency that recognises them; a part of an agency has none of its own.
 */
export const QUOTA: StatisticsSource = {
  name: "quota",
  dimensions: new Set([StatisticsDimension.UNIT, StatisticsDimension.CYCLE, StatisticsDimension.PERIOD]),
  filters: new Set(),
  without: new Set(["positionClasses", "subjectTypes", "leading"]),
  read: async (look, scope) => {
    const { cycles, filter, leftOut } = scope;
    if (cycles.length > MOST_CYCLES) throw new TooLarge("statistics.tooManyDays", { limit: MOST_CYCLES });
    const groups = new Map<string, QuotaGroupView[]>();
    for (const { id } of cycles) {
      const counted = await readGroupsOfCycle(look.sql, { cycleId: id, subject: filter.subject, leftOut });
      for (const group of counted) push(groups, nameOf(id, group.unitId ?? ""), group);
    }
    const members = groups.size === 0 ? [] : await readMembers(look, scope, groups);
    return rowsOf(scope, members, groups);
  },
};

async function readMembers(
  look: Look,
  scope: StatisticsScope,
  groups: ReadonlyMap<string, unknown>,
): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`with ${scopeSql(scope)} select m.place_id as "placeId", m.is_root as "isRoot",
    m.cycle_id as "cycleId", m.unit_id as "unitId" from member m`.execute(look.sql);
  return rows.filter(({ cycleId, unitId }) => groups.has(nameOf(cycleId, unitId)));
}

function rowsOf(
  scope: StatisticsScope,
  members: readonly Member[],
  groups: ReadonlyMap<string, readonly QuotaGroupView[]>,
): SourceRow[] {
  const cycles = new Map(scope.cycles.map((cycle) => [cycle.id, cycle]));
  const rows = new Map<string, { isTotal: boolean; keys: string[]; sums: Record<string, number> }>();
  const add = (isTotal: boolean, keys: string[], group: QuotaGroupView): void => {
    const name = JSON.stringify([isTotal, keys]);
    const row = rows.get(name) ?? { isTotal, keys, sums: {} };
    rows.set(name, row);
    const { allowed, count, base } = group;
    for (const [sum, value] of Object.entries({
      quotaGroups: 1,
      quotaLimit: allowed,
      quotaUsed: count,
      quotaBase: base,
    }))
      row.sums[sum] = (row.sums[sum] ?? 0) + value;
  };
  for (const member of members)
    for (const group of groups.get(nameOf(member.cycleId, member.unitId)) ?? []) {
      const isRoot = Number(member.isRoot) === 1;
      if (isRoot) add(true, [], group);
      if (scope.dimensions.length > 0 && isRoot === (scope.byUnit === UnitBreakdown.NONE))
        add(false, keysOf(scope, member, cycles.get(member.cycleId)), group);
    }
  return [...rows.values()];
}

function keysOf({ dimensions }: StatisticsScope, member: Member, cycle: TakenCycle | undefined): string[] {
  return dimensions.map((dimension) => {
    if (dimension === StatisticsDimension.UNIT) return member.placeId;
    return dimension === StatisticsDimension.CYCLE ? member.cycleId : `${cycle?.startsOn ?? ""}/${cycle?.endsOn ?? ""}`;
  });
}

function push(groups: Map<string, QuotaGroupView[]>, name: string, group: QuotaGroupView): void {
  const known = groups.get(name) ?? [];
  known.push(group);
  groups.set(name, known);
}

function nameOf(cycleId: string, unitId: string): string {
  return `${cycleId} ${unitId}`;
}
