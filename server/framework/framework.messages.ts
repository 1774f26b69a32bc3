import type { Messages } from "../kernel/index.ts";
import { competencyFileMessages } from "./competency-file.messages.ts";
import { extensionMessages } from "./extension/extension.messages.ts";
import { frameworkFileMessages } from "./framework-file.messages.ts";

/** Sentences of this slice's rules. */
export const messages: Messages = {
  ...frameworkFileMessages,
  ...extensionMessages,
  ...competencyFileMessages,
  "framework.otherKind": {
    vi: "Khung {code} thuộc loại khác nên không thể nhận nội dung này.",
    en: "The framework {code} is of another kind and cannot take this content.",
  },
  "adoption.competency": {
    vi: "Khung năng lực {code} được dùng qua yêu cầu của vị trí việc làm, không áp dụng để đánh giá, xếp loại.",
    en: "The competency framework {code} is used through the requirements of positions, not adopted for rating.",
  },
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
  "document.notForActing": {
    vi: "Chỉ người đứng đầu đơn vị, cấp có thẩm quyền, cán bộ tổ chức và thanh tra mới được tra cứu danh sách văn bản.",
    en: "Only heads of units, deciding authorities, organization specialists and auditors may look up documents.",
  },
  "document.searchTooLong": {
    vi: "Từ khóa tìm văn bản không được dài quá {limit} ký tự.",
    en: "The search for documents must not be longer than {limit} characters.",
  },
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
  "adoption.ambiguous": {
    vi: "Tại {unit}, từ {startsOn} đến {endsOn}, khung {code} cũng áp dụng cho cùng đối tượng và loại kỳ; mỗi người mỗi ngày chỉ thuộc một phiên bản. Hãy thu hẹp phạm vi hoặc kết thúc một lần áp dụng.",
    en: "At {unit}, from {startsOn} to {endsOn}, framework {code} holds for the same people and kind of cycle; nobody may fall under two versions on one day. Narrow the scope or end one adoption.",
  },
  "comment.notReader": {
    vi: "Chỉ người được đọc bản nháp mới được góp ý.",
    en: "Only those who may read the draft may comment on it.",
  },
  "comment.notDraft": {
    vi: "Phiên bản đã ban hành; chỉ bản nháp mới được góp ý.",
    en: "The version is published; only drafts are commented on.",
  },
  "comment.empty": { vi: "Góp ý phải có nội dung.", en: "A comment must say something." },
  "comment.notYours": {
    vi: "Chỉ người góp ý hoặc cán bộ quản lý khung mới được đánh dấu đã xử lý.",
    en: "Only its author or a maintainer of the framework may mark a comment settled.",
  },
  "comment.resolved": { vi: "Góp ý này đã được xử lý.", en: "This comment is settled already." },
  "adoption.overlap": {
    vi: "Đơn vị đã áp dụng khung này từ {startsOn} đến {endsOn}; hai lần áp dụng không được trùng thời gian.",
    en: "The unit runs this framework from {startsOn} to {endsOn} already; two adoptions of one framework must not overlap.",
  },
};
