import type { Messages } from "../../../kernel/index.ts";

/** Sentences about lists of products that are imported. */
export const catalogueImportMessages: Messages = {
  "import.faults": {
    vi: "Chưa nhập gì: bảng có {count} lỗi phải sửa.",
    en: "Nothing was imported: the list has {count} fault(s) to put right.",
  },
  "import.unitNeeded": {
    vi: "Hãy chỉ ra cơ quan quản lý danh mục (--unit); các cơ quan cao nhất: {units}.",
    en: "Name the agency that keeps the catalogue (--unit); the agencies at the top: {units}.",
  },
  "import.noHeader": {
    vi: "Không tìm thấy dòng tiêu đề có các cột của danh mục (Mã CV, Công việc chi tiết, Điểm chấm…). Hãy chỉ ra các cột.",
    en: "No header with the columns of a catalogue (Mã CV, Công việc chi tiết, Điểm chấm…) was found. Name the columns.",
  },
  "import.columnMissing": {
    vi: "Không tìm thấy cột {column}. Hãy chỉ ra cột này.",
    en: "The column {column} was not found. Name it.",
  },
  "import.noRows": { vi: "Không có dòng sản phẩm, công việc nào.", en: "There is no row with a product." },
  "import.codeMissing": { vi: "Thiếu mã công việc.", en: "The code is missing." },
  "import.nameMissing": { vi: "Thiếu nội dung công việc.", en: "The work is not named." },
  "import.outputMissing": { vi: "Chưa ghi sản phẩm đầu ra.", en: "The output is not named." },
  "import.codeRepeated": {
    vi: "Mã {code} lặp lại dòng {row} với cùng nội dung; chỉ nhập một lần.",
    en: "Code {code} repeats row {row} with the same content; it is imported once.",
  },
  "import.codeConflict": {
    vi: "Mã {code} đã có ở dòng {row} với nội dung khác ({differenceVi}).",
    en: "Code {code} stands in row {row} with other content ({difference}).",
  },
  "import.pointsUnreadable": {
    vi: "Điểm chấm “{value}” không phải là số.",
    en: "The points “{value}” are no number.",
  },
  "import.coefficientUnreadable": {
    vi: "Hệ số quy đổi “{value}” không phải là số.",
    en: "The coefficient “{value}” is no number.",
  },
  "import.coefficientDiffers": {
    vi: "Hệ số quy đổi {coefficient} khác điểm chấm chia cho điểm chuẩn: {points} / {standard} = {expected}. Giữ hệ số đã ghi.",
    en: "The coefficient {coefficient} is not points by the standard's: {points} / {standard} = {expected}. The one written is kept.",
  },
  "import.groupUnreadable": {
    vi: "Nhóm “{value}” không phải là một trong năm nhóm độ phức tạp (N1 đến N5).",
    en: "The group “{value}” is none of the five complexity groups (N1 to N5).",
  },
  "import.groupFollowed": {
    vi: "Dòng không ghi nhóm; xếp vào nhóm {group} theo điểm chấm.",
    en: "The row names no group; its points put it into group {group}.",
  },
  "import.frameUnreadable": {
    vi: "Khung điểm “{value}” không đọc được; hãy ghi như 11-50.",
    en: "The frame “{value}” cannot be read; write it as 11-50.",
  },
  "import.frameDiffers": {
    vi: "Khung điểm {frame} của nhóm {group} khác khung {other} ở các dòng khác.",
    en: "The frame {frame} of group {group} differs from {other} in other rows.",
  },
  "import.scopeUnreadable": {
    vi: "Phạm vi “{value}” không rõ; hãy ghi Dùng chung, Lãnh đạo, quản lý hoặc Riêng.",
    en: "The scope “{value}” is unknown; write Dùng chung, Lãnh đạo, quản lý or Riêng.",
  },
  "import.textTooLong": {
    vi: "Nội dung cột {column} dài hơn {most} ký tự.",
    en: "The text of column {column} is longer than {most} characters.",
  },
};
