import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of measures. */
export const measureMessages: Messages = {
  "work.typedMetric": {
    vi: "Chỉ số {name} được tính từ nhiệm vụ hoặc từ điểm của cấp dưới trong kỳ nên không nhập tay.",
    en: "The metric {name} comes from the tasks, or the scores of subordinates, of the period and cannot be typed.",
  },
  "work.measureHidden": {
    vi: "Chỉ bản thân, người đứng đầu đơn vị hoặc cấp trên, và người được giao quản lý đánh giá mới xem được kết quả công việc.",
    en: "Only the person, heads of the unit or above, specialists and auditors of the unit see what the work comes to.",
  },
  "work.measureDays": {
    vi: "Ngày cuối kỳ không được trước ngày đầu kỳ và kỳ không dài quá 366 ngày.",
    en: "The last day cannot be before the first, and a period has at most 366 days.",
  },
};
