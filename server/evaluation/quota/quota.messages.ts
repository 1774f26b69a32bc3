import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of quotas. */
export const quotaMessages: Messages = {
  "quota.exceeded": {
    vi: "Không đóng kỳ được: {groups} nhóm vượt tỷ lệ khống chế mức {grade}. Xem bảng tỷ lệ, điều chỉnh quyết định hoặc mở rộng tỷ lệ có căn cứ. Nhóm vượt: {names}.",
    en: "The cycle cannot be closed: {groups} groups are over the quota of {grade}. See the quota board, change decisions or extend the quota with its ground. Over: {names}.",
  },
  "quota.notAgency": {
    vi: "Tỷ lệ khống chế tính theo cơ quan, đơn vị sử dụng; {unit} là một bộ phận của {agency}.",
    en: "The quota counts in an employing agency; {unit} is a part of {agency}.",
  },
  "quota.noExtension": {
    vi: "Quy chế áp dụng trong kỳ này không cho mở rộng tỷ lệ.",
    en: "The regulations of this cycle know no extension of the quota.",
  },
  "quota.ownAgency": {
    vi: "Việc mở rộng tỷ lệ do cấp trên quyết định, không phải chính cơ quan, đơn vị đó.",
    en: "An extension is for the superior level to decide, not for the agency itself.",
  },
  "quota.notReader": {
    vi: "Chỉ người được xem kết quả của cả cơ quan, đơn vị mới xem được bảng tỷ lệ.",
    en: "Only those who may read the results of the whole agency see the quota board.",
  },
};
