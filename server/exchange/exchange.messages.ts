import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of exports. */
export const messages: Messages = {
  "export.cycleNeeded": {
    vi: "Tệp này cần chọn kỳ đánh giá (cycleId).",
    en: "This file needs a cycle (cycleId).",
  },
  "export.rowsRight": {
    vi: "Danh sách xếp loại chỉ dành cho người có quyền đọc phiếu đánh giá của đơn vị (unitId), kể cả đơn vị trực thuộc khi yêu cầu.",
    en: "The list of people is only for those who may read the evaluations of the unit (unitId), with its sub-units where they are asked for.",
  },
};
