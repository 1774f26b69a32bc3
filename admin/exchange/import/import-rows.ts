import type { ResultOf } from "../../../schema/graphql.ts";
import type { PreviewImport } from "../../../schema/operations/exchange/import/import.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

/** What the server makes of a file. */
export type Report = ResultOf<typeof PreviewImport>["previewImport"];
/** A field of a list and where it was found. */
export type ReportColumn = Report["columns"][number];
export type ReportRow = Report["rows"]["items"][number];
export type Kind = Report["kind"];

/** The kinds of lists in the order in which an agency brings them in; accounts are the administrator's. */
export const KINDS: readonly [Kind, ...Kind[]] = [
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

/** The choices as the server takes them. */
export function inputOf(kind: Kind, fileId: string, { sheet, mapping, defaults }: Choices) {
  return {
    ...{ kind, fileId, sheet },
    mapping: Object.entries(mapping).map(([field, column]) => ({ field, column })),
    defaults: Object.entries(defaults).flatMap(([field, value]) => (value.trim() === "" ? [] : [{ field, value }])),
  };
}

/** Every outcome of a row, the one to look at first. */
export const OUTCOMES: Readonly<Record<ReportRow["outcome"], Tone>> = {
  FAULT: "error",
  CREATED: "success",
  UPDATED: "info",
  UNCHANGED: "default",
};

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
