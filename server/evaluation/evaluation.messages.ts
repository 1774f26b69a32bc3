import type { Messages } from "../kernel/index.ts";
import { authorityMessages } from "./authority-table/authority-table.messages.ts";
import { meetingMessages } from "./meeting/meeting.messages.ts";
import { periodMessages } from "./period/period.messages.ts";
import { quotaMessages } from "./quota/quota.messages.ts";
import { reminderMessages } from "./reminder/reminder.messages.ts";
import { tellMessages } from "./notice/tell.messages.ts";
import { processMessages } from "./rights/process.messages.ts";
import { usesMessages } from "./uses/uses.messages.ts";

/** Sentences of the rules of evaluations, meetings and decisions. */
export const messages: Messages = {
  ...authorityMessages,
  ...meetingMessages,
  ...periodMessages,
  ...reminderMessages,
  ...processMessages,
  ...tellMessages,
  ...usesMessages,
  ...quotaMessages,
  "cycle.unfinished": {
    vi: "Còn {count} phiếu đánh giá chưa được quyết định; hãy quyết định hoặc ghi lý do không xếp loại trước khi đóng kỳ.",
    en: "{count} evaluation(s) are not decided yet; decide them or mark them not rated before closing the cycle.",
  },
  "cycle.nobody": {
    vi: "Không có ai được lập phiếu ({leftOut} người bị loại); hãy kiểm tra việc áp dụng quy chế tại các đơn vị.",
    en: "Nobody would get an evaluation ({leftOut} left out); check which regulations the units have adopted.",
  },
  "evaluation.notOwn": {
    vi: "Chỉ người được đánh giá mới tự chấm và nộp phiếu của mình.",
    en: "Only the evaluated person rates oneself and hands in the evaluation.",
  },
  "evaluation.step": {
    vi: "Việc này không làm được ở bước hiện tại của phiếu.",
    en: "This is not possible at the evaluation's current step.",
  },
  "evaluation.noSelfStep": {
    vi: "Quy chế này không có bước tự đánh giá nên không trả lại phiếu được.",
    en: "This regulation has no self-rating step, so the evaluation cannot be sent back.",
  },
  "evaluation.meetingRunning": {
    vi: "Cuộc họp biểu quyết đang diễn ra; hãy kiểm phiếu xong rồi làm việc này.",
    en: "The meeting is voting on it now; do this after the count.",
  },
  "evaluation.reasonRequired": { vi: "Phải nêu lý do (reason).", en: "A reason is required." },
  "evaluation.gradeRequired": {
    vi: "Quy chế yêu cầu tự nhận mức xếp loại (grade) khi nộp phiếu.",
    en: "The regulation asks for a grade (grade) when the evaluation is handed in.",
  },
  "evaluation.gradeNotAsked": {
    vi: "Quy chế này không yêu cầu tự nhận mức xếp loại; bỏ trống trường grade.",
    en: "This regulation does not ask the person for a grade; leave grade empty.",
  },
  "evaluation.gradeUnknown": {
    vi: "Mức {grade} không có trong quy chế; các mức là {grades}.",
    en: "Grade {grade} is not one of the regulation; its grades are {grades}.",
  },
  "evaluation.criterionUnknown": {
    vi: "Tiêu chí này không thuộc quy chế của phiếu.",
    en: "This criterion does not belong to the evaluation's regulation.",
  },
  "evaluation.headOnly": {
    vi: "Chỉ tiêu {name} do cấp có thẩm quyền nhập, không do cá nhân nhập.",
    en: "{name} is entered by the deciding side, not by the person.",
  },
  "evaluation.twice": { vi: "{name} được nêu hai lần.", en: "{name} is given twice." },
  "decision.ownEvaluation": {
    vi: "Không ai được quyết định, chấm hay trả lại phiếu của chính mình.",
    en: "Nobody decides on, scores or sends back one's own evaluation.",
  },
  "decision.notDecider": {
    vi: "Chỉ người đứng đầu có thẩm quyền đối với người này mới được làm việc này.",
    en: "Only the head who has authority over this person may do this.",
  },
  "decision.notAuthority": {
    vi: "Không có người đứng đầu nào ở trên trong kỳ này; cần quyền cấp có thẩm quyền (AUTHORITY) đối với đơn vị.",
    en: "No head stands above within this cycle; an AUTHORITY grant over the unit is needed.",
  },
  "decision.reasonRequired": {
    vi: "Mức quyết định {grade} khác mức đề xuất {proposed} nên phải nêu lý do (reason).",
    en: "The decided grade {grade} departs from the proposed {proposed}, so a reason (reason) is required.",
  },
  "meeting.notConvener": {
    vi: "Chỉ người đứng đầu, cấp phó của đơn vị hoặc cán bộ tổ chức phụ trách mới được triệu tập và kiểm phiếu.",
    en: "Only the unit's head, a deputy or an organization specialist may convene the meeting and count.",
  },
  "meeting.running": {
    vi: "Đơn vị đang có cuộc họp biểu quyết chưa kiểm phiếu trong kỳ này.",
    en: "The unit has a meeting in this cycle that is not counted yet.",
  },
  "meeting.late": {
    vi: "Còn {count} người chưa nộp phiếu tự đánh giá; chờ họ hoặc chọn họp không có họ (withoutLate).",
    en: "{count} people have not handed in yet; wait, or convene without them (withoutLate).",
  },
  "meeting.nobodyWaits": {
    vi: "Không có phiếu nào của đơn vị đang chờ biểu quyết trong kỳ này.",
    en: "No evaluation of the unit waits for a vote in this cycle.",
  },
  "meeting.secretary": {
    vi: "Thư ký (secretaryPersonId) phải là người có trong thành phần họp.",
    en: "The secretary (secretaryPersonId) must be on the roll of the meeting.",
  },
  "meeting.closed": {
    vi: "Cuộc họp đã kiểm phiếu; không bỏ phiếu được nữa.",
    en: "The meeting is counted; no vote is taken any more.",
  },
  "meeting.quorum": {
    vi: "Mới có {voted}/{eligible} người tham dự, chưa đủ tỷ lệ {quorum}.",
    en: "Only {voted} of {eligible} have taken part, fewer than the quorum of {quorum}.",
  },
  "meeting.keyLost": {
    vi: "Khóa niêm phong của cuộc họp không còn; không mở phiếu được, phải bỏ phiếu lại (reopenVote).",
    en: "The meeting's sealing key is gone; the papers cannot be opened and the vote must be repeated (reopenVote).",
  },
  "meeting.keyPresent": {
    vi: "Khóa niêm phong vẫn còn; chỉ bỏ phiếu lại khi khóa đã mất.",
    en: "The sealing key is there; a vote is repeated only when it is lost.",
  },
  "meeting.notSecret": { vi: "Biểu quyết công khai không có khóa niêm phong.", en: "An open vote has no sealing key." },
  "meeting.noKeyStore": {
    vi: "Máy chủ chưa được cấu hình nơi giữ khóa bỏ phiếu kín.",
    en: "The server has no place configured for the keys of secret ballots.",
  },
  "ballot.notVoter": {
    vi: "Bạn không có tên trong danh sách bỏ phiếu của cuộc họp này.",
    en: "You are not on the roll of this meeting.",
  },
  "ballot.ownEvaluation": { vi: "Không được bỏ phiếu cho chính mình.", en: "Nobody votes on one's own evaluation." },
  "ballot.incomplete": {
    vi: "Lá phiếu phải có đủ và chỉ có những người khác trong cuộc họp: cần {expected}, đang có {given}.",
    en: "The paper must cover exactly all others of the meeting: {expected} expected, {given} given.",
  },
};
