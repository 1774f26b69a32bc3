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
};
