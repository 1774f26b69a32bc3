import type { Cell } from "../csv.ts";
import { type ExportLanguage } from "../export.inputs.ts";
import type { FileDescription } from "./description.read.ts";
import type { SheetCount } from "./sheet-xml.ts";

const WORDS = {
  VI: { what: "Nội dung", value: "Giá trị", rows: "Số dòng", cut: "Số ô bị cắt ở giới hạn 32.767 ký tự của bảng tính" },
  EN: {
    what: "What",
    value: "Value",
    rows: "Rows",
    cut: "Cells cut at the 32,767 characters that a spreadsheet holds",
  },
} as const;

/** The sheet that explains the rows, made when these have been written: what, of whom, by whom, when, definitions. */
export function* legendRows(
  { notes }: FileDescription,
  count: SheetCount,
  language: ExportLanguage,
): Generator<Cell[][]> {
  const words = WORDS[language];
  const cut: Cell[][] = count.cut > 0 ? [[words.cut, count.cut]] : [];
  yield [
    [words.what, words.value],
    ...notes.map(({ title, text }): Cell[] => [title, text]),
    [words.rows, Math.max(count.rows - 1, 0)],
    ...cut,
  ];
}
