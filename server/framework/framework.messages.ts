import type { Messages } from "../kernel/index.ts";
import { frameworkFileMessages } from "./framework-file.messages.ts";

/** Sentences of this slice's rules. */
export const messages: Messages = {
  ...frameworkFileMessages,
  "framework.notMaintainer": {
    vi: "Chỉ cán bộ tổ chức của đơn vị quản lý khung mới được thay đổi khung này.",
    en: "Only organization specialists of the unit that maintains this framework may change it.",
  },
  "framework.versionFrozen": {
    vi: "Phiên bản đã ban hành không thể thay đổi. Hãy tạo phiên bản mới.",
    en: "A published version never changes. Start the next version instead.",
  },
  "framework.notPublished": {
    vi: "Chỉ phiên bản đang ở trạng thái đã ban hành mới có thể ngừng áp dụng.",
    en: "Only a version in the state published can be retired.",
  },
  "framework.draftExists": {
    vi: "Khung này đã có một bản nháp. Hãy hoàn thành bản nháp đó trước.",
    en: "This framework has a draft already. Finish that draft first.",
  },
  "framework.noVersion": { vi: "Khung này chưa có phiên bản nào.", en: "This framework has no version yet." },
  "framework.duplicateCode": {
    vi: "Mã {code} xuất hiện nhiều lần; mã nhóm, mã tiêu chí và khóa cấp độ phải khác nhau.",
    en: "The code {code} occurs more than once; codes of groups, of criteria and keys of levels must differ.",
  },
  "framework.unknownGroup": {
    vi: "Không có nhóm {code} đứng trước nhóm này.",
    en: "There is no group {code} before this one.",
  },
  "framework.notPublishable": {
    vi: "Phiên bản còn {count} lỗi nên chưa dùng được.",
    en: "The version cannot be used yet, it has {count} defect(s).",
  },
  "framework.endsBeforeStart": {
    vi: "Ngày hết hiệu lực không được trước ngày bắt đầu áp dụng.",
    en: "The last day in force must not come before the first.",
  },
  "framework.atLine": { vi: "Dòng {line}, cột {column}: {detailVi}", en: "Line {line}, column {column}: {detail}" },
  "adoption.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị mới được quyết định việc áp dụng khung tại đơn vị đó.",
    en: "Only organization specialists of the unit may decide which frameworks it runs.",
  },
  "adoption.nothingPublished": {
    vi: "Khung {code} chưa có phiên bản nào được ban hành nên chưa thể áp dụng.",
    en: "The framework {code} has no published version and cannot be adopted yet.",
  },
  "adoption.reversed": {
    vi: "Ngày thôi áp dụng không được trước ngày bắt đầu áp dụng.",
    en: "The last day of an adoption must not come before its first.",
  },
  "adoption.unitClosed": {
    vi: "Đơn vị đã kết thúc hoạt động ngày {endsOn}, trước ngày bắt đầu áp dụng.",
    en: "The unit ended on {endsOn}, before the adoption would start.",
  },
  "adoption.overlap": {
    vi: "Đơn vị đã áp dụng khung này từ {startsOn} đến {endsOn}; hai lần áp dụng không được trùng thời gian.",
    en: "The unit runs this framework from {startsOn} to {endsOn} already; two adoptions of one framework must not overlap.",
  },
};
