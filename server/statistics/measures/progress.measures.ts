import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { EVALUATIONS } from "../sources/evaluations.source.ts";
import { SCORES } from "../sources/scores.source.ts";
import { counted, mean, type Measure, ratio, sumOf } from "./measure.ts";

const ALL = { vi: "tất cả phiếu", en: "all evaluations" };
const RATED = { vi: "số được xếp loại", en: "the rated" };
const { COUNT, SHARE } = MeasureScale;
const sources = [EVALUATIONS];

/** How many there are and how far they have come. */
export const progressMeasures: readonly Measure[] = [
  {
    id: StatisticsMeasure.SUBJECTS,
    name: { vi: "Số phiếu", en: "Evaluations" },
    definition: { vi: "Số phiếu đánh giá.", en: "All evaluations." },
    base: ALL,
    scale: COUNT,
    sources,
    sums: ["subjects"],
    valueOf: counted("subjects", "subjects"),
  },
  {
    id: StatisticsMeasure.RATED,
    name: { vi: "Được xếp loại", en: "Rated" },
    definition: {
      vi: "Số phiếu có mức xếp loại đã được quyết định và đang có hiệu lực, kể cả khi đang chờ thông báo hoặc giải quyết kiến nghị; theo khoảng điểm thì chỉ tính phiếu có điểm.",
      en: "Evaluations whose decided grade stands, also while it waits for its notice or an objection is solved; by whole points only those with a total.",
    },
    base: { vi: "số được xếp loại của nhóm", en: "the rated of the group" },
    scale: COUNT,
    sources: [EVALUATIONS, SCORES],
    sums: ["rated", "ratedAll"],
    published: true,
    valueOf: ({ row, whole }) => ({ value: String(sumOf(row, "rated")), base: sumOf(whole, "ratedAll") }),
  },
  {
    id: StatisticsMeasure.SHARE,
    name: { vi: "Tỷ lệ", en: "Share" },
    definition: {
      vi: "Số được xếp loại của dòng chia cho số được xếp loại của nhóm: cùng đơn vị, kỳ và đối tượng, mọi mức xếp loại và khoảng điểm; nếu dòng không theo mức hoặc khoảng điểm thì chia cho tổng.",
      en: "The rated of the row over the rated of its group: the same unit, cycle and subjects with every grade and score; over the total where rows are not by grade or score.",
    },
    base: { vi: "số được xếp loại của nhóm", en: "the rated of the group" },
    scale: SHARE,
    sources: [EVALUATIONS, SCORES],
    sums: ["rated", "ratedAll"],
    published: true,
    valueOf: ({ row, whole }) => ({
      value: ratio(sumOf(row, "rated"), sumOf(whole, "ratedAll")),
      base: sumOf(whole, "ratedAll"),
    }),
  },
  {
    id: StatisticsMeasure.NOT_RATED,
    name: { vi: "Không xếp loại", en: "Not rated" },
    definition: {
      vi: "Số phiếu không xếp loại, có nêu lý do.",
      en: "Evaluations that are not rated, for a stated reason.",
    },
    base: ALL,
    scale: COUNT,
    sources,
    sums: ["notRated", "subjects"],
    valueOf: counted("notRated", "subjects"),
  },
  {
    id: StatisticsMeasure.COMPLETED,
    name: { vi: "Hoàn thành", en: "Completed" },
    definition: { vi: "Số phiếu đã chốt hoặc không xếp loại.", en: "Evaluations that are final or not rated." },
    base: ALL,
    scale: COUNT,
    sources,
    sums: ["completed", "subjects"],
    valueOf: counted("completed", "subjects"),
  },
  {
    id: StatisticsMeasure.COMPLETION,
    name: { vi: "Tỷ lệ hoàn thành", en: "Completion" },
    definition: {
      vi: "Số phiếu đã chốt hoặc không xếp loại chia cho tất cả phiếu.",
      en: "Evaluations that are final or not rated over all.",
    },
    base: ALL,
    scale: SHARE,
    sources,
    sums: ["completed", "subjects"],
    valueOf: mean("completed", "subjects"),
  },
  {
    id: StatisticsMeasure.LATE_SELF,
    name: { vi: "Tự đánh giá trễ hạn", en: "Handed in late" },
    definition: {
      vi: "Số phiếu tự đánh giá được nộp sau hạn có hiệu lực vào lúc nộp.",
      en: "Forms handed in after the last day that stood at that moment.",
    },
    base: { vi: "số phiếu đã nộp", en: "forms handed in" },
    scale: COUNT,
    sources,
    sums: ["lateSelf", "handedIn"],
    valueOf: counted("lateSelf", "handedIn"),
  },
  {
    id: StatisticsMeasure.LATE_DECISION,
    name: { vi: "Quyết định trễ hạn", en: "Decided late" },
    definition: {
      vi: "Số phiếu có quyết định đầu tiên sau hạn có hiệu lực vào lúc quyết định.",
      en: "Evaluations first decided after the last day that stood at that moment.",
    },
    base: RATED,
    scale: COUNT,
    sources,
    sums: ["lateDecision", "rated"],
    valueOf: counted("lateDecision", "rated"),
  },
  {
    id: StatisticsMeasure.OVERDUE,
    name: { vi: "Đang quá hạn", en: "Overdue" },
    definition: {
      vi: "Số phiếu của kỳ đang mở đang ở một bước đã qua hạn.",
      en: "Evaluations of running cycles that stand in a step whose last day is past.",
    },
    base: ALL,
    scale: COUNT,
    sources,
    sums: ["overdue", "subjects"],
    valueOf: counted("overdue", "subjects"),
  },
];
