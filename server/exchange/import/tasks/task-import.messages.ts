import type { Messages } from "../../../kernel/index.ts";

/** Sentences about lists of tasks that are imported. */
export const taskImportMessages: Messages = {
  "import.taskNotSpecialist": {
    vi: "Chỉ cán bộ tổ chức mới được nhập nhiệm vụ từ hệ thống khác, trong phạm vi đơn vị mình phụ trách.",
    en: "Only specialists bring in tasks from other systems, for the units in their charge.",
  },
  "import.taskJson": {
    vi: "Tệp JSON phải là một danh sách nhiệm vụ, hoặc một đối tượng có danh sách “tasks”.",
    en: "A JSON file must be a list of tasks, or an object with a list “tasks”.",
  },
  "import.taskJsonField": {
    vi: "Nhiệm vụ thứ {number} trong tệp JSON có trường không dùng được: “{field}”.",
    en: "Task {number} of the JSON file has a field that cannot be used: “{field}”.",
  },
  "import.taskNone": { vi: "Không có dòng nhiệm vụ nào.", en: "There is no row with a task." },
  "import.taskCellMissing": { vi: "Thiếu {column}.", en: "{column} is missing." },
  "import.taskOwners": {
    vi: "Một nhiệm vụ chỉ có một người chủ trì; “{value}” nêu nhiều người. Ghi người khác vào cột người phối hợp.",
    en: "A task has exactly one owner; “{value}” names several. Name the others as collaborators.",
  },
  "import.taskOneCode": {
    vi: "Chỉ ghi một mã; “{value}” nêu nhiều mã.",
    en: "Name one code; “{value}” names several.",
  },
  "import.taskTooMany": {
    vi: "Một nhiệm vụ có tối đa {most} người phối hợp.",
    en: "A task has at most {most} collaborators.",
  },
  "import.taskDayUnreadable": {
    vi: "“{value}” không phải là ngày; hãy ghi như 31/07/2026.",
    en: "“{value}” is no day; write it as 31/07/2026 or 2026-07-31.",
  },
  "import.taskNumberUnreadable": { vi: "“{value}” không phải là số.", en: "“{value}” is no number." },
  "import.taskCountUnreadable": {
    vi: "“{value}” không phải là số lần từ 0 đến {most}.",
    en: "“{value}” is no count from 0 to {most}.",
  },
  "import.taskFlagUnreadable": {
    vi: "“{value}” không rõ; hãy ghi “có” hoặc “không”.",
    en: "“{value}” is unclear; write “yes” or “no”.",
  },
  "import.taskTwice": {
    vi: "Nhiệm vụ này đã có ở dòng {row}.",
    en: "The same task stands in row {row} already.",
  },
  "import.taskUnitUnknown": { vi: "Không có đơn vị mã {code}.", en: "There is no unit with the code {code}." },
  "import.taskUnitMissing": {
    vi: "Người chủ trì {code} không công tác ở đúng một đơn vị vào ngày giao; hãy ghi mã đơn vị.",
    en: "The owner {code} does not work in exactly one unit on the day of the assignment; name the unit.",
  },
  "import.taskUnitOutside": {
    vi: "Đơn vị này nằm ngoài phạm vi bạn phụ trách.",
    en: "This unit is not in your charge.",
  },
  "import.taskPersonUnknown": { vi: "Không có cán bộ mã {code}.", en: "There is no person with the code {code}." },
  "import.taskOwnerElsewhere": {
    vi: "Người chủ trì {code} không công tác ở đơn vị này vào ngày {day}.",
    en: "The owner {code} does not work in this unit on {day}.",
  },
  "import.taskOwn": {
    vi: "Không ai tự nhập nhiệm vụ do chính mình chủ trì; hãy để người khác nhập.",
    en: "Nobody brings in tasks of one's own; let somebody else do it.",
  },
  "import.taskProductUnknown": {
    vi: "Mã sản phẩm {code} không có trong danh mục áp dụng cho đơn vị ngày {day}.",
    en: "The product {code} is in no list in force for the unit on {day}.",
  },
  "import.taskTitleMissing": {
    vi: "Phải nêu tên nhiệm vụ hoặc mã sản phẩm.",
    en: "A title is needed, or the code of a product.",
  },
  "import.taskOutputMissing": {
    vi: "Phải nêu sản phẩm đầu ra hoặc mã sản phẩm.",
    en: "An output is needed, or the code of a product.",
  },
  "import.taskDueBefore": {
    vi: "Thời hạn {dueOn} trước ngày giao {assignedOn}.",
    en: "The last day {dueOn} is before the day of the assignment {assignedOn}.",
  },
  "import.taskDayBefore": { vi: "Ngày {day} trước ngày {before}.", en: "The day {day} is before {before}." },
  "import.taskFuture": { vi: "Ngày {day} chưa đến.", en: "The day {day} is yet to come." },
  "import.taskSubmittedMissing": {
    vi: "Đã nghiệm thu thì phải có ngày trình.",
    en: "What was accepted must have been handed in: its day is missing.",
  },
  "import.taskAcceptedMissing": {
    vi: "Số lượng nghiệm thu và sai sót chỉ ghi khi đã nghiệm thu; thiếu ngày nghiệm thu.",
    en: "An accepted quantity and errors need the day of acceptance, which is missing.",
  },
  "import.taskCancelledDone": {
    vi: "Nhiệm vụ đã nghiệm thu thì không hủy được.",
    en: "A task that was accepted cannot be dropped.",
  },
  "import.taskIsCancelled": {
    vi: "Nhiệm vụ này đã bị hủy trong Khung.",
    en: "This task has been dropped in Khung.",
  },
  "import.taskSame": { vi: "Không có gì mới.", en: "Nothing new." },
  "import.taskHandedOn": {
    vi: "Nhiệm vụ đã được giao cho người khác trong Khung; dòng này không thay đổi gì.",
    en: "The task has been handed to somebody else in Khung; this row changes nothing.",
  },
  "import.taskOwnerChanged": {
    vi: "Người chủ trì khác với người đang chủ trì trong Khung; hãy giao lại nhiệm vụ trong Khung.",
    en: "The owner is not the one in Khung; hand the task over in Khung.",
  },
  "import.taskFixed": {
    vi: "Nội dung này đã được ghi khác khi giao hoặc khi xảy ra và không thay đổi được.",
    en: "This was recorded otherwise when it was assigned or happened, and cannot change.",
  },
};
