import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { CRITERIA } from "../sources/criteria.source.ts";
import { mean, type Measure, MILLIONTHS, sumOf } from "./measure.ts";
import { exact, exactText } from "../../rating/index.ts";

const sources = [CRITERIA];
const DECIDED = { vi: "số câu trả lời có điểm của cấp quyết định", en: "answers of the deciding side with points" };
const SELF = { vi: "số câu tự chấm có điểm", en: "self-ratings with points" };
const { POINTS, SHARE } = MeasureScale;

/** Points of criteria, of the rated; shares of work, which are computed and not answered, are none. */
export const criterionMeasures: readonly Measure[] = [
  {
    id: StatisticsMeasure.CRITERION_MEAN,
    name: { vi: "Điểm tiêu chí trung bình", en: "Mean points" },
    definition: {
      vi: "Trung bình điểm mà cấp quyết định chấm cho tiêu chí; theo nhóm là trung bình mỗi tiêu chí.",
      en: "Mean of the points that the deciding side gave for a criterion; by group the mean of one criterion.",
    },
    base: DECIDED,
    scale: POINTS,
    sources,
    sums: ["decidedPoints", "decidedScored"],
    valueOf: mean("decidedPoints", "decidedScored", MILLIONTHS),
  },
  {
    id: StatisticsMeasure.CRITERION_SELF_MEAN,
    name: { vi: "Điểm tự chấm trung bình", en: "Mean points of self-ratings" },
    definition: {
      vi: "Trung bình điểm mà cá nhân tự chấm cho tiêu chí.",
      en: "Mean of the points that people gave themselves for a criterion.",
    },
    base: SELF,
    scale: POINTS,
    sources,
    sums: ["selfPoints", "selfScored"],
    valueOf: mean("selfPoints", "selfScored", MILLIONTHS),
  },
  {
    id: StatisticsMeasure.CRITERION_GAP,
    name: { vi: "Chênh lệch tự chấm", en: "Gap of self-ratings" },
    definition: {
      vi: "Điểm tự chấm trung bình trừ điểm tiêu chí trung bình.",
      en: "Mean points of self-ratings less mean points.",
    },
    base: SELF,
    scale: POINTS,
    sources,
    sums: ["selfPoints", "selfScored", "decidedPoints", "decidedScored"],
    valueOf: (cell) => {
      const self = mean("selfPoints", "selfScored", MILLIONTHS)(cell);
      const decided = mean("decidedPoints", "decidedScored", MILLIONTHS)(cell);
      const isKnown = self.value !== null && decided.value !== null;
      const value = isKnown ? exactText(exact(self.value ?? "0").sub(exact(decided.value ?? "0"))) : null;
      return { value, base: sumOf(cell.row, "selfScored") };
    },
  },
  {
    id: StatisticsMeasure.CRITERION_FULL_SHARE,
    name: { vi: "Tỷ lệ đạt điểm tối đa", en: "Share of full points" },
    definition: {
      vi: "Số câu trả lời của cấp quyết định đạt điểm tối đa của tiêu chí chia cho số câu trả lời có điểm.",
      en: "Answers of the deciding side with the most points of the criterion over those with points.",
    },
    base: DECIDED,
    scale: SHARE,
    sources,
    sums: ["decidedFull", "decidedScored"],
    valueOf: mean("decidedFull", "decidedScored"),
  },
];
