import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of delegations. */
export const delegationMessages: Messages = {
  "delegation.own": {
    vi: "Không ai được tự đặt mình làm người được ủy quyền.",
    en: "Nobody makes oneself somebody's delegate.",
  },
  "delegation.toOneself": {
    vi: "Người được ủy quyền phải khác người ủy quyền.",
    en: "The delegate must be somebody else than who delegates.",
  },
  "delegation.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của ủy quyền trước ngày bắt đầu.",
    en: "The last day {day} of the delegation is before its first day.",
  },
  "delegation.outsideUnit": {
    vi: "Thời gian ủy quyền phải nằm trong thời gian hoạt động của đơn vị {unit}.",
    en: "The delegation must lie within the life of unit {unit}.",
  },
  "delegation.noPost": {
    vi: "Người được ủy quyền phải đang giữ một chức vụ vào ngày {day}.",
    en: "The delegate must hold an appointment on {day}.",
  },
  "delegation.twice": {
    vi: "Người này đã được ủy quyền tại đơn vị trong thời gian {startsOn} – {endsOn}.",
    en: "This person is a delegate in the unit already in {startsOn} – {endsOn}.",
  },
  "delegation.ended": {
    vi: "Ủy quyền đã kết thúc vào ngày {day}; không thể kết thúc muộn hơn.",
    en: "The delegation ended on {day}; it cannot end later.",
  },
  "delegation.past": {
    vi: "Không thể chấm dứt ủy quyền lùi về ngày {day}: việc đã làm theo ủy quyền vẫn có giá trị.",
    en: "A delegation cannot be ended back on {day}: what was done under it stands.",
  },
};
