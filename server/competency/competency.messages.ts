import type { Messages } from "../kernel/index.ts";

/** Sentences of this slice's rules. */
export const messages: Messages = {
  "competency.otherKind": {
    vi: "Khung {code} không phải là khung năng lực.",
    en: "The framework {code} is no competency framework.",
  },
  "competency.notPublished": {
    vi: "Chỉ dùng được phiên bản khung năng lực đang ở trạng thái đã ban hành.",
    en: "Only a version of a competency framework in the state published can be used.",
  },
  "requirement.range": {
    vi: "Yêu cầu {minLevel}–{maxLevel} của năng lực {code} phải nằm trong các cấp độ {levels}, cấp độ đầu không cao hơn cấp độ cuối.",
    en: "The range {minLevel}–{maxLevel} for competency {code} must lie in its levels {levels}, the first not above the last.",
  },
  "requirement.twice": {
    vi: "Một năng lực chỉ được nêu một lần trong danh sách yêu cầu.",
    en: "A competency may be named only once in the list of requirements.",
  },
  "requirement.positionTwice": {
    vi: "Một vị trí việc làm chỉ được nêu một lần trong một lần đặt yêu cầu.",
    en: "A position may be named only once when requirements are set.",
  },
  "requirement.setLater": {
    vi: "Vị trí {position} đã có yêu cầu áp dụng từ một ngày sau đó.",
    en: "Position {position} has requirements from a later day on already.",
  },
  "assessment.notOwn": {
    vi: "Chỉ chính người đó mới được tự đánh giá năng lực.",
    en: "Only the person may assess oneself.",
  },
  "assessment.ownAsHead": {
    vi: "Không ai được đánh giá năng lực của chính mình với tư cách thủ trưởng.",
    en: "Nobody may assess oneself as head.",
  },
  "assessment.notHead": {
    vi: "Chỉ thủ trưởng cấp trên hoặc cấp có thẩm quyền mới được đánh giá năng lực của người này.",
    en: "Only a head above or an authority may assess this person.",
  },
  "assessment.future": {
    vi: "Ngày đánh giá {day} không được sau ngày hôm nay.",
    en: "The day of the assessment {day} must not come after today.",
  },
  "assessment.noAppointment": {
    vi: "Người này không giữ vị trí việc làm nào vào ngày {day}.",
    en: "The person holds no position on {day}.",
  },
  "assessment.twice": {
    vi: "Một năng lực chỉ được nêu một lần trong một lần đánh giá.",
    en: "A competency may be named only once in an assessment.",
  },
  "assessment.level": {
    vi: "Năng lực {code} không có cấp độ {level}; các cấp độ là {levels}, hoặc 0 khi chưa đạt cấp độ nào.",
    en: "Competency {code} has no level {level}; its levels are {levels}, or 0 when none is reached.",
  },
};
