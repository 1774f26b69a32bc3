import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of meetings that decide, comment, and keep minutes. */
export const meetingMessages: Messages = {
  "ballot.noVote": {
    vi: "Cuộc họp này chỉ nhận xét, góp ý; không bỏ phiếu.",
    en: "This meeting only comments; it takes no vote.",
  },
  "ballot.absent": {
    vi: "Bạn được ghi vắng mặt trong cuộc họp này nên không bỏ phiếu được.",
    en: "You are recorded as absent from this meeting, so you cannot vote.",
  },
  "meeting.noVoters": {
    vi: "Hôm nay không có ai thuộc thành phần họp theo quy chế (tập thể lãnh đạo chưa có thành viên, hoặc chưa có người giữ chức vụ).",
    en: "Today nobody belongs to the meeting under the regulation (no member of the leadership, or nobody in post).",
  },
  "meeting.unitOrBody": {
    vi: "Hãy nêu đơn vị (unitId) hoặc tập thể (bodyId) họp.",
    en: "Name the unit (unitId) or the collective (bodyId) that meets.",
  },
  "meeting.chair": {
    vi: "Chủ trì (chairPersonId) phải là người có trong thành phần họp.",
    en: "The chair (chairPersonId) must be on the roll of the meeting.",
  },
  "meeting.secretaryIsChair": {
    vi: "Thư ký (secretaryPersonId) không được là người chủ trì.",
    en: "The secretary (secretaryPersonId) must not be the chair.",
  },
  "meeting.notOnRoll": {
    vi: "Người được nêu (personId) không có trong thành phần họp.",
    en: "The person named (personId) is not on the roll of the meeting.",
  },
  "meeting.hasVoted": {
    vi: "Người này đã bỏ phiếu nên không ghi vắng mặt (attendance) được.",
    en: "This person has voted and cannot be recorded as absent (attendance).",
  },
  "meeting.notCandidate": {
    vi: "Phiếu được nêu (evaluationId) không thuộc nội dung cuộc họp.",
    en: "The evaluation named (evaluationId) is not on the paper of the meeting.",
  },
  "meeting.notOfficer": {
    vi: "Chỉ chủ trì, thư ký của cuộc họp mới được làm việc này.",
    en: "Only the chair and the secretary of the meeting may do this.",
  },
  "meeting.notCounted": {
    vi: "Cuộc họp chưa kết thúc; biên bản có sau khi kiểm phiếu.",
    en: "The meeting is not closed yet; its minutes exist after the count.",
  },
  "meeting.confirmed": {
    vi: "Biên bản đã được xác nhận; nội dung không thay đổi nữa.",
    en: "The minutes are confirmed; their content no longer changes.",
  },
  "meeting.minutesNotYours": {
    vi: "Biên bản có kết quả kiểm phiếu của từng người nên chỉ người phụ trách, chủ trì và thư ký được xem.",
    en: "The minutes tell the tally of everybody, so only those in charge, the chair and the secretary read them.",
  },
};
