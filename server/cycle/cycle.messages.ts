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
    vi: "Các hạn phải theo thứ tự: tự đánh giá, biểu quyết, ý kiến cấp ủy, đề xuất, quyết định, thông báo; {field} đang sớm hơn hạn trước đó.",
    en: "The deadlines must follow the order self, vote, Party opinion, proposal, decision, notice; {field} is before an earlier one.",
  },
  "cycle.reasonRequired": {
    vi: "Phải ghi lý do (reason) gia hạn.",
    en: "The reason (reason) of the extension must be given.",
  },
  "cycle.noDeadline": {
    vi: "Kỳ đánh giá không đặt hạn này nên không có gì để gia hạn.",
    en: "The cycle has no such deadline, so there is nothing to extend.",
  },
  "cycle.deadlineNotLater": {
    vi: "Hạn mới (toDay) phải sau hạn đang có {fromDay}.",
    en: "The new due day (toDay) must be after the present one {fromDay}.",
  },
  "cycleSeries.firstDay": {
    vi: "Ngày đầu của kỳ đầu tiên (startsOn) phải từ ngày 1 đến ngày 28, để tháng nào cũng có ngày đó.",
    en: "The first day of the first period (startsOn) must be from the 1st to the 28th, so that each month has it.",
  },
  "cycleSeries.placeholder": {
    vi: "Mẫu có từ {name} trong ngoặc nhọn không được hiểu; dùng year, nextYear, month, quarter, half, week, from hoặc to.",
    en: "The pattern names {name} in braces, which stands for nothing; use year, nextYear, month, quarter, half, week, from or to.",
  },
  "cycleSeries.code": {
    vi: "Mẫu mã kỳ (codePattern) chỉ được tạo ra chữ không dấu, chữ số và các dấu . _ / -, dài nhất 40 ký tự.",
    en: "The code pattern (codePattern) may give letters without accents, digits and . _ / - only, at most 40 characters.",
  },
  "cycleSeries.codeRepeats": {
    vi: "Mẫu mã kỳ (codePattern) cho hai kỳ cùng một mã; hãy thêm từ thay cho năm và tháng.",
    en: "The code pattern (codePattern) gives two periods the same code; add the words for year and month.",
  },
  "cycleSeries.codeTaken": {
    vi: "Mã kỳ {code} đã có, nên kỳ này của chuỗi không lập được.",
    en: "The code {code} is taken, so this period of the series cannot be planned.",
  },
  "optIn.notLater": {
    vi: "Đơn vị đã có quy định từ ngày {startsOn}; ngày bắt đầu (startsOn) mới phải sau ngày đó.",
    en: "The unit has a word from {startsOn} on already; the new first day (startsOn) must be later.",
  },
  "cycle.overlaps": {
    vi: "Đơn vị đã có kỳ {code} cùng loại, cùng hệ thống và trùng ngày ({startsOn} đến {endsOn}).",
    en: "The unit already has cycle {code} of the same kind and track with overlapping days ({startsOn} to {endsOn}).",
  },
};
