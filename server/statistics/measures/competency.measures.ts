import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { COMPETENCIES } from "../sources/competencies.source.ts";
import { counted, mean, type Measure } from "./measure.ts";

const sources = [COMPETENCIES];
const ASSESSED = { vi: "số năng lực đã được đánh giá", en: "assessed competencies" };

/** Required competencies beside those found, each of each person and post. */
export const competencyMeasures: readonly Measure[] = [
  {
    id: StatisticsMeasure.COMPETENCY_ASSESSED,
    name: { vi: "Năng lực đã đánh giá", en: "Assessed competencies" },
    definition: {
      vi: "Số năng lực được yêu cầu của từng người theo vị trí vào ngày cuối kỳ đã được đánh giá đến ngày đó.",
      en: "Competencies that are required of each person and position on the last day of the cycle and assessed until then.",
    },
    base: { vi: "số năng lực được yêu cầu", en: "required competencies" },
    scale: MeasureScale.COUNT,
    sources,
    sums: ["competenciesAssessed", "competenciesRequired"],
    valueOf: counted("competenciesAssessed", "competenciesRequired"),
  },
  {
    id: StatisticsMeasure.COMPETENCY_GAPS,
    name: { vi: "Năng lực chưa đạt", en: "Competency gaps" },
    definition: {
      vi: "Số năng lực được yêu cầu có cấp độ thấp hơn mức yêu cầu.",
      en: "Required competencies that were found under the required level.",
    },
    base: ASSESSED,
    scale: MeasureScale.COUNT,
    sources,
    sums: ["competencyGaps", "competenciesAssessed"],
    valueOf: counted("competencyGaps", "competenciesAssessed"),
  },
  {
    id: StatisticsMeasure.COMPETENCY_GAP_SHARE,
    name: { vi: "Tỷ lệ năng lực chưa đạt", en: "Share of competency gaps" },
    definition: {
      vi: "Số năng lực chưa đạt chia cho số năng lực đã được đánh giá.",
      en: "Competency gaps over assessed competencies.",
    },
    base: ASSESSED,
    scale: MeasureScale.SHARE,
    sources,
    sums: ["competencyGaps", "competenciesAssessed"],
    valueOf: mean("competencyGaps", "competenciesAssessed"),
  },
];
