import type { Messages } from "../../../kernel/index.ts";

/** Sentences about lists of units, positions, people, accounts, requirements, results and competencies. */
export const recordImportMessages: Messages = {
  "import.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức được nhập bảng này, trong phạm vi được phân công.",
    en: "Only organization specialists bring in such lists, within their units.",
  },
  "import.headerMissing": {
    vi: "Không tìm thấy dòng tiêu đề của bảng (cần các cột: {columns}). Hãy chỉ ra các cột.",
    en: "No header of such a list was found (needed: {columns}). Name the columns.",
  },
  "import.columnNeeded": {
    vi: "Không tìm thấy cột {columns}. Hãy chỉ ra cột này hoặc ghi một giá trị chung cho mọi dòng.",
    en: "The column {columns} was not found. Name it, or give one value for all rows.",
  },
  "import.rowsNone": { vi: "Bảng không có dòng dữ liệu nào.", en: "The list has no row." },
  "import.fieldUnknown": {
    vi: "Bảng loại này không có trường {field}; các trường: {known}.",
    en: "Such a list has no field {field}; its fields: {known}.",
  },
  "import.cellMissing": { vi: "Thiếu {column}.", en: "{column} is missing." },
  "import.cellTooLong": {
    vi: "{column} dài {length} ký tự, tối đa {most} ký tự; nội dung không bị cắt bớt nên hãy sửa lại.",
    en: "{column} has {length} characters, at most {most} are kept; nothing is cut, so shorten it.",
  },
  "import.dayUnreadable": {
    vi: "{column}: “{value}” không phải là một ngày có thật; hãy ghi như 31/07/2026.",
    en: "{column}: “{value}” is no day of the calendar; write it as 31/07/2026.",
  },
  "import.flagUnreadable": {
    vi: "{column}: “{value}” không rõ; hãy ghi Có hoặc Không.",
    en: "{column}: “{value}” is neither yes nor no.",
  },
  "import.integerUnreadable": {
    vi: "{column}: “{value}” không phải là số nguyên từ {from} đến {to}.",
    en: "{column}: “{value}” is no whole number from {from} to {to}.",
  },
  "import.numberUnreadable": {
    vi: "{column}: “{value}” không phải là số.",
    en: "{column}: “{value}” is no number.",
  },
  "import.choiceUnknown": {
    vi: "{column}: không có giá trị “{value}”; các giá trị: {known}.",
    en: "{column}: there is no value “{value}”; the values: {known}.",
  },
  "import.codeTwice": {
    vi: "Mã {code} đã có ở dòng {row}.",
    en: "The code {code} stands in row {row} already.",
  },
  "import.unitUnknown": { vi: "Không có đơn vị mã {code}.", en: "There is no unit with the code {code}." },
  "import.positionUnknown": {
    vi: "Không có vị trí việc làm mã {code} trong danh mục {catalogue}.",
    en: "There is no position with the code {code} in the catalogue {catalogue}.",
  },
  "import.personUnknown": { vi: "Không có cán bộ mã {code}.", en: "There is no person with the code {code}." },
  "import.parentCycle": {
    vi: "Đơn vị cấp trên tạo thành vòng khép kín: {path} (dòng {rows}).",
    en: "The superior units form a circle: {path} (rows {rows}).",
  },
  "import.parentFaulty": {
    vi: "Đơn vị cấp trên {code} ở dòng {row} có lỗi.",
    en: "The superior unit {code} in row {row} is faulty.",
  },
  "import.moveDayMissing": {
    vi: "Đơn vị cấp trên trong Khung là {current}; để chuyển trực thuộc, hãy ghi ngày chuyển (Trực thuộc từ ngày).",
    en: "The superior unit in Khung is {current}; to move the unit, give the day of the move (Under it from).",
  },
  "import.fixedHere": {
    vi: "{column} trong Khung là “{current}” và không thay đổi được bằng bảng nhập.",
    en: "{column} is “{current}” in Khung and cannot be changed by a list.",
  },
  "import.personDiffers": {
    vi: "Cán bộ {code} đã có ở dòng {row} với họ tên hoặc năm sinh khác.",
    en: "The person {code} stands in row {row} with another name or year of birth.",
  },
  "import.appointmentTwice": {
    vi: "Chức vụ này đã có ở dòng {row}.",
    en: "The same appointment stands in row {row}.",
  },
  "import.appointmentPart": {
    vi: "Chức vụ cần đủ mã đơn vị, mã vị trí việc làm, đối tượng và từ ngày; thiếu {column}.",
    en: "An appointment needs unit, position, kind of employment and first day; {column} is missing.",
  },
  "import.accountOther": {
    vi: "Tên đăng nhập {username} đã thuộc về người khác.",
    en: "The username {username} belongs to somebody else.",
  },
  "import.accountHas": {
    vi: "Cán bộ {code} đã có tài khoản {username}.",
    en: "The person {code} has the account {username} already.",
  },
  "import.emailWrong": {
    vi: "“{value}” không phải là địa chỉ thư điện tử.",
    en: "“{value}” is no e-mail address.",
  },
  "import.accountName": {
    vi: "Tài khoản không gắn với cán bộ nào thì phải có tên hiển thị.",
    en: "An account without a person needs a name to show.",
  },
  "import.frameworkUnknown": {
    vi: "Không có khung năng lực mã {code} đã ban hành.",
    en: "There is no published competency framework with the code {code}.",
  },
  "import.frameworkWhich": {
    vi: "Hãy ghi mã khung năng lực; các khung đã ban hành: {codes}.",
    en: "Name the competency framework; the published ones: {codes}.",
  },
  "import.competencyUnknown": {
    vi: "Khung {framework} không có năng lực mã {code}.",
    en: "The framework {framework} has no competency with the code {code}.",
  },
  "import.levelsMissing": {
    vi: "Thiếu cấp độ yêu cầu; hãy ghi cấp độ tối thiểu (và tối đa), hoặc một khoảng như 2-4.",
    en: "The levels are missing; give the lowest (and the highest), or a range such as 2-4.",
  },
  "import.levelsUnreadable": {
    vi: "“{value}” không phải là khoảng cấp độ; hãy ghi như 3 hoặc 2-4.",
    en: "“{value}” is no range of levels; write it as 3 or 2-4.",
  },
  "import.requirementTwice": {
    vi: "Năng lực {code} của vị trí này đã có ở dòng {row}.",
    en: "The competency {code} of this position stands in row {row} already.",
  },
  "import.requirementDropped": {
    vi: "Bảng đặt toàn bộ yêu cầu của vị trí {position}; các năng lực không còn yêu cầu: {codes}.",
    en: "The list sets all that the position {position} requires; no longer required: {codes}.",
  },
  "import.resultTwice": {
    vi: "Kết quả trùng kỳ với dòng {row}.",
    en: "The result overlaps with the one in row {row}.",
  },
  "import.reasonMissing": {
    vi: "Kết quả này đã có với nội dung khác; để đính chính, hãy ghi lý do đính chính.",
    en: "The result is there with other content; to correct it, give the reason of the correction.",
  },
  "import.headPart": {
    vi: "Thiếu {column} của khung năng lực; hãy ghi làm giá trị chung.",
    en: "{column} of the framework is missing; give it as a value for all rows.",
  },
  "import.headDiffers": {
    vi: "{column} khác với dòng {row}; mỗi tệp chỉ nhập một khung năng lực.",
    en: "{column} differs from row {row}; a file holds one competency framework.",
  },
  "import.competencyDiffers": {
    vi: "Năng lực {code} đã có ở dòng {row} với tên hoặc nhóm khác.",
    en: "The competency {code} stands in row {row} with another name or group.",
  },
  "import.levelTwice": {
    vi: "Cấp độ {level} của năng lực {code} đã có ở dòng {row}.",
    en: "Level {level} of the competency {code} stands in row {row} already.",
  },
  "import.levelAlone": {
    vi: "Dòng có mô tả cấp độ nhưng không rõ thuộc năng lực nào hoặc cấp độ mấy.",
    en: "The row describes a level, but not of which competency or which level.",
  },
  "import.competencyGroupless": {
    vi: "Năng lực {code} không thuộc nhóm nào; hãy ghi nhóm, mã cấp trên hoặc dòng tiêu đề nhóm phía trên.",
    en: "The competency {code} belongs to no group; name a group, a parent, or put a heading row above.",
  },
  "import.competencyNested": {
    vi: "Nhóm {code} nằm trong nhóm khác; khung năng lực chỉ có một tầng nhóm.",
    en: "The group {code} stands in another group; a competency framework has one level of groups.",
  },
  "import.contentWrong": { vi: "{detail}", en: "{detail}" },
};
