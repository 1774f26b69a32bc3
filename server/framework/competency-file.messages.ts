import type { Messages } from "../kernel/index.ts";

/** Sentences of what can be wrong with the content of a competency framework. */
export const competencyFileMessages: Messages = {
  "competency.empty": {
    vi: "Khung năng lực phải có ít nhất một năng lực.",
    en: "A competency framework must have at least one competency.",
  },
  "competency.duplicateCode": {
    vi: "Mã {value} bị trùng; mã nhóm và mã năng lực phải khác nhau.",
    en: "The code {value} occurs twice; codes of groups and of competencies must differ.",
  },
  "competency.levelOrder": {
    vi: "Các cấp độ phải khác nhau và xếp từ thấp đến cao; cấp độ {level} đứng sau cấp độ {previous}.",
    en: "Levels must differ and stand from the lowest up; level {level} comes after level {previous}.",
  },
  "competency.method": {
    vi: "Tiêu chí {code} của khung năng lực phải có cách chấm LEVEL.",
    en: "The criterion {code} of a competency framework must have the method LEVEL.",
  },
  "competency.nestedGroup": {
    vi: "Nhóm năng lực {code} không được nằm trong nhóm khác.",
    en: "The group of competencies {code} must not stand inside another group.",
  },
};

/** What would put right what is wrong with the content of a competency framework. */
export const competencyFileProposals: Messages = {
  "competency.empty": { vi: "Thêm một nhóm có năng lực.", en: "Add a group with a competency." },
  "competency.duplicateCode": { vi: "Đổi một trong hai mã {value}.", en: "Change one of the two codes {value}." },
  "competency.levelOrder": {
    vi: "Xếp các cấp độ theo thứ tự tăng dần, mỗi cấp độ một lần.",
    en: "Put the levels in rising order, each once.",
  },
};
