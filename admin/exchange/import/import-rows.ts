import type { ResultOf } from "../../../schema/graphql.ts";
import type { PreviewImport } from "../../../schema/operations/exchange/import/import.ts";

/** What the server makes of a file. */
export type Report = ResultOf<typeof PreviewImport>["previewImport"];
/** A field of a list and where it was found. */
export type ReportColumn = Report["columns"][number];
export type ReportRow = Report["rows"]["items"][number];
export type Outcome = ReportRow["outcome"];
export type Kind = Report["kind"];

/** The kinds of lists in the order in which an agency brings them in; accounts are the administrator's. */
export const KINDS: readonly Kind[] = [
  "UNITS",
  "POSITIONS",
  "PEOPLE",
  "ACCOUNTS",
  "COMPETENCY_FRAMEWORKS",
  "REQUIREMENTS",
  "HISTORICAL_RESULTS",
];

/** What is said by hand about a file: the sheet, columns of fields (null: not in the file), values for all rows. */
export interface Choices {
  readonly sheet: string | null;
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly defaults: Readonly<Record<string, string>>;
}

/** A column of the file as one may pick it. Example: the second, "Mã CB" → B, "B · Mã CB". */
export function fileColumns(headers: readonly string[]): { letter: string; label: string }[] {
  return headers.map((header, index) => {
    const letter = columnLetter(index);
    return { letter, label: header === "" ? letter : `${letter} · ${header}` };
  });
}

/** Letter of a column as spreadsheets show it. Example: 27 → "AB". */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

/** The choices as the server takes them. */
export function inputOf(kind: Kind, fileId: string, { sheet, mapping, defaults }: Choices) {
  return {
    ...{ kind, fileId, sheet },
    mapping: Object.entries(mapping).map(([field, column]) => ({ field, column })),
    defaults: Object.entries(defaults).flatMap(([field, value]) => (value.trim() === "" ? [] : [{ field, value }])),
  };
}

/** Rows that would change something. */
export function changesOf({ created, updated }: Pick<Report, "created" | "updated">): number {
  return created + updated;
}

/** Words by which the sheets of a workbook tell what they hold. */
const SHEET_WORDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  UNITS: ["don vi", "unit"],
  POSITIONS: ["vi tri", "position"],
  PEOPLE: ["can bo", "nhan su", "nguoi", "people"],
  ACCOUNTS: ["tai khoan", "account"],
};

/** The sheet of a workbook that holds a list, by the words of its name. Example: "1 Đơn vị" holds UNITS. */
export function sheetFor(kind: Kind, sheets: readonly string[]): string | null {
  const words = SHEET_WORDS[kind] ?? [];
  return sheets.find((sheet) => words.some((word) => plain(sheet).includes(word))) ?? null;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}
