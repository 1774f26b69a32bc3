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
};
