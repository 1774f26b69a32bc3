import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of product catalogues. */
export const catalogueMessages: Messages = {
  "catalogue.notKeeper": {
    vi: "Danh mục sản phẩm, công việc do cán bộ tổ chức hoặc người đứng đầu cơ quan quản lý nó lập.",
    en: "A product catalogue is kept by the specialists or the head of the agency that manages it.",
  },
  "catalogue.ownCoefficients": {
    vi: "Bản soạn có hệ số quy đổi mới do chính bạn nhập và áp dụng cho công việc của bạn: cán bộ tổ chức khác hoặc người đứng đầu cấp trên ban hành.",
    en: "The draft has new coefficients that you wrote and that measure your own work: another specialist or a head above publishes it.",
  },
  "catalogue.versionFrozen": {
    vi: "Phiên bản danh mục đã ban hành không thay đổi được. Hãy lập phiên bản mới.",
    en: "A published version of a catalogue never changes. Draft a new version.",
  },
  "catalogue.notPublished": {
    vi: "Chỉ ngừng áp dụng được phiên bản đang ban hành.",
    en: "Only a published version can be retired.",
  },
  "catalogue.draftExists": {
    vi: "Danh mục này đã có một bản soạn. Hãy hoàn thiện hoặc hủy bản đó trước.",
    en: "This catalogue has a draft already. Finish or discard it first.",
  },
  "catalogue.unitEnded": {
    vi: "Cơ quan này đã kết thúc hoạt động nên không lập danh mục mới.",
    en: "This agency has ended, so it gets no new catalogue.",
  },
  "catalogue.endsBeforeStart": {
    vi: "Ngày kết thúc áp dụng trước ngày bắt đầu.",
    en: "The last day comes before the first.",
  },
  "catalogue.notPublishable": {
    vi: "Chưa ban hành được danh mục: còn {count} điểm phải sửa.",
    en: "The catalogue cannot be published yet: {count} thing(s) must be put right.",
  },
  "catalogue.documentMissing": {
    vi: "Chưa nêu văn bản ban hành danh mục.",
    en: "The document that decides the catalogue is not named.",
  },
  "catalogue.noProducts": {
    vi: "Danh mục chưa có sản phẩm, công việc nào.",
    en: "The catalogue has no products.",
  },
  "catalogue.startsTooEarly": {
    vi: "Ngày áp dụng phải sau ngày áp dụng ({day}) của phiên bản đã ban hành trước đó.",
    en: "The first day must come after the first day ({day}) of the version published before.",
  },
  "catalogue.previousLasts": {
    vi: "Phiên bản đã ban hành trước đó còn áp dụng đến {day}.",
    en: "The version published before lasts until {day}.",
  },
  "catalogue.standardNotPositive": {
    vi: "Điểm của sản phẩm, công việc chuẩn phải lớn hơn 0.",
    en: "The points of the standard product must be above 0.",
  },
  "catalogue.tooManyGroups": {
    vi: "Danh mục có tối đa {most} nhóm độ phức tạp (Điều 13 Nghị định 335/2025/NĐ-CP).",
    en: "A catalogue has at most {most} complexity groups (Decree 335/2025, article 13).",
  },
  "catalogue.groupTwice": {
    vi: "Nhóm {group} được nêu hai lần.",
    en: "Group {group} is named twice.",
  },
  "catalogue.groupReversed": {
    vi: "Khung điểm của nhóm {group} có điểm đầu lớn hơn điểm cuối.",
    en: "The frame of group {group} ends before it starts.",
  },
  "catalogue.groupsOverlap": {
    vi: "Khung điểm của nhóm {group} và nhóm {other} chồng lên nhau.",
    en: "The frames of groups {group} and {other} overlap.",
  },
  "catalogue.groupUnknown": {
    vi: "Danh mục không có nhóm độ phức tạp {group}.",
    en: "The catalogue has no complexity group {group}.",
  },
  "catalogue.groupInUse": {
    vi: "Còn sản phẩm, công việc thuộc nhóm {group} nên không bỏ nhóm này được.",
    en: "Products still belong to group {group}, so it cannot be left out.",
  },
  "catalogue.codeTwice": {
    vi: "Mã {code} được dùng cho hai sản phẩm, công việc.",
    en: "Two products have the code {code}.",
  },
  "catalogue.pointsNotPositive": {
    vi: "Điểm chấm của {code} phải lớn hơn 0.",
    en: "The points of {code} must be above 0.",
  },
  "catalogue.coefficientNotPositive": {
    vi: "Hệ số quy đổi K của {code} phải lớn hơn 0.",
    en: "The coefficient K of {code} must be above 0.",
  },
  "catalogue.coefficientMissing": {
    vi: "{code} cần có điểm chấm hoặc hệ số quy đổi K.",
    en: "{code} needs points or a coefficient K.",
  },
  "catalogue.pointsOutsideGroup": {
    vi: "Điểm chấm {points} của {code} nằm ngoài khung điểm {frame} của nhóm {group}.",
    en: "The points {points} of {code} lie outside the frame {frame} of group {group}.",
  },
  "catalogue.tooManyProducts": {
    vi: "Một danh mục có tối đa {most} sản phẩm, công việc.",
    en: "A catalogue has at most {most} products.",
  },
  "catalogue.officeElsewhere": {
    vi: "Đơn vị phụ trách phải thuộc cơ quan quản lý danh mục.",
    en: "The office must belong to the agency that keeps the catalogue.",
  },
};
