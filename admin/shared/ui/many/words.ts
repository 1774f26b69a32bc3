import { type OwnWords, type SameWords, useOwnWords } from "../../text/own-words.ts";

const vi = {
  bar: "Việc làm với các dòng đã chọn",
  selected: "Đã chọn %{smart_count} dòng |||| Đã chọn %{smart_count} dòng",
  unselect: "Bỏ chọn",
  tooMany: "Mỗi lần chỉ xử lý được %{most} dòng; hãy bỏ chọn bớt.",
  pick: "Chọn nhiều dòng",
  pickNone: "Thôi chọn",
  pickOne: "Chọn %{name}",
  pickPage: "Chọn mọi dòng của trang này",
  looking: "Đang xem trước…",
  missing: "Điền đủ các ô bên trên để xem trước kết quả.",
  will: "Sẽ xử lý %{smart_count} dòng |||| Sẽ xử lý %{smart_count} dòng",
  willNone: "Không dòng nào xử lý được",
  refused: "%{smart_count} dòng giữ nguyên, vì: |||| %{smart_count} dòng giữ nguyên, vì:",
  names: "Các dòng sẽ được xử lý",
  more: "… và %{smart_count} dòng nữa |||| … và %{smart_count} dòng nữa",
  undo: "Hoàn tác (%{count})",
  undone: "Đã hoàn tác %{smart_count} dòng |||| Đã hoàn tác %{smart_count} dòng",
};

const en: SameWords<typeof vi> = {
  bar: "What to do with the selected lines",
  selected: "%{smart_count} line selected |||| %{smart_count} lines selected",
  unselect: "Unselect",
  tooMany: "Only %{most} lines can be handled at a time; unselect some.",
  pick: "Pick several",
  pickNone: "Stop picking",
  pickOne: "Pick %{name}",
  pickPage: "Pick all lines of this page",
  looking: "Looking ahead…",
  missing: "Fill in the fields above to see what would come of it.",
  will: "%{smart_count} line will change |||| %{smart_count} lines will change",
  willNone: "No line can be changed",
  refused: "%{smart_count} line stays as it is: |||| %{smart_count} lines stay as they are:",
  names: "The lines that will change",
  more: "… and %{smart_count} more |||| … and %{smart_count} more",
  undo: "Undo (%{count})",
  undone: "%{smart_count} line undone |||| %{smart_count} lines undone",
};

/** Words of what is done to several lines at once. */
export function useManyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.many", { vi, en });
}
