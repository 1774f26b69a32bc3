import type { Messages } from "../kernel/index.ts";
import { caseMessages } from "./case/case.messages.ts";
import { formMessages } from "./forms/forms.messages.ts";
import { catalogueImportMessages } from "./import/catalogue/catalogue-import.messages.ts";
import { recordImportMessages } from "./import/records/record-import.messages.ts";
import { taskImportMessages } from "./import/tasks/task-import.messages.ts";
import { summaryMessages } from "./summary/summary.messages.ts";
import { transmissionMessages } from "./transmission/transmission.messages.ts";
import { sheetMessages } from "./import/sheet.messages.ts";

/** Sentences of the rules of exports and imports. */
export const messages: Messages = {
  ...caseMessages,
  ...sheetMessages,
  ...summaryMessages,
  ...transmissionMessages,
  ...formMessages,
  ...catalogueImportMessages,
  ...taskImportMessages,
  ...recordImportMessages,
  "export.pseudonymous": {
    vi: "Chỉ danh sách xếp loại và điểm tiêu chí mới dùng được bí danh (pseudonymous).",
    en: "Only the lists of grades and of scores can be written with pseudonyms (pseudonymous).",
  },
  "export.cycleNeeded": {
    vi: "Tệp này cần chọn kỳ đánh giá (cycleId).",
    en: "This file needs a cycle (cycleId).",
  },
  "export.xlsxBytes": {
    vi: "Tệp XLSX lớn hơn {most} GB; hãy kết xuất CSV hoặc thu hẹp bộ lọc.",
    en: "The XLSX file is larger than {most} GB; export CSV or narrow the filter.",
  },
  "export.xlsxRows": {
    vi: "Tệp XLSX có tối đa {most} dòng; hãy kết xuất dạng CSV hoặc JSON.",
    en: "An XLSX file has at most {most} rows; export as CSV or JSON.",
  },
  "export.queryNeeded": {
    vi: "Tệp này cần yêu cầu thống kê (statistics): đơn vị, chiều, chỉ tiêu và bộ lọc.",
    en: "This file needs a query of statistics (statistics): unit, dimensions, measures and filter.",
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
