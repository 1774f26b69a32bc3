import type { ResultOf } from "../../../schema/graphql.ts";
import type { StatisticsMeasures } from "../../../schema/operations/statistics/statistics.ts";
import type { Dimension, MeasureId } from "../table/table.ts";

/** Measures of the dictionary that belong together on one screen. */
export const FAMILIES = ["progress", "score", "gap", "more"] as const;
export type Family = (typeof FAMILIES)[number];

export type Defined = ResultOf<typeof StatisticsMeasures>["statisticsMeasures"][number];

const NAMED: Readonly<Record<Exclude<Family, "more">, readonly string[]>> = {
  progress: [
    ...["SUBJECTS", "COMPLETED", "COMPLETION", "OVERDUE", "LATE_SELF", "LATE_DECISION"],
    ...["RATED", "SHARE", "NOT_RATED"],
  ],
  score: ["RATED", "MEAN_SCORE", "MEDIAN_SCORE", "LOWEST_SCORE", "HIGHEST_SCORE"],
  gap: [
    ...["SELF_GAP", "SELF_ABOVE_DECIDED", "SELF_EQUAL_DECIDED", "SELF_BELOW_DECIDED", "SUGGESTED_GAP"],
    ...["VOTE_GAP", "VOTE_ABOVE_DECIDED", "VOTE_EQUAL_DECIDED", "VOTE_BELOW_DECIDED"],
  ],
};

/** Most measures that one query takes. */
const MOST = 20;

/**
 * What the server can count of a family by all these dimensions; what no family names stands among the others.
 */
export function familyOf(dictionary: readonly Defined[], family: Family, by: readonly Dimension[]): MeasureId[] {
  const named = new Set(Object.values(NAMED).flat());
  const isIn = ({ id }: Defined): boolean => (family === "more" ? !named.has(id) : NAMED[family].includes(id));
  return dictionary
    .filter((one) => isIn(one) && by.every((dimension) => one.dimensions.includes(dimension)))
    .map(({ id }) => id)
    .slice(0, MOST);
}
