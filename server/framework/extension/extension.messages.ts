import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules about slots and extensions. */
export const extensionMessages: Messages = {
  "slots.unknownGroup": {
    vi: "Phần mở cho nhóm {code}, nhưng khung không có nhóm này. Hãy chọn một mã nhóm có trong khung.",
    en: "The slot is for group {code}, which the framework does not have. Choose the code of one of its groups.",
  },
  "slots.unknownParameter": {
    vi: "Tham số {name} phải là tên của đúng một công thức chỉ gồm một con số, ví dụ 5.",
    en: "The parameter {name} must be the name of exactly one formula that is a single number, such as 5.",
  },
  "slots.range": {
    vi: "Tham số {name}: khoảng {min}..{max} phải có cận dưới không vượt cận trên và chứa giá trị hiện tại {value}.",
    en: "Parameter {name}: the range {min}..{max} must be in order and hold the present value {value}.",
  },
  "slots.duplicate": {
    vi: "Phần mở {name} được khai báo hai lần. Hãy gộp thành một.",
    en: "The slot {name} is declared twice. Make it one.",
  },
  "extension.outsideSlot": {
    vi: "Khung cấp trên {code} không mở phần này ({part}) cho cấp dưới; hãy bỏ thay đổi hoặc đưa vào một phần được mở.",
    en: "The superior framework {code} does not leave this open ({part}); take the change back or put it into a slot.",
  },
  "extension.overSlot": {
    vi: "Phần bổ sung vào nhóm {code} có {points} điểm, nhiều nhất được {max} điểm.",
    en: "The additions to group {code} carry {points} points, at most {max} are allowed.",
  },
  "extension.parameterRange": {
    vi: "Tham số {name} là {value}, phải nằm trong khoảng {min}..{max}.",
    en: "Parameter {name} is {value}, it must lie within {min}..{max}.",
  },
  "extension.gateRaises": {
    vi: "Chốt chặn {code} đưa về mức cao nhất {grade}; chốt chặn bổ sung chỉ được hạ mức.",
    en: "Gate {code} leads to the best grade {grade}; an additional gate may only lower a grade.",
  },
  "extension.scopeWider": {
    vi: "Phạm vi rộng hơn phạm vi của khung cấp trên {code}. Hãy thu hẹp về trong phạm vi đó.",
    en: "The scope is wider than that of the superior framework {code}. Narrow it to lie within.",
  },
  "extension.dates": {
    vi: "Thời gian áp dụng {from} – {to} phải nằm trong thời gian {superiorFrom} – {superiorTo} của khung cấp trên.",
    en: "The dates {from} – {to} must lie within {superiorFrom} – {superiorTo} of the superior framework.",
  },
  "extension.codeTaken": {
    vi: "Mã {code} nay đã có trong khung cấp trên. Hãy đặt mã khác.",
    en: "The superior framework now has the code {code}. Choose another one.",
  },
  "extension.unknownGrade": {
    vi: "Khung cấp trên không còn mức {grade} mà chốt chặn {code} nêu.",
    en: "The superior framework has no grade {grade} any more, which gate {code} names.",
  },
  "extension.noSuperior": {
    vi: "Chưa có khung {code} phiên bản {version} đã ban hành. Hãy nhập và ban hành khung cấp trên trước.",
    en: "There is no published version {version} of framework {code}. Bring in and publish the superior framework first.",
  },
  "extension.notPublished": {
    vi: "Chỉ cụ thể hóa được một phiên bản đang được ban hành.",
    en: "Only a published version can be extended.",
  },
  "extension.noSlots": {
    vi: "Khung {code} không mở phần nào cho cấp dưới. Có thể sao chép thành một khung riêng.",
    en: "The framework {code} leaves nothing open. It can be copied to a framework of its own.",
  },
  "extension.none": {
    vi: "Phiên bản này không cụ thể hóa khung nào.",
    en: "This version does not extend a framework.",
  },
  "extension.noSuccessor": {
    vi: "Khung cấp trên {code} chưa có phiên bản mới hơn phiên bản {version}.",
    en: "The superior framework {code} has no version newer than {version}.",
  },
};

/** What would put right what is wrong with slots and extensions. */
export const extensionProposals: Messages = {
  "slots.unknownGroup": { vi: "Chọn một mã nhóm có trong khung.", en: "Choose the code of a group of the framework." },
  "slots.unknownParameter": {
    vi: "Thêm công thức {name} với nội dung là một con số, ví dụ 5.",
    en: "Add a formula {name} whose text is one number, such as 5.",
  },
  "slots.range": { vi: "Nới khoảng để chứa giá trị {value}.", en: "Widen the range so that it holds {value}." },
  "slots.duplicate": { vi: "Gộp hai phần mở thành một.", en: "Make the two slots one." },
  "extension.outsideSlot": {
    vi: "Bỏ thay đổi ở {part}, hoặc đưa nội dung vào phần được mở.",
    en: "Take back the change of {part}, or put it into a slot.",
  },
  "extension.overSlot": { vi: "Giảm còn nhiều nhất {max} điểm.", en: "Bring it down to at most {max} points." },
  "extension.parameterRange": { vi: "Chọn giá trị từ {min} đến {max}.", en: "Choose a value from {min} to {max}." },
  "extension.gateRaises": { vi: "Chọn một mức thấp hơn {grade}.", en: "Choose a grade below {grade}." },
  "extension.scopeWider": { vi: "Chọn lại phạm vi trong khung {code}.", en: "Choose a scope within that of {code}." },
  "extension.dates": {
    vi: "Chọn ngày từ {superiorFrom} đến {superiorTo}.",
    en: "Choose days from {superiorFrom} to {superiorTo}.",
  },
  "extension.noSuperior": {
    vi: "Nhập tệp của khung {code} và ban hành trước.",
    en: "Bring in and publish the file of framework {code} first.",
  },
};
