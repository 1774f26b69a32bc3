import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of action programmes and of their notices. */
export const programmeMessages: Messages = {
  "programme.notOwn": {
    vi: "Chỉ cán bộ được giao chức vụ mới được lập, trình và báo cáo chương trình hành động của mình.",
    en: "Only the official who holds the post writes, submits and reports on the action programme.",
  },
  "programme.own": {
    vi: "Không ai được chất vấn, thông qua, xác nhận hay đánh giá chương trình hành động của chính mình.",
    en: "Nobody questions, approves, confirms or assesses an action programme of one's own.",
  },
  "programme.notMember": {
    vi: "Chỉ thành viên của tập thể nghe báo cáo mới được chất vấn, định hướng.",
    en: "Only a member of the collective that hears the programme asks questions and gives directions.",
  },
  "programme.notSecretary": {
    vi: "Chỉ chủ trì, thư ký của tập thể hoặc cán bộ tổ chức phụ trách mới được ghi nhận buổi báo cáo.",
    en: "Only the chair or secretary of the collective or an organization specialist records the hearing.",
  },
  "programme.notChair": {
    vi: "Chỉ chủ trì của tập thể, hoặc cán bộ tổ chức ghi nhận quyết định của tập thể, mới được thực hiện việc này.",
    en: "Only the chair of the collective, or an organization specialist who records its decision, may do this.",
  },
  "programme.notOverseer": {
    vi: "Chỉ chủ trì, thư ký của tập thể, người đứng đầu cấp trên hoặc cán bộ tổ chức mới được xác nhận mốc thực hiện.",
    en: "Only the chair or secretary of the collective, a head above or an organization specialist judges milestones.",
  },
  "programme.wrongState": {
    vi: "Chương trình hành động không ở trạng thái cho phép việc này.",
    en: "The action programme does not stand where this is possible.",
  },
  "programme.appointmentEnded": {
    vi: "Chức vụ này (appointmentId) đã thôi giữ nên không lập chương trình hành động được.",
    en: "This appointment (appointmentId) has ended, so no action programme is written for it.",
  },
  "programme.twice": {
    vi: "Chức vụ này (appointmentId) đã có một chương trình hành động chưa kết thúc.",
    en: "This appointment (appointmentId) already has an action programme that has not ended.",
  },
  "programme.bodyElsewhere": {
    vi: "Tập thể nghe báo cáo (bodyId) phải thuộc đơn vị mà người lập chương trình đang công tác hoặc đơn vị cấp trên.",
    en: "The collective (bodyId) must belong to a unit in which the official works, or to one above it.",
  },
  "programme.bodyEnded": {
    vi: "Tập thể nghe báo cáo (bodyId) không còn hoạt động.",
    en: "The collective (bodyId) does not exist any more.",
  },
  "programme.endsBeforeStart": {
    vi: "Ngày kết thúc (endsOn) phải từ ngày bắt đầu (startsOn) trở đi.",
    en: "The last day (endsOn) must not lie before the first one (startsOn).",
  },
  "programme.dueOutside": {
    vi: "Thời hạn cam kết (dueOn) phải nằm trong thời gian của chương trình, từ {from} đến {to}.",
    en: "The last day of a commitment (dueOn) must lie within the programme, from {from} to {to}.",
  },
  "programme.milestoneOutside": {
    vi: "Thời hạn mốc (dueOn) phải từ ngày bắt đầu chương trình {from} đến hết hạn cam kết {to}.",
    en: "The last day of a milestone (dueOn) must lie between the programme's first day {from} and the commitment's last day {to}.",
  },
  "programme.weightNotPositive": {
    vi: "Trọng số (weight) phải lớn hơn 0.",
    en: "The weight (weight) must be above 0.",
  },
  "programme.incomplete": {
    vi: "Chương trình chưa đủ để trình: còn {count} mục chưa ghi.",
    en: "The programme cannot be submitted yet: {count} entry(ies) are missing.",
  },
  "programme.missing": { vi: "Mục này chưa được ghi.", en: "This entry is missing." },
  "programme.noCommitment": { vi: "Phải có ít nhất một cam kết.", en: "At least one commitment is required." },
  "programme.noMilestone": {
    vi: "Mỗi cam kết phải có ít nhất một mốc thực hiện.",
    en: "Every commitment needs at least one milestone.",
  },
  "programme.documentRequired": {
    vi: "Cán bộ tổ chức ghi nhận quyết định của tập thể phải nêu số văn bản (documentNumber).",
    en: "A specialist who records the collective's decision must name its document (documentNumber).",
  },
  "programme.future": {
    vi: "Ngày {day} chưa đến nên không ghi nhận được.",
    en: "The day {day} has not come yet, so it cannot be recorded.",
  },
  "programme.beforeStart": {
    vi: "Ngày {day} ở trước ngày bắt đầu chương trình ({from}).",
    en: "The day {day} lies before the programme's first day ({from}).",
  },
  "programme.directionAnswered": {
    vi: "Ý kiến định hướng không cần trả lời; chỉ trả lời chất vấn.",
    en: "A direction is not answered, only a question is.",
  },
  "milestone.wrongState": {
    vi: "Mốc thực hiện không ở trạng thái cho phép việc này.",
    en: "The milestone does not stand where this is possible.",
  },
  "milestone.confirmed": { vi: "Mốc này đã được xác nhận.", en: "This milestone is confirmed already." },
  "milestone.notDue": {
    vi: "Mốc này còn trong hạn (đến {dueOn}) nên chưa ghi nhận không hoàn thành được.",
    en: "This milestone is not due yet (until {dueOn}), so it is not missed.",
  },
  "programme.typedResult": {
    vi: "Chỉ số {name} lấy từ kết quả chương trình hành động, không nhập tay.",
    en: "The metric {name} comes from the action programme and is not typed.",
  },
  "notice.programmeSubmitted": {
    vi: "Có chương trình hành động đã trình, chờ tập thể nghe báo cáo và thông qua.",
    en: "An action programme has been submitted and waits for the collective.",
  },
  "notice.programmeReturned": {
    vi: "Chương trình hành động của bạn được trả lại để hoàn thiện.",
    en: "Your action programme was sent back to be completed.",
  },
  "notice.programmeApproved": {
    vi: "Chương trình hành động của bạn đã được thông qua.",
    en: "Your action programme has been approved.",
  },
  "notice.programmeAsked": {
    vi: "Có chất vấn về chương trình hành động của bạn, chờ trả lời.",
    en: "A question on your action programme waits for your answer.",
  },
  "notice.programmeDirected": {
    vi: "Có ý kiến định hướng về chương trình hành động của bạn.",
    en: "There is a direction on your action programme.",
  },
};
