import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of statistics. */
export const messages: Messages = {
  "statistics.noRight": {
    vi: "Tài khoản không được xem số liệu của đơn vị này: cần quyền đọc phiếu đánh giá hoặc quyền phân tích số liệu tại đơn vị (unitId), kể cả đơn vị trực thuộc khi yêu cầu.",
    en: "This account may not see the numbers of this unit: it takes a right to read its evaluations or the analyst role in the unit (unitId), with its sub-units where they are asked for.",
  },
  "statistics.notClosed": {
    vi: "Số liệu tổng hợp của kỳ đánh giá chỉ được công bố cho người phân tích sau khi kỳ (cycleId) đã đóng.",
    en: "Analysts get the numbers of a cycle (cycleId) only after it is closed.",
  },
  "statistics.personsOnly": {
    vi: "Người phân tích chỉ xem được số liệu về cá nhân (subject: PERSON); số liệu xếp loại tập thể cần quyền đọc phiếu đánh giá.",
    en: "Analysts get numbers about people only (subject: PERSON); those about units take a right to read evaluations.",
  },
  "statistics.tooManyUnits": {
    vi: "Bảng có hơn {limit} đơn vị; hãy chọn đơn vị nhỏ hơn hoặc kết xuất ra tệp.",
    en: "The table has more than {limit} units; choose a smaller unit or export a file.",
  },
  "statistics.dates": {
    vi: "Ngày đầu (from) không được sau ngày cuối (to).",
    en: "The first day (from) must not be after the last one (to).",
  },
  "statistics.exactOnly": {
    vi: "{what} không có trong số liệu công bố; cần quyền đọc phiếu đánh giá của đơn vị (unitId), kể cả đơn vị trực thuộc. Người phân tích xem được RATED và SHARE theo UNIT, CYCLE, POSITION_CLASS, GRADE của từng kỳ đã đóng.",
    en: "{what} is not in the published tables; it takes a right to read the evaluations of the unit (unitId) with its sub-units. Analysts get RATED and SHARE by UNIT, CYCLE, POSITION_CLASS and GRADE, of each closed cycle.",
  },
  "statistics.measureNotBy": {
    vi: "Chỉ tiêu {measure} không thống kê được theo {dimension}.",
    en: "The measure {measure} cannot be asked by {dimension}.",
  },
  "statistics.measureNotFiltered": {
    vi: "Chỉ tiêu {measure} không lọc được theo {filter} với các chiều đã chọn.",
    en: "The measure {measure} cannot be filtered by {filter} with these dimensions.",
  },
  "statistics.twice": {
    vi: "{value} được nêu hai lần.",
    en: "{value} is named twice.",
  },
  "statistics.sort": {
    vi: "Chỉ sắp xếp được theo một chỉ tiêu (measure) hoặc một chiều (dimension) có trong bảng.",
    en: "Rows are sorted by one measure or one dimension of the table.",
  },
  "statistics.noCycles": {
    vi: "Cần nêu các kỳ đánh giá (cycleIds) hoặc loại kỳ (kind).",
    en: "Name the cycles (cycleIds) or their length (kind).",
  },
  "statistics.tooManyCycles": {
    vi: "Có hơn {limit} kỳ đánh giá; hãy chọn khoảng thời gian ngắn hơn.",
    en: "There are more than {limit} cycles; choose fewer days.",
  },
  "statistics.tooManyDays": {
    vi: "Biên chế, năng lực, áp dụng quy chế và tỷ lệ khống chế chỉ thống kê được tại tối đa {limit} kỳ đánh giá trong một bảng; hãy chọn khoảng thời gian ngắn hơn.",
    en: "Posts, competencies, adoption and quotas are counted in at most {limit} cycles of one table; choose fewer days.",
  },
  "statistics.tooManyRows": {
    vi: "Bảng có hơn {limit} dòng; hãy xem theo trang (page), chọn ít chiều hơn hoặc kết xuất ra tệp.",
    en: "The table has more than {limit} rows; ask for a page, choose fewer dimensions or export a file.",
  },
  "reporting.roleName": {
    vi: "Tên vai trò cơ sở dữ liệu (roleName) chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, không bắt đầu bằng chữ số, tối đa 63 ký tự.",
    en: "The name of a database role (roleName) has lower-case letters, digits and underscores only, does not start with a digit, and has at most 63 characters.",
  },
  "reporting.registered": {
    vi: "Vai trò {roleName} đã được đăng ký cho đơn vị này.",
    en: "The role {roleName} is registered for this unit already.",
  },
};
