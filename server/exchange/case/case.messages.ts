import type { Messages } from "../../kernel/index.ts";

/** Sentences about CASE packages and about frameworks that everybody may read. */
export const caseMessages: Messages = {
  "case.faults": {
    vi: "Tệp CASE còn {count} chỗ sai; chưa nhập gì.",
    en: "The CASE package has {count} mistake(s); nothing was brought in.",
  },
  "case.notJson": {
    vi: "Tệp không phải là văn bản JSON đọc được.",
    en: "The file is no JSON text that can be read.",
  },
  "case.noDocument": {
    vi: "Tệp JSON không phải là gói CASE: thiếu CFDocument.",
    en: "The JSON file is no CASE package: it has no CFDocument.",
  },
  "case.tooLarge": {
    vi: "Tệp CASE có dung lượng tối đa {most} MB.",
    en: "A CASE package has at most {most} MB.",
  },
  "case.nesting": {
    vi: "Dữ liệu trong tệp lồng nhau quá {most} tầng.",
    en: "The data of the file nest deeper than {most} levels.",
  },
  "case.tooMany": {
    vi: "{name} có {count} phần tử; tối đa {most}.",
    en: "{name} has {count} entries; at most {most} are taken.",
  },
  "case.notObject": { vi: "Giá trị phải là một đối tượng {name}.", en: "The value must be an object {name}." },
  "case.notList": { vi: "Giá trị phải là một danh sách.", en: "The value must be a list." },
  "case.missing": { vi: "Thiếu trường bắt buộc “{field}”.", en: "The required field “{field}” is missing." },
  "case.uuid": {
    vi: "“{value}” không phải là mã định danh UUID viết thường.",
    en: "“{value}” is no UUID in lower case.",
  },
  "case.uri": {
    vi: "“{value}” không phải là địa chỉ URI đầy đủ, chẳng hạn https://…",
    en: "“{value}” is no complete URI such as https://…",
  },
  "case.notText": { vi: "“{value}” không phải là văn bản hợp lệ.", en: "“{value}” is no valid text." },
  "case.dateTime": {
    vi: "“{value}” không phải là thời điểm có múi giờ, chẳng hạn 2026-07-31T09:30:00Z.",
    en: "“{value}” is no moment with a time zone such as 2026-07-31T09:30:00Z.",
  },
  "case.date": {
    vi: "“{value}” không phải là ngày có trên lịch, chẳng hạn 2026-07-31.",
    en: "“{value}” is no day of the calendar such as 2026-07-31.",
  },
  "case.integer": { vi: "“{value}” không phải là số nguyên.", en: "“{value}” is no integer." },
  "case.number": { vi: "“{value}” không phải là số.", en: "“{value}” is no number." },
  "case.associationType": {
    vi: "“{value}” không phải là loại liên kết của CASE; loại riêng phải bắt đầu bằng “ext:”.",
    en: "“{value}” is no kind of association of CASE; own ones begin with “ext:”.",
  },
  "case.version": { vi: "“{value}” không phải là phiên bản CASE 1.1.", en: "“{value}” is not CASE version 1.1." },
  "case.targetType": {
    vi: "“{value}” không phải là loại đích; phải là CASE hoặc bắt đầu bằng “ext:”.",
    en: "“{value}” is no type of target; it is CASE or begins with “ext:”.",
  },
  "case.extensions": { vi: "Phần mở rộng phải là một đối tượng.", en: "Extensions must be an object." },
  "case.duplicate": {
    vi: "Mã định danh {identifier} đã dùng ở {first}.",
    en: "The identifier {identifier} is used at {first} already.",
  },
  "case.danglingItem": {
    vi: "Mục {identifier} không có trong tệp.",
    en: "The item {identifier} is not in the package.",
  },
  "case.danglingParent": {
    vi: "Mục cha {identifier} không có trong tệp.",
    en: "The parent {identifier} is not in the package.",
  },
  "case.twoParents": {
    vi: "Mục {identifier} đã có mục cha, khai ở {first}.",
    en: "The item {identifier} has a parent already, named at {first}.",
  },
  "case.cycle": {
    vi: "Các liên kết isChildOf tạo thành vòng khép kín qua mục {identifier}.",
    en: "The isChildOf associations make a circle through the item {identifier}.",
  },
  "case.tooDeep": {
    vi: "Cây mục sâu quá {most} tầng tại mục {identifier}.",
    en: "The tree is deeper than {most} levels at the item {identifier}.",
  },
  "case.noItems": {
    vi: "Gói CASE không có mục nào để thành năng lực.",
    en: "The package has no item that could be a competency.",
  },
  "case.tooManyGroups": {
    vi: "Khung sẽ có {count} nhóm năng lực; tối đa {most}.",
    en: "The framework would have {count} groups; at most {most} are possible.",
  },
  "case.tooManyInGroup": {
    vi: "Nhóm sẽ có {count} năng lực; tối đa {most}.",
    en: "The group would have {count} competencies; at most {most} are possible.",
  },
  "case.textMissing": { vi: "Nội dung đang để trống.", en: "The text is empty." },
  "case.textTooLong": {
    vi: "Nội dung dài {count} ký tự; tối đa {most}.",
    en: "The text has {count} characters; at most {most} are possible.",
  },
  "case.dates": {
    vi: "Ngày kết thúc {to} trước ngày bắt đầu {from}.",
    en: "The last day {to} comes before the first day {from}.",
  },
  "case.identifierTaken": {
    vi: "Tài liệu này đã thuộc khung {code}; hãy nhập với mã đó.",
    en: "This document belongs to the framework {code} already; bring it in under that code.",
  },
  "case.codeTaken": {
    vi: "Mã {code} đã thuộc một khung khác. Hãy chọn mã mới, hoặc nhập đúng mã này nếu muốn gói là bản nháp tiếp theo của khung đó.",
    en: "A framework with another origin has the code {code}. Choose another code, or name this one if the package shall be the next draft of that framework.",
  },
  "case.origin": {
    vi: "Địa chỉ máy chủ (origin) phải như https://khung.example.gov.vn, không có dấu gạch chéo ở cuối.",
    en: "The address of the server (origin) is written like https://khung.example.gov.vn, without a slash at the end.",
  },
  "case.nothingPublished": {
    vi: "Chỉ công khai được khung đã có phiên bản ban hành.",
    en: "Only a framework with a published version can be opened to everybody.",
  },
  "case.superiorClosed": {
    vi: "Phiên bản này cụ thể hóa “{name}”, là khung chưa công khai; hãy công khai khung cấp trên trước.",
    en: "This version carries the content of “{name}”, which is not open to everybody; open the superior framework first.",
  },
};
