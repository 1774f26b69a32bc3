import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules around periods: other agencies, former units, late joiners. */
export const periodMessages: Messages = {
  "external.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị của người này mới được nhập kết quả do cơ quan khác chuyển đến, và không nhập cho chính mình.",
    en: "Only an organization specialist of the person's unit may enter results from other agencies, and not one's own.",
  },
  "external.week": {
    vi: "Kết quả tuần (kind) không chính thức nên không được tính; hãy chọn tháng, quý, sáu tháng hoặc năm.",
    en: "The result of a week (kind) is unofficial and never counts; choose month, quarter, half-year or year.",
  },
  "external.nothing": {
    vi: "Phải nhập điểm (score) hoặc mức xếp loại (grade) ghi trong văn bản.",
    en: "The score (score) or the grade (grade) of the paper must be given.",
  },
  "external.overlaps": {
    vi: "Đã có kết quả cùng loại kỳ, trùng ngày, do {agency} chuyển đến; hãy đính chính kết quả đó.",
    en: "There is a result of such a period with overlapping days from {agency} already; correct that one.",
  },
  "external.superseded": {
    vi: "Kết quả này đã được thay bằng bản đính chính khác.",
    en: "This entry was replaced by a correction already.",
  },
  "external.reasonRequired": {
    vi: "Phải ghi lý do (reason) đính chính.",
    en: "The reason (reason) of the correction must be given.",
  },
  "formerUnit.notHead": {
    vi: "Chỉ người đứng đầu đơn vị cũ mới được ghi ý kiến, và không ghi về chính mình.",
    en: "Only the head of the former unit may record its opinion, and not about oneself.",
  },
  "formerUnit.decided": {
    vi: "Phiếu đánh giá đã được quyết định nên không ghi thêm ý kiến của nơi công tác cũ.",
    en: "The evaluation is decided, so no opinion of the former unit is added.",
  },
  "formerUnit.textRequired": {
    vi: "Phải ghi nội dung ý kiến (text).",
    en: "The opinion (text) must say something.",
  },
  "participant.there": {
    vi: "Người này đã có phiếu trong kỳ đánh giá.",
    en: "This person has an evaluation in the cycle already.",
  },
  "participant.leftOut": {
    vi: "Người này không được lập phiếu trong kỳ, lý do: {reason}.",
    en: "This person gets no evaluation in the cycle; reason: {reason}.",
  },
};
