import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of cycles. */
export const messages: Messages = {
  "cycle.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị gốc của kỳ đánh giá mới được làm việc này.",
    en: "Only an organization specialist of the cycle's root unit may do this.",
  },
  "cycle.notPlanned": {
    vi: "Kỳ đánh giá đang ở trạng thái {status}; chỉ kỳ đã lập, chưa mở (PLANNED) mới làm được việc này.",
    en: "The cycle is {status}; this is possible only while it is planned and not yet opened (PLANNED).",
  },
  "cycle.notOpen": {
    vi: "Kỳ đánh giá đang ở trạng thái {status}; chỉ kỳ đang mở (OPEN) mới làm được việc này.",
    en: "The cycle is {status}; this is possible only while it is open (OPEN).",
  },
  "cycle.dates": {
    vi: "Ngày kết thúc (endsOn) của kỳ không được trước ngày bắt đầu {startsOn}.",
    en: "The last day (endsOn) of the cycle must not be before its first day {startsOn}.",
  },
  "cycle.length": {
    vi: "Kỳ loại {kind} dài nhất {most} ngày; từ startsOn đến endsOn là {days} ngày.",
    en: "A cycle of kind {kind} lasts at most {most} days; startsOn to endsOn are {days} days.",
  },
  "cycle.dueOrder": {
    vi: "Các hạn phải theo thứ tự: tự đánh giá, biểu quyết, quyết định; {field} đang sớm hơn hạn trước đó.",
    en: "The deadlines must follow the order self, vote, decision; {field} is before an earlier one.",
  },
  "cycle.overlaps": {
    vi: "Đơn vị đã có kỳ {code} cùng loại, cùng hệ thống và trùng ngày ({startsOn} đến {endsOn}).",
    en: "The unit already has cycle {code} of the same kind and track with overlapping days ({startsOn} to {endsOn}).",
  },
};
