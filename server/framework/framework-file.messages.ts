import type { Messages } from "../kernel/index.ts";

/** Sentences of what can be wrong with a framework file besides its content. */
export const frameworkFileMessages: Messages = {
  "file.tooLong": { vi: "Tệp dài quá {limit} ký tự.", en: "The file is longer than {limit} characters." },
  "file.tooDeep": { vi: "Tệp lồng nhau quá sâu.", en: "The file is nested too deeply." },
  "file.syntax": { vi: "Tệp không đúng cú pháp YAML: {detail}", en: "The file is not proper YAML: {detail}" },
  "file.alias": {
    vi: "Tệp không được dùng neo và tham chiếu YAML (&, *).",
    en: "The file must not use YAML anchors and aliases (&, *).",
  },
  "file.shape": { vi: "Trường {field}: {detail}.", en: "Field {field}: {detail}." },
  "file.dates": {
    vi: "Ngày kết thúc {to} trước ngày bắt đầu {from}.",
    en: "The last day {to} is before the first day {from}.",
  },
  "file.duplicateForm": { vi: "Mã mẫu {value} bị trùng.", en: "The form code {value} occurs twice." },
  "file.sameDay": {
    vi: "Từ ngày {startsOn}, một người có thể thuộc cả tệp này và {other}: cùng mã khung {code}, cùng phạm vi, cùng thời gian áp dụng.",
    en: "From {startsOn} on somebody may fall under this file and {other}: the same code {code}, scope and days.",
  },
};

/** What would put right what is wrong with a framework file besides its content. */
export const frameworkFileProposals: Messages = {
  "file.tooLong": { vi: "Chia thành nhiều khung.", en: "Split it into several frameworks." },
  "file.tooDeep": { vi: "Bớt các cấp lồng nhau.", en: "Nest less deeply." },
  "file.syntax": {
    vi: "Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy quanh dòng này.",
    en: "Check indentation, colons and quotes around this line.",
  },
  "file.alias": { vi: "Viết nội dung ra đầy đủ thay cho neo.", en: "Write the content out instead of the anchor." },
  "file.shape": {
    vi: "Xem trường này trong schema/framework.schema.json; tên trường phải viết đúng.",
    en: "Look the field up in schema/framework.schema.json; names of fields must be exact.",
  },
  "file.dates": { vi: "Đổi chỗ hai ngày {from} và {to}.", en: "Swap the days {from} and {to}." },
  "file.sameDay": {
    vi: "Đặt effectiveTo của bản cũ là ngày trước {startsOn}, hoặc thu hẹp scope để không ai thuộc cả hai.",
    en: "Let effectiveTo of the earlier one be the day before {startsOn}, or narrow the scopes so that nobody falls under both.",
  },
  "file.duplicateForm": { vi: "Đổi mã của một trong hai mẫu.", en: "Give one of the two forms another code." },
};
