/*
 * Units whose grades or self-ratings differ from those of the whole, from the same tables as the overview shows: who may
 * not read those exactly gets no outliers.
 */
import type { Look } from "../../kernel/index.ts";
import { exact, exactText } from "../../rating/index.ts";
import { StatisticsDimension, StatisticsMeasure } from "../query/statistics.enums.ts";
import type { StatisticsFilterInput } from "../query/statistics.inputs.ts";
import { readStatistics } from "../query/statistics.read.ts";
import type { StatisticsKey, StatisticsRow, StatisticsTable } from "../query/statistics.views.ts";
import { type Exactly, FAR, FAR_GAP, FEWEST, type Graded, outliersOf } from "./outliers.ts";
import type { StatisticsOutliers } from "./outliers.views.ts";

const { UNIT, GRADE } = StatisticsDimension;
const { RATED, SELF_GAP, SHARE } = StatisticsMeasure;

/** Of whom, in which cycles. */
export interface OutliersQuery {
  readonly unitId: string;
  readonly filter: StatisticsFilterInput;
}

/**
 * The units below one that grade otherwise than all of them together.
 *
 * @throws Forbidden `statistics.noRight`, `statistics.exactOnly`: only exact numbers can be compared.
 */
export async function readOutliers(look: Look, { unitId, filter }: OutliersQuery): Promise<StatisticsOutliers> {
  const of = (groupBy: StatisticsDimension[], measures: StatisticsMeasure[]): Promise<StatisticsTable> =>
    readStatistics(look, { unitId, filter, groupBy, measures, includeSubtree: true }, Number.POSITIVE_INFINITY);
  const units = await of([UNIT], [RATED, SELF_GAP]);
  const grades = await of([GRADE], [SHARE]);
  const unitGrades = await of([UNIT, GRADE], [SHARE]);
  const byUnit = Map.groupBy(unitGrades.rows, ({ keys: [unit] }) => unit?.id ?? "");
  const graded = units.rows.flatMap((row): Graded<StatisticsKey>[] => {
    const [unit] = row.keys;
    if (!unit) return [];
    const rated = Number(valueOf(row, RATED)?.valueOf() ?? 0);
    return [{ unit, rated, gap: valueOf(row, SELF_GAP), shares: sharesOf(byUnit.get(unit.id ?? "") ?? [], 1) }];
  });
  const whole = { gap: valueOf(units.total, SELF_GAP), shares: sharesOf(grades.rows, 0) };
  const items = outliersOf(whole, graded).map(({ departure, gap, ...one }) => ({
    ...{ ...one, departure: exactText(departure), gap: gap === null ? null : exactText(gap) },
  }));
  return { fewest: FEWEST, farDeparture: exactText(FAR), farGap: exactText(FAR_GAP), items };
}

function sharesOf(rows: readonly StatisticsRow[], at: number): Map<string, Exactly> {
  return new Map(rows.map((row) => [row.keys[at]?.id ?? "", valueOf(row, SHARE) ?? exact("0")]));
}

function valueOf({ values }: Pick<StatisticsRow, "values">, measure: StatisticsMeasure): Exactly | null {
  const value = values.find((one) => one.measure === measure)?.value ?? null;
  return value === null ? null : exact(value);
}
