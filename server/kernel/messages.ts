/** A rule's sentence in both languages; `{name}` is filled from the error's values. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** Sentences by rule id (`unit.ownDescendant`). Each slice has its own in `<slice>.messages.ts`. */
export type Messages = Readonly<Record<string, Sentence>>;

/** Sentences of the rules that the kernel itself names. */
export const kernelMessages: Messages = {
  "session.required": { vi: "Cần đăng nhập để thực hiện việc này.", en: "Sign in to do this." },
  "access.none": { vi: "Tài khoản không có quyền thực hiện việc này.", en: "This account has no right to do this." },
  "record.notFound": { vi: "Không tìm thấy dữ liệu được yêu cầu.", en: "The requested record was not found." },
  "record.exists": { vi: "Giá trị của trường {field} đã tồn tại.", en: "The value of field {field} already exists." },
  "record.referenced": {
    vi: "Dữ liệu này đang được dùng ở nơi khác hoặc tham chiếu tới dữ liệu không tồn tại.",
    en: "The record is in use elsewhere or refers to something that does not exist.",
  },
  "record.stale": {
    vi: "Dữ liệu đã thay đổi từ khi được đọc. Hãy tải lại và so sánh.",
    en: "The record has changed since it was read. Reload and compare.",
  },
  "record.frozen": { vi: "Bản ghi đã được khóa và không thể thay đổi.", en: "The record is frozen and cannot change." },
  "input.invalid": { vi: "Dữ liệu nhập có {count} lỗi.", en: "The input has {count} error(s)." },
  "input.field": { vi: "Giá trị không hợp lệ: {detail}.", en: "Invalid value: {detail}." },
  "scalar.CalendarDate": { vi: "Phải là một ngày như 2026-07-31.", en: "Must be a day such as 2026-07-31." },
  "scalar.Exact": {
    vi: "Phải là số nguyên, số thập phân dùng dấu chấm hoặc phân số, như 5, 2.5 hoặc 25/28.",
    en: "Must be an integer, a decimal with a point or a fraction, such as 5, 2.5 or 25/28.",
  },
  "scalar.Moment": {
    vi: "Phải là một thời điểm UTC như 2026-07-31T09:30:00.000Z.",
    en: "Must be a moment in UTC such as 2026-07-31T09:30:00.000Z.",
  },
  "scalar.Uuid": { vi: "Phải là một mã định danh UUID viết thường.", en: "Must be a UUID in lower case." },
  "cursor.invalid": {
    vi: "Giá trị after không phải vị trí của danh sách này theo thứ tự này.",
    en: "Value after is no cursor of this list in this order.",
  },
  "step.wrong": {
    vi: "Bước hiện tại là {current}; việc này chỉ làm được ở bước {allowed}.",
    en: "The current step is {current}; this is possible only in {allowed}.",
  },
  "many.twice": { vi: "Bản ghi này được nêu hai lần.", en: "This record is named twice." },
  internal: { vi: "Hệ thống gặp sự cố, mã số {incident}.", en: "Something failed, incident {incident}." },
};
