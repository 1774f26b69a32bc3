import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { ADOPTION } from "../sources/adoption.source.ts";
import { STAFFING } from "../sources/staffing.source.ts";
import { counted, mean, type Measure, type Words } from "./measure.ts";

/** A number of people or posts. */
function staffed(id: StatisticsMeasure, sum: string, name: Words, definition: Words): Measure {
  return {
    ...{ id, name, definition },
    base: { vi: "biên chế", en: "posts" },
    scale: MeasureScale.COUNT,
    sources: [STAFFING],
    sums: [sum, "posts"],
    valueOf: counted(sum, "posts"),
  };
}

const ADOPTING = {
  base: { vi: "số đơn vị vào ngày cuối kỳ", en: "units on the last day of the cycle" },
  sources: [ADOPTION],
  sums: ["adoptedUnits", "units"],
};
const REACHED = {
  vi: "có quy chế đã ban hành áp dụng vào ngày đầu kỳ cho loại kỳ này, tại đơn vị hoặc từ đơn vị cấp trên",
  en: "that a published regulation for this length of cycle reaches on its first day, at the unit or from above",
};

/** Posts, people and regulations of units. */
export const organizationMeasures: readonly Measure[] = [
  staffed(
    StatisticsMeasure.POSTS,
    "posts",
    { vi: "Biên chế", en: "Posts" },
    {
      vi: "Biên chế vào ngày cuối kỳ; nhiều kỳ cộng chung thì lấy kỳ cuối cùng.",
      en: "Posts on the last day of the cycle; of several cycles together, of the latest.",
    },
  ),
  staffed(
    StatisticsMeasure.PEOPLE,
    "people",
    { vi: "Số người có mặt", en: "People" },
    {
      vi: "Số người có chức vụ chính tại đơn vị vào ngày cuối kỳ.",
      en: "People whose main appointment is in the unit on the last day of the cycle.",
    },
  ),
  staffed(
    StatisticsMeasure.VACANCIES,
    "vacancies",
    { vi: "Biên chế còn thiếu", en: "Vacancies" },
    {
      vi: "Biên chế chưa có người, tính riêng từng đơn vị và vị trí việc làm: chỗ thừa không bù cho chỗ thiếu.",
      en: "Posts that nobody fills, for each unit and position by itself: a surplus elsewhere fills none.",
    },
  ),
  {
    id: StatisticsMeasure.ADOPTED_UNITS,
    name: { vi: "Đơn vị có quy chế áp dụng", en: "Units with a regulation" },
    definition: { vi: `Số đơn vị ${REACHED.vi}.`, en: `Units ${REACHED.en}.` },
    scale: MeasureScale.COUNT,
    ...ADOPTING,
    valueOf: counted("adoptedUnits", "units"),
  },
  {
    id: StatisticsMeasure.ADOPTION,
    name: { vi: "Tỷ lệ đơn vị có quy chế áp dụng", en: "Adoption" },
    definition: {
      vi: `Số đơn vị ${REACHED.vi}, chia cho số đơn vị.`,
      en: `Units ${REACHED.en}, over all units.`,
    },
    scale: MeasureScale.SHARE,
    ...ADOPTING,
    valueOf: mean("adoptedUnits", "units"),
  },
];
