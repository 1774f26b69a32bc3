import { type OwnWords, type SameWords, useOwnWords } from "../../text/own-words.ts";

const vi = {
  title: "Vì sao là con số này",
  ask: "Xem cách tính con số này",
  definition: "Chỉ tiêu này đếm gì",
  base: "Tính trên",
  scope: "Phạm vi tính",
  asOf: "Thời điểm",
  now: "Số liệu chính xác, đọc lúc %{at}",
  published: "Số liệu công bố, cố định từ khi khóa kỳ",
  hidden:
    "Trong bảng có số bị che: nhóm dưới 5 người, hoặc số làm lộ nhóm đó. Số hiện ra không bị làm tròn hay thay đổi.",
  withoutOwn: "Chưa tính kết quả của chính bạn đã quyết định nhưng chưa thông báo.",
  sql: "Câu lệnh SQL cho cùng con số",
  sqlHint: "Chạy trên các khung nhìn báo cáo mô tả trong schema/README.md.",
  behind: "Các phiếu phía sau",
  behindHint: "Danh sách đọc lúc mở, theo quyền của bạn; vì thế có thể khác số đã khóa.",
  behindOf: "Phiếu của %{name}",
  notFiltered: "Danh sách không lọc được theo: %{names}.",
  tooMany: "Con số gồm nhiều kỳ; hãy chọn một kỳ để mở danh sách phiếu.",
  mayNot: "Bạn đọc được con số này, không đọc được từng phiếu.",
  noneBehind: "Chỉ tiêu này không đếm phiếu đánh giá.",
  unit: "Đơn vị (gồm đơn vị trực thuộc)",
  onlyUnit: "Chỉ riêng đơn vị này",
  subject: "Đối tượng",
  PERSON: "Cá nhân",
  UNIT: "Tập thể",
  cyclesEnding: "Các kỳ kết thúc",
  basis: "Căn cứ",
  by: "Người quyết định",
  none: "Không có",
  law: "Điểm %{point} khoản %{clause} Điều %{article} Nghị định %{act}",
  lawClause: "Khoản %{clause} Điều %{article} Nghị định %{act}",
};

const en: SameWords<typeof vi> = {
  title: "Why this number",
  ask: "See how this number comes about",
  definition: "What this measure counts",
  base: "Out of",
  scope: "Reckoned over",
  asOf: "As of",
  now: "Exact, read at %{at}",
  published: "Published; unchanged since the cycle was locked",
  hidden:
    "Some numbers of the table are hidden: groups of fewer than 5 people, or a number that would give one away. Numbers shown are neither rounded nor changed for it.",
  withoutOwn: "Your own result that is decided but not told yet is left out.",
  sql: "SQL statement for the same number",
  sqlHint: "It runs on the reporting views that schema/README.md describes.",
  behind: "The evaluations behind it",
  behindHint: "Read when it is opened, as your rights allow; it may differ from a number that was locked.",
  behindOf: "Evaluations of %{name}",
  notFiltered: "The list cannot be filtered by: %{names}.",
  tooMany: "The number covers several cycles; choose one to open its evaluations.",
  mayNot: "You may read this number, not the single evaluations.",
  noneBehind: "This measure does not count evaluations.",
  unit: "Unit (with those below it)",
  onlyUnit: "Only this unit",
  subject: "Whom",
  PERSON: "People",
  UNIT: "Units",
  cyclesEnding: "Cycles that end",
  basis: "Legal basis",
  by: "Decided by",
  none: "None",
  law: "Point %{point}, clause %{clause}, Article %{article} of Decree %{act}",
  lawClause: "Clause %{clause}, Article %{article} of Decree %{act}",
};

/** Words of the explanation of a number; they come with the first number that can be explained. */
export function useWhyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.why", { vi, en });
}
