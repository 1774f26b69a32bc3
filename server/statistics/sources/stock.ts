import { type RawBuilder, sql } from "kysely";
import { TooLarge } from "../../kernel/index.ts";
import { StatisticsDimension } from "../query/statistics.enums.ts";
import type { CommonFilter, StatisticsScope, TakenCycle } from "./source.ts";

/** Most days that one table counts. */
const MOST_DAYS = 60;

/** Fields of the filter that what is counted on a day does not know. */
export const NOT_OF_STOCK: ReadonlySet<CommonFilter> = new Set(["subject", "subjectTypes", "leading"]);

/** Dimensions of what is counted in posts on a day: `y` its cycle, `p` its position. */
export const STOCK_DIMENSIONS = {
  UNIT: sql`m.place_id`,
  CYCLE: sql`y.id`,
  PERIOD: sql`y.starts_on || '/' || y.ends_on`,
  POSITION_CLASS: sql`p.position_class`,
  DUTY_GROUP: sql`coalesce(p.duty_group, '')`,
};

/**
 * The same scope with one cycle for each row over time: what stands on a day is counted on the cycle's last day, and
 * over several cycles together on that of the latest, because a stock does not add up over days.
 *
 * @throws TooLarge `statistics.tooManyDays`.
 */
export function stockScope(scope: StatisticsScope): StatisticsScope {
  const { dimensions, cycles } = scope;
  const rowOf = (cycle: TakenCycle): string => {
    if (dimensions.includes(StatisticsDimension.CYCLE)) return cycle.id;
    return dimensions.includes(StatisticsDimension.PERIOD) ? `${cycle.startsOn}/${cycle.endsOn}` : "";
  };
  const latest = new Map<string, TakenCycle>();
  for (const cycle of cycles) {
    const known = latest.get(rowOf(cycle));
    if (!known || cycle.endsOn > known.endsOn) latest.set(rowOf(cycle), cycle);
  }
  if (latest.size > MOST_DAYS) throw new TooLarge("statistics.tooManyDays", { limit: MOST_DAYS });
  return { ...scope, cycles: [...latest.values()] };
}

/** SQL condition: the total row is of the latest cycle alone. */
export function latestOnly({ cycles }: StatisticsScope): RawBuilder<unknown> {
  const last = cycles.reduce<TakenCycle | null>(
    (one, other) => (one && one.endsOn >= other.endsOn ? one : other),
    null,
  );
  return sql`case when y.id = ${last?.id ?? ""} then 1 else 0 end`;
}
