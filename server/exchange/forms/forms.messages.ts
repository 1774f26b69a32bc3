import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of official forms and agencies' templates. */
export const formMessages: Messages = {
  "form.oneOf": {
    vi: "Chọn một biểu mẫu (form) hoặc một mẫu của cơ quan (templateId), không chọn cả hai.",
    en: "Choose either a form (form) or an agency's template (templateId).",
  },
  "form.subjectNeeded": {
    vi: "Biểu mẫu này cần cho biết {field}.",
    en: "This form needs {field}.",
  },
  "form.formatNotMade": {
    vi: "Biểu mẫu {form} không có định dạng {format} (format).",
    en: "The form {form} is not made as {format} (format).",
  },
  "form.listRights": {
    vi: "Danh sách này chỉ dành cho người có quyền đọc mọi phiếu đánh giá của đơn vị (unitId) và các đơn vị trực thuộc.",
    en: "This list is only for those who may read every evaluation of the unit (unitId) and the units below it.",
  },
  "form.doesNotFit": {
    vi: "Biểu mẫu “{form}” không dùng cho trường hợp này: quy chế, loại kỳ hoặc tình trạng của phiếu không có biểu mẫu đó.",
    en: "The form “{form}” does not serve this record: its regulation, period or state has no such form.",
  },
  "form.rows": {
    vi: "Biểu mẫu có {rows} dòng, nhiều hơn mức tối đa {most} dòng của định dạng {format}; hãy chọn định dạng khác hoặc phạm vi nhỏ hơn.",
    en: "The form has {rows} rows, more than the {most} of the format {format}; choose another format or a smaller scope.",
  },
  "form.tooBig": {
    vi: "Biểu mẫu cần nhiều bộ nhớ hoặc thời gian hơn mức cho phép ({limit} MB); hãy chọn phạm vi nhỏ hơn.",
    en: "The form needs more memory or time than it may have ({limit} MB); choose a smaller scope.",
  },
  "form.busy": {
    vi: "Đang có {most} biểu mẫu chờ được lập; hãy thử lại sau ít phút.",
    en: "{most} forms are waiting to be made; try again in a few minutes.",
  },
  "template.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức của đơn vị được đăng ký, kiểm tra và ngừng dùng mẫu riêng của đơn vị.",
    en: "Only organization specialists of the unit register, check and retire its templates.",
  },
  "template.subject": {
    vi: "Mẫu riêng (subject) phải là mẫu của một phiếu đánh giá hoặc một cuộc họp.",
    en: "A template (subject) is about an evaluation or a meeting.",
  },
  "template.name": { vi: "Tên mẫu (name) không được để trống.", en: "The name of the template (name) is empty." },
  "template.notWord": {
    vi: "Tệp mẫu (fileId) phải là tệp Word .docx đọc được.",
    en: "The template (fileId) must be a readable Word file, .docx.",
  },
  "template.retired": { vi: "Mẫu này đã ngừng dùng.", en: "This template is retired." },
  "template.faults": {
    vi: "Mẫu có {count} lỗi, lỗi đầu tiên ở “{tag}”; sửa tệp Word rồi tải lên lại.",
    en: "The template has {count} faults, the first at “{tag}”; mend the Word file and upload it again.",
  },
  "template.unknownTag": {
    vi: "Không có trường trộn “{tag}”; xem danh sách các trường được dùng.",
    en: "There is no placeholder “{tag}”; see the list of names.",
  },
  "template.unclosedTag": { vi: "Trường “{tag}” thiếu dấu }.", en: "The placeholder “{tag}” lacks its closing brace." },
  "template.unopenedTag": { vi: "Trường “{tag}” thiếu dấu {.", en: "The placeholder “{tag}” lacks its opening brace." },
  "template.unclosedLoop": {
    vi: "Vòng lặp “{tag}” thiếu phần kết thúc bằng dấu /.",
    en: "The loop “{tag}” is not closed with a slash.",
  },
  "template.unopenedLoop": {
    vi: "Vòng lặp “{tag}” được đóng mà chưa được mở.",
    en: "The loop “{tag}” is closed and never opened.",
  },
  "template.loopsCross": {
    vi: "Vòng lặp “{tag}” được đóng bằng tên khác.",
    en: "The loop “{tag}” is closed with another name.",
  },
  "template.brokenTag": { vi: "Trường “{tag}” viết sai.", en: "The placeholder “{tag}” is broken." },
  "template.onlyNames": {
    vi: "Trường “{tag}” không phải tên thường; mẫu chỉ được dùng tên và vòng lặp.",
    en: "The placeholder “{tag}” is not a plain name; a template has only names and loops.",
  },
  "template.nestedLoop": {
    vi: "Vòng lặp “{tag}” nằm trong vòng lặp khác.",
    en: "The loop “{tag}” stands inside another loop.",
  },
  "template.tooManyTags": {
    vi: "Mẫu có nhiều trường trộn hơn mức cho phép.",
    en: "The template has more placeholders than it may have.",
  },
  "template.tooLong": { vi: "Phần chữ của mẫu quá dài.", en: "The text of the template is too long." },
  "template.macros": {
    vi: "Mẫu chứa macro hoặc đối tượng nhúng ({tag}).",
    en: "The template holds macros or embedded objects ({tag}).",
  },
  "template.outside": {
    vi: "Mẫu liên kết tới tệp bên ngoài ({tag}).",
    en: "The template refers to files outside of it ({tag}).",
  },
};
