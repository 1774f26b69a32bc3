import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { EVALUATIONS } from "../sources/evaluations.source.ts";
import { SCORE_RANKS } from "../sources/score-ranks.source.ts";
import { mean, type Measure, MILLIONTHS, ratio, sumOf, type Words } from "./measure.ts";

const base = { vi: "số được xếp loại có điểm", en: "the rated with a total" };
const scale = MeasureScale.POINTS;

/** A measure of the ranked totals. */
function ranked(id: StatisticsMeasure, sum: string, parts: number, name: Words, definition: Words): Measure {
  return {
    ...{ id, name, definition, base, scale },
    sources: [SCORE_RANKS],
    sums: [sum],
    valueOf: ({ row }) => {
      const found = row[sum];
      const count = sumOf(row, "ranked");
      return { value: found === undefined || count === 0 ? null : ratio(found, parts * MILLIONTHS), base: count };
    },
  };
}

/** Totals of the rated. */
export const scoreMeasures: readonly Measure[] = [
  {
    id: StatisticsMeasure.MEAN_SCORE,
    name: { vi: "Điểm trung bình", en: "Mean score" },
    definition: {
      vi: "Trung bình cộng tổng điểm của các phiếu được xếp loại có điểm; mỗi điểm được làm tròn một lần đến phần triệu.",
      en: "Mean of the totals of the rated that have one; each total is rounded once to millionths.",
    },
    base,
    scale,
    sources: [EVALUATIONS],
    sums: ["scoreSum", "scored"],
    valueOf: mean("scoreSum", "scored", MILLIONTHS),
  },
  ranked(
    StatisticsMeasure.MEDIAN_SCORE,
    "medianTwice",
    2,
    { vi: "Trung vị điểm", en: "Median score" },
    {
      vi: "Điểm ở giữa khi xếp theo thứ tự; trung bình của hai điểm giữa nếu số lượng chẵn.",
      en: "The total in the middle of all in order; the mean of the two middle ones where their number is even.",
    },
  ),
  ranked(
    StatisticsMeasure.LOWEST_SCORE,
    "lowest",
    1,
    { vi: "Điểm thấp nhất", en: "Lowest score" },
    { vi: "Tổng điểm thấp nhất.", en: "The lowest total." },
  ),
  ranked(
    StatisticsMeasure.HIGHEST_SCORE,
    "highest",
    1,
    { vi: "Điểm cao nhất", en: "Highest score" },
    { vi: "Tổng điểm cao nhất.", en: "The highest total." },
  ),
];
