import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { OBJECTIONS } from "../sources/objections.source.ts";
import { counted, type Measure, type Words } from "./measure.ts";

/** A number of objections. */
function filed(id: StatisticsMeasure, sum: string, name: Words, definition: Words): Measure {
  return {
    ...{ id, name, definition },
    base: { vi: "số kiến nghị đã gửi", en: "objections filed" },
    scale: MeasureScale.COUNT,
    sources: [OBJECTIONS],
    sums: [sum, "objections"],
    valueOf: counted(sum, "objections"),
  };
}

/** What became of objections. */
export const objectionMeasures: readonly Measure[] = [
  filed(
    StatisticsMeasure.OBJECTIONS,
    "objections",
    { vi: "Kiến nghị", en: "Objections" },
    {
      vi: "Số kiến nghị về kết quả đã gửi, kể cả kiến nghị đã rút.",
      en: "Objections to results that were filed, also those taken back.",
    },
  ),
  filed(
    StatisticsMeasure.OBJECTIONS_UPHELD,
    "objectionsUpheld",
    { vi: "Kiến nghị giữ nguyên kết quả", en: "Objections, result upheld" },
    { vi: "Số kiến nghị đã giải quyết, giữ nguyên kết quả.", en: "Objections solved by upholding the result." },
  ),
  filed(
    StatisticsMeasure.OBJECTIONS_CHANGED,
    "objectionsChanged",
    { vi: "Kiến nghị thay đổi kết quả", en: "Objections, result changed" },
    { vi: "Số kiến nghị đã giải quyết bằng quyết định mới.", en: "Objections solved by a new decision." },
  ),
  filed(
    StatisticsMeasure.OBJECTIONS_OPEN,
    "objectionsOpen",
    { vi: "Kiến nghị đang giải quyết", en: "Open objections" },
    { vi: "Số kiến nghị chưa được trả lời.", en: "Objections that wait for an answer." },
  ),
];
