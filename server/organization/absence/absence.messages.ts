import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of absences and of what absences and disciplines share. */
export const absenceMessages: Messages = {
  "personalFact.hidden": {
    vi: "Chỉ bản thân, người đứng đầu và cán bộ tổ chức được xem thời gian nghỉ và kỷ luật.",
    en: "Absences and disciplines are read by the person, the heads and the specialists only.",
  },
  "personalFact.own": {
    vi: "Không ai được tự ghi nhận hoặc tự sửa thời gian nghỉ, kỷ luật của chính mình.",
    en: "Nobody records or corrects one's own absences and disciplines.",
  },
  "personalFact.withdrawn": {
    vi: "Nội dung này đã được hủy và không thể sửa.",
    en: "The entry has been withdrawn and cannot change.",
  },
  "absence.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của thời gian nghỉ trước ngày bắt đầu.",
    en: "The last day {day} of the absence is before its first day.",
  },
  "absence.overlaps": {
    vi: "Thời gian nghỉ trùng với lần nghỉ đã ghi nhận {startsOn} – {endsOn}.",
    en: "The absence overlaps one on record, {startsOn} – {endsOn}.",
  },
};
