import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of the process: opinions, notice, objections, exceptions, bulk actions, order and days. */
export const processMessages: Messages = {
  "evaluation.afterDeadline": {
    vi: "Đã quá hạn của bước này ({dueOn}); kỳ đánh giá khóa khi quá hạn, cần gia hạn trước.",
    en: "The last day of this step ({dueOn}) has passed; the cycle accepts nothing after it, so the term must be extended first.",
  },
  "evaluation.textRequired": { vi: "Phải ghi nội dung (text).", en: "A text (text) is required." },
  "evaluation.notAbove": {
    vi: "Chỉ cấp có thẩm quyền (AUTHORITY) hoặc cán bộ tổ chức của đơn vị cấp trên người quyết định mới được mở khóa phiếu.",
    en: "Only an authority by grant or an organization specialist above the decider's unit may open the evaluation again.",
  },
  "evaluation.cycleClosed": {
    vi: "Kỳ đánh giá đã đóng nên không mở khóa được; kết quả sai được thay bằng quyết định thay thế.",
    en: "The cycle is closed, so the evaluation cannot be opened again; a wrong result is replaced by a superseding decision.",
  },
  "evaluation.noReview": {
    vi: "Phiếu này không có yêu cầu xem lại.",
    en: "Nothing about this evaluation asks for another look.",
  },
  "opinion.ownEvaluation": {
    vi: "Không ai được cho ý kiến hay đề xuất về phiếu của chính mình.",
    en: "Nobody gives an opinion or a proposal on one's own evaluation.",
  },
  "opinion.notCommittee": {
    vi: "Chỉ thành viên cấp ủy của đơn vị, hoặc của cấp gần nhất ở trên, mới được ghi ý kiến cấp ủy.",
    en: "Only a member of the Party committee of the unit, or of the nearest one above, may record its opinion.",
  },
  "opinion.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị mới được đề xuất mức xếp loại.",
    en: "Only an organization specialist of the unit may propose a grade.",
  },
  "objection.notOwn": {
    vi: "Chỉ người được đánh giá mới được kiến nghị, bảo lưu ý kiến hoặc đồng ý kết quả của mình.",
    en: "Only the evaluated person may object, reserve an opinion or agree to the result.",
  },
  "objection.termPassed": {
    vi: "Thời hạn kiến nghị đã hết ngày {dueOn}.",
    en: "The term to object ended on {dueOn}.",
  },
  "objection.notTold": {
    vi: "Kết quả chưa được thông báo nên chưa bảo lưu ý kiến được.",
    en: "The result has not been notified yet, so no opinion can be reserved.",
  },
  "objection.nothingDecided": {
    vi: "Phiếu chưa có quyết định nào còn hiệu lực.",
    en: "No decision stands on this evaluation.",
  },
  "objection.ownDecision": {
    vi: "Người đã ra quyết định không được tự giải quyết kiến nghị về quyết định đó.",
    en: "Whoever made the decision does not solve the objection to it.",
  },
  "objection.notResolver": {
    vi: "Kiến nghị do cấp trên trực tiếp của cấp đã quyết định giải quyết.",
    en: "The objection is solved by the authority one level above the one that decided.",
  },
  "objection.gradeMissing": {
    vi: "Thay đổi kết quả thì phải nêu mức mới (grade).",
    en: "A changed result needs the new grade (grade).",
  },
  "objection.gradeGiven": {
    vi: "Giữ nguyên kết quả thì không nêu mức mới; bỏ trống trường grade.",
    en: "An upheld result names no new grade; leave grade empty.",
  },
  "objection.sameGrade": {
    vi: "Mức mới (grade) phải khác mức đang có; nếu không thay đổi thì chọn giữ nguyên (UPHOLD).",
    en: "The new grade (grade) must differ from the present one; to keep it choose UPHOLD.",
  },
  "decision.sameGrade": {
    vi: "Phiếu đang ở mức {grade}; quyết định thay thế phải nêu mức khác.",
    en: "The evaluation already has the grade {grade}; a replacing decision must name another one.",
  },
  "decision.subUnitsFirst": {
    vi: "Còn {count} đơn vị trực thuộc chưa được xếp loại trong kỳ này; xếp loại đơn vị cấp dưới trước.",
    en: "{count} unit(s) below are not rated in this cycle yet; lower units come first.",
  },
  "decision.unitFirst": {
    vi: "Đơn vị chưa được xếp loại trong kỳ này; xếp loại đơn vị trước, cá nhân sau.",
    en: "The unit is not rated in this cycle yet; the unit comes before its people.",
  },
  "decision.staffFirst": {
    vi: "Còn {count} người thuộc quyền chưa được xếp loại trong kỳ này; người đứng đầu được xếp loại sau.",
    en: "{count} of the staff are not rated in this cycle yet; whoever leads them comes after.",
  },
  "bulk.tooMany": {
    vi: "Mỗi lần chỉ xử lý tối đa {limit} phiếu; hãy chia theo đơn vị hoặc chọn từng nhóm phiếu.",
    en: "At most {limit} evaluations are handled at once; split them by unit or name some of them.",
  },
  "bulk.nothingNamed": {
    vi: "Hãy nêu các phiếu (evaluations), hoặc kỳ (cycleId) và đơn vị (unitId).",
    en: "Name the evaluations (evaluations), or a cycle (cycleId) and a unit (unitId).",
  },
  "bulk.gradeRequired": {
    vi: "Chưa nêu mức xếp loại (grade) cho phiếu này.",
    en: "No grade (grade) is named for this evaluation.",
  },
  "bulk.noSuggestion": {
    vi: "Phiếu này không có mức hệ thống gợi ý; hãy quyết định riêng.",
    en: "This evaluation has no suggested grade; decide it by itself.",
  },
};
