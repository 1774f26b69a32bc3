import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of work plans and of their notices. */
export const planMessages: Messages = {
  "plan.notOwn": {
    vi: "Kế hoạch cá nhân chỉ do chính người đó lập, sửa và trình.",
    en: "A personal plan is written and submitted only by the person whose plan it is.",
  },
  "plan.notLeader": {
    vi: "Chỉ người đứng đầu đơn vị, đơn vị cấp trên hoặc cán bộ tổ chức của đơn vị mới được làm việc này với kế hoạch.",
    en: "Only a head of the unit or above, or a specialist for the unit, does this with the plan.",
  },
  "plan.own": {
    vi: "Không ai được tự duyệt, trả lại, giao việc hay kết thúc kế hoạch của mình hoặc do mình trình.",
    en: "Nobody adopts, returns, assigns from or closes a plan that is one's own, nor adopts one that one submitted.",
  },
  "plan.unitNotOwn": {
    vi: "Kế hoạch cá nhân chỉ lập được tại đơn vị (unitId) mà mình đang công tác.",
    en: "A personal plan is made only in a unit (unitId) in which one holds an appointment.",
  },
  "plan.wrongState": {
    vi: "Kế hoạch không ở trạng thái cho phép việc này.",
    en: "The plan does not stand where this is possible.",
  },
  "plan.documentRequired": {
    vi: "Cán bộ tổ chức ghi nhận quyết định về kế hoạch phải nêu văn bản (documentId).",
    en: "A specialist who records a decision about a plan must name the document (documentId).",
  },
  "plan.startsWrong": {
    vi: "Kế hoạch tuần bắt đầu từ thứ Hai; kế hoạch tháng, quý, năm bắt đầu từ ngày đầu của tháng, của quý (startsOn): {startsOn} không phù hợp.",
    en: "A week begins on Monday; a month, quarter or year on the first day of a month or quarter (startsOn): {startsOn} does not fit.",
  },
  "plan.twice": {
    vi: "Đã có kế hoạch cùng loại bắt đầu từ {startsOn}.",
    en: "There is already a plan of this kind that begins on {startsOn}.",
  },
  "plan.empty": {
    vi: "Kế hoạch chưa có đầu việc nào (items) nên chưa trình được.",
    en: "The plan has no line (items) yet and cannot be submitted.",
  },
  "plan.itemTwice": {
    vi: "Một đầu việc (id) được nêu hai lần.",
    en: "One line (id) is named twice.",
  },
  "plan.itemInUse": {
    vi: "Không bỏ được đầu việc “{title}”: đã giao nhiệm vụ hoặc có đầu việc khác xuất phát từ đó.",
    en: "The line “{title}” cannot fall away: tasks or other lines come from it.",
  },
  "plan.quantityBelowGiven": {
    vi: "Số lượng (quantity) không được nhỏ hơn số đã giao thành nhiệm vụ: {given}.",
    en: "The quantity (quantity) cannot be less than what tasks have already: {given}.",
  },
  "plan.dueOutside": {
    vi: "Thời hạn (dueOn) phải nằm trong kỳ của kế hoạch, từ {startsOn} đến {endsOn}.",
    en: "The last day (dueOn) must lie in the period of the plan, {startsOn} to {endsOn}.",
  },
  "plan.leadOther": {
    vi: "Đầu việc của kế hoạch cá nhân do chính người đó chủ trì (leadPersonId).",
    en: "Lines of a personal plan are owned by its person (leadPersonId).",
  },
  "plan.parentUnfit": {
    vi: "Đầu việc gốc (parentItemId) phải thuộc kế hoạch đã duyệt của đơn vị, của cấp trên hoặc của chính người đó, và kỳ của kế hoạch đó phải chứa thời hạn của đầu việc này.",
    en: "The line it comes from (parentItemId) must be of an adopted plan of the unit, of one above or of the same person, whose period holds this line's last day.",
  },
  "plan.notAllAssigned": {
    vi: "Chưa giao đầu việc nào: có {count} lỗi trong danh sách.",
    en: "Nothing was assigned: the list has {count} error(s).",
  },
  "plan.ownerMissing": {
    vi: "Đầu việc “{title}” chưa có người chủ trì (ownerPersonId).",
    en: "The line “{title}” has no owner (ownerPersonId) yet.",
  },
  "plan.itemGiven": {
    vi: "Đầu việc “{title}” đã được giao hết số lượng.",
    en: "All of the line “{title}” has been assigned already.",
  },
  "plan.quantityExceeds": {
    vi: "Số lượng giao (quantity) vượt phần còn lại của đầu việc “{title}”: {left}.",
    en: "The quantity (quantity) is more than what is left of the line “{title}”: {left}.",
  },
  "notice.planSubmitted": {
    vi: "Có kế hoạch công tác chờ bạn duyệt.",
    en: "A work plan waits for you to adopt it.",
  },
  "notice.planAdopted": {
    vi: "Kế hoạch công tác của bạn đã được duyệt.",
    en: "Your work plan has been adopted.",
  },
  "notice.planReturned": {
    vi: "Kế hoạch công tác của bạn được trả lại để sửa.",
    en: "Your work plan has been sent back to be changed.",
  },
};
