import type { Messages } from "../kernel/index.ts";
import { catalogueImportMessages } from "./import/catalogue/catalogue-import.messages.ts";
import { taskImportMessages } from "./import/tasks/task-import.messages.ts";
import { sheetMessages } from "./import/sheet.messages.ts";

/** Sentences of the rules of exports and imports. */
export const messages: Messages = {
  ...sheetMessages,
  ...catalogueImportMessages,
  ...taskImportMessages,
  "export.cycleNeeded": {
    vi: "Tệp này cần chọn kỳ đánh giá (cycleId).",
    en: "This file needs a cycle (cycleId).",
  },
  "export.xlsxRows": {
    vi: "Tệp XLSX có tối đa {most} dòng; hãy kết xuất dạng CSV.",
    en: "An XLSX file has at most {most} rows; export as CSV.",
  },
  "export.catalogueNone": {
    vi: "Đơn vị này không có danh mục nào đang áp dụng; hãy chọn một phiên bản (catalogueVersionId).",
    en: "No catalogue is in force for this unit; choose a version (catalogueVersionId).",
  },
  "export.rowsRight": {
    vi: "Danh sách xếp loại chỉ dành cho người có quyền đọc phiếu đánh giá của đơn vị (unitId), kể cả đơn vị trực thuộc khi yêu cầu.",
    en: "The list of people is only for those who may read the evaluations of the unit (unitId), with its sub-units where they are asked for.",
  },
};
