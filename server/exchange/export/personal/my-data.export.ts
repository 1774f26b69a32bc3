import { type Look, Unauthenticated } from "../../../kernel/index.ts";
import { type HeldLine, readMyData } from "../../../privacy/index.ts";
import { type Cell, titles } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";

const HEADERS = {
  VI: [
    ...["Loại dữ liệu", "Mục đích", "Căn cứ pháp lý", "Dữ liệu nhạy cảm", "Bảng", "Mã bản ghi", "Quan hệ"],
    ...["Trường", "Tên trường", "Giá trị"],
  ],
  EN: [
    ...["Class", "Purpose", "Legal basis", "Sensitive", "Table", "Record id", "Relation"],
    ...["Field", "Field name", "Value"],
  ],
} as const;

const RELATIONS = {
  VI: { about: "về tôi", acted: "tôi đã thực hiện" },
  EN: { about: "about me", acted: "I acted" },
} as const;

/**
 * Whether the viewer may have the file: everybody who is signed in has one's own.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function askMyData({ viewer }: Look): Promise<void> {
  if (viewer.accountId === null) throw new Unauthenticated();
}

/** Everything that is held about the viewer, a row a field; of records about others only that one acted in them. */
export async function* myDataRows(look: Look, { language }: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askMyData(look);
  yield [titles(HEADERS, language)];
  for await (const lines of readMyData(look)) yield lines.map((line) => cellsOf(line, language));
}

function cellsOf(line: HeldLine, language: ExportLanguage): Cell[] {
  const words = language === ExportLanguage.EN ? "en" : "vi";
  const { name, purpose, basis, isSensitive, code } = line.recordClass;
  const relation = line.isAbout ? "about" : "acted";
  const sensitive = { VI: isSensitive ? "có" : "không", EN: isSensitive ? "yes" : "no" }[language];
  return [
    { word: name[words], code },
    ...[purpose[words], basis, { word: sensitive, code: isSensitive }, line.table, line.recordId],
    { word: RELATIONS[language][relation], code: relation },
    ...[line.field, line.fieldName, line.value],
  ];
}
