import { type OwnWords, type SameWords, useOwnWords } from "../../text/own-words.ts";

const vi = {
  copy: "Chép để dán vào Excel",
  copyOf: "Chép bảng để dán vào Excel: %{name}",
  copied: "Đã chép %{smart_count} dòng |||| Đã chép %{smart_count} dòng",
  notCopied: "Trình duyệt không cho phép chép",
  columns: "Cột hiển thị",
  columnsOf: "Cột hiển thị: %{name}",
  allColumns: "Hiện tất cả các cột",
  saved: "Bộ lọc đã lưu",
  save: "Lưu, xóa bộ lọc…",
  tidyTitle: "Các bộ lọc đã lưu",
  name: "Tên bộ lọc",
  nameTaken: "Lưu sẽ thay bộ lọc cùng tên đang có.",
  keptWhere: "Bộ lọc được giữ trong trình duyệt này, chỉ dành cho tài khoản của bạn.",
  remove: "Xóa bộ lọc “%{name}”",
  link: "Chép liên kết tới danh sách này",
  linked: "Đã chép liên kết",
  print: "In danh sách",
  fileHint: "Tệp do máy chủ lập, theo đơn vị (và kỳ) đang lọc; việc xuất được ghi nhật ký.",
  fileGrades: "Kết quả xếp loại",
  fileScores: "Điểm từng tiêu chí",
};

const en: SameWords<typeof vi> = {
  copy: "Copy for Excel",
  copyOf: "Copy the table for Excel: %{name}",
  copied: "%{smart_count} line copied |||| %{smart_count} lines copied",
  notCopied: "The browser does not allow copying",
  columns: "Columns shown",
  columnsOf: "Columns shown: %{name}",
  allColumns: "Show all columns",
  saved: "Saved filters",
  save: "Save or remove filters…",
  tidyTitle: "Saved filters",
  name: "Name of the filters",
  nameTaken: "Saving replaces the filters that have this name.",
  keptWhere: "They are kept in this browser, for your account only.",
  remove: "Remove the filters “%{name}”",
  link: "Copy the link to this list",
  linked: "Link copied",
  print: "Print the list",
  fileHint: "The server writes the file, of the unit (and cycle) filtered by; taking it is recorded.",
  fileGrades: "Grades",
  fileScores: "Points by criterion",
};

/** Words of what stands around a table; they come with the first list, not with the first page. */
export function useTableWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.table", { vi, en });
}
