import { lazyWords } from "../../shared/text/lazy-words.ts";

const vi = {
  from: "Lấy theo vị trí khác",
  fromHint: "Điền khoảng cấp độ của vị trí đó vào bảng; chưa lưu gì cho đến khi bấm Lưu.",
  copied: "Đã điền %{smart_count} yêu cầu |||| Đã điền %{smart_count} yêu cầu",
  none: "Vị trí đó chưa có yêu cầu theo khung này",
  keys: "Bấm số để chọn cấp độ, Enter để sang năng lực tiếp theo. Dán được hai hoặc ba cột từ bảng tính: mã hoặc tên năng lực, cấp độ (2 hoặc 2-3).",
  pasted:
    "Đã điền %{smart_count} yêu cầu, %{left} dòng không khớp |||| Đã điền %{smart_count} yêu cầu, %{left} dòng không khớp",
};

const en = {
  from: "Take from another position",
  fromHint: "Fills the ranges of that position into the table; nothing is saved until Save is pressed.",
  copied: "%{smart_count} requirement filled in |||| %{smart_count} requirements filled in",
  none: "That position has no requirements under this framework",
  keys: "A digit chooses the level, Enter goes to the next competency. Two or three columns can be pasted from a spreadsheet: code or name, level (2 or 2-3).",
  pasted:
    "%{smart_count} requirement filled in, %{left} lines fit nothing |||| %{smart_count} requirements filled in, %{left} lines fit nothing",
};

/** What the form of a position's requirements says. */
export const useRangeWords = lazyWords("competency.ranges", vi, en);
