import type { ResultOf, VariablesOf } from "../../../../schema/graphql.ts";
import type { HandleEvaluations, PreviewBulk } from "../../../../schema/operations/evaluation/board.ts";
import { departsFrom, type HeadRow } from "../../decision/head-rows.ts";
import type { Paste } from "../clipboard.ts";

export type BulkInput = VariablesOf<typeof HandleEvaluations>["input"];
export type BulkVerbName = BulkInput["verb"];
export type BulkItem = BulkInput["items"][number];
export type Preview = ResultOf<typeof PreviewBulk>["previewBulk"];

/** One row that a bulk action is about. */
export interface BulkLine {
  readonly row: HeadRow;
  /** Version after an earlier act of the same dialog; else that of the row. */
  readonly version?: number;
  readonly grade: string | null;
  readonly reason?: string | null;
}

/** A bulk action that is asked for, with what it is about. */
export interface BulkAsk {
  readonly verb: BulkVerbName;
  readonly lines: readonly BulkLine[];
  /** Grades are chosen in the dialog, for all at once. */
  readonly choosesGrade?: boolean;
  /** Lines of a paste that fit nobody. */
  readonly unknown?: Paste["unknown"];
}

/** Where the grades of a bulk action come from: the rules, the proposal, or one grade for all. */
export type GradeSource = "suggested" | "proposed" | { readonly code: string };

/** Verbs that want one reason, or grounds, for all. */
export const REASONED: ReadonlySet<BulkVerbName> = new Set(["PROPOSE", "RETURN", "SKIP", "NOT_RATED", "UNLOCK"]);

/** The grade of a line from its source; null where the source has none. */
export function gradeFrom(row: HeadRow, source: GradeSource): string | null {
  if (source === "suggested") return row.suggestedGrade;
  if (source === "proposed") return row.proposedGrade ?? row.suggestedGrade;
  return row.grades.some(({ code }) => code === source.code) ? source.code : null;
}

/** Whether a line wants a reason of its own: the server says so, until then the table's own reckoning. */
export function wantsReason({ row, grade }: BulkLine, verb: BulkVerbName, preview: Preview | undefined): boolean {
  if (verb !== "DECIDE") return false;
  return preview?.reasonWanted.includes(row.id) ?? departsFrom(row, row.steps, grade) !== null;
}

/** Lines that want a reason first, the others in their order. */
export function reasonsFirst(lines: readonly BulkLine[], wanted: (line: BulkLine) => boolean): BulkLine[] {
  return lines.toSorted((left, right) => Number(wanted(right)) - Number(wanted(left)));
}
