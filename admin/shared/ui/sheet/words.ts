import { type OwnWords, type SameWords, useOwnWords } from "../../text/own-words.ts";

/** What is said of any list that is brought in from a file. */
const vi = {
  choose: "Chọn tệp",
  chooseOther: "Chọn tệp khác",
  drop: "hoặc kéo tệp Excel (XLSX), CSV vào đây, tối đa 20 MB",
  picked: "%{name} (%{size} KB)",
  sending: "Đang tải tệp lên",
  summary: "Kết quả đọc thử",
  header: "Dòng tiêu đề: dòng %{row}; nhận ra %{count} trên %{all} cột",
  noHeader: "Không nhận ra dòng tiêu đề; hãy chỉ ra các cột",
  noColumn: "Không có trong tệp",
  sheet: "Trang tính",
  rows: "Kết quả từng dòng",
  allRows: "Tất cả",
  noRows: "Không có dòng nào như vậy.",
};

const en: SameWords<typeof vi> = {
  choose: "Choose a file",
  chooseOther: "Choose another file",
  drop: "or drop an Excel (XLSX) or CSV file here, at most 20 MB",
  picked: "%{name} (%{size} KB)",
  sending: "Sending the file",
  summary: "What was read",
  header: "Header in row %{row}; %{count} of %{all} columns found",
  noHeader: "No header was found; name the columns",
  noColumn: "Not in the file",
  sheet: "Sheet",
  rows: "Row by row",
  allRows: "All",
  noRows: "There are no such rows.",
};

/** Words of choosing a file and of what was read from it. */
export function useSheetWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.sheet", { vi, en });
}
