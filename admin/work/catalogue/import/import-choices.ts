import type { Report } from "../catalogue-rows.ts";
import { columnLetter } from "../catalogue-rows.ts";

/** What is said by hand about a file: the sheet, and columns of fields; null for a field that the sheet has not. */
export interface Choices {
  readonly sheet: string | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** A column of the file as one may pick it. */
export interface FileColumn {
  readonly letter: string;
  readonly label: string;
}

/** The columns of the file: by letter and header. Example: the second, "Mã CV" → B, "B · Mã CV". */
export function fileColumns({ headers }: Pick<Report, "headers">): FileColumn[] {
  return headers.map((header, index) => {
    const letter = columnLetter(index);
    return { letter, label: header === "" ? letter : `${letter} · ${header}` };
  });
}

/** Fields whose columns are not needed by any list. */
const MINOR: ReadonlySet<string> = new Set(["stt", "frame", "note", "scope"]);

/** Whether somebody should look at the columns before importing: nothing was found, or an important one was not. */
export function needsMapping({ problems, columns }: Pick<Report, "problems" | "columns">): boolean {
  return problems.length > 0 || columns.some(({ field, column }) => column === null && field === "code");
}

/** The important fields first. */
export function orderedFields(columns: Report["columns"]): Report["columns"] {
  return [...columns.filter(({ field }) => !MINOR.has(field)), ...columns.filter(({ field }) => MINOR.has(field))];
}
