import type { Tone } from "../../../shared/ui/parts.tsx";
import type { Report } from "../catalogue-rows.ts";

/** What is said by hand about a file: the sheet, and columns of fields; null for a field that the sheet has not. */
export interface Choices {
  readonly sheet: string | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** Every outcome of a row, the one to look at first. */
export const OUTCOMES: Readonly<Record<Report["rows"]["items"][number]["outcome"], Tone>> = {
  FAULT: "error",
  SKIPPED: "default",
  IMPORTED: "success",
};

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
