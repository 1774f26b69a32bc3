import type { BroughtOutcome, BroughtRow, BroughtTask, BroughtTasks } from "../../../work/index.ts";
import type { ImportReason } from "../catalogue/catalogue-report.ts";
import { COLUMN_OF, type TaskField } from "./task-fields.ts";
import { taskReason } from "./task-reason.ts";
import type { TaskList } from "./task-rows.ts";

/** One row with what becomes of it. */
export interface TaskReportRow {
  readonly row: number;
  /** Identifier in the system that it comes from. */
  readonly code: string;
  readonly outcome: BroughtOutcome;
  readonly reasons: readonly ImportReason[];
}

/** What becomes of a list of tasks. */
export interface TaskReport extends Omit<TaskList, "unread" | "tasks"> {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly faults: number;
  readonly rows: readonly TaskReportRow[];
  /** Nothing is wrong: the list may be written. */
  readonly isSound: boolean;
  readonly isWritten: boolean;
}

/** Puts together what reading and what looking up found, row by row. */
export function taskReport(list: TaskList, brought: BroughtTasks | null): TaskReport {
  const { unread, tasks, ...rest } = list;
  const columns = new Map(list.columns.map(({ field, column }) => [field, column]));
  const rows: TaskReportRow[] = [
    ...unread.map(({ row, externalId, reasons }) => ({ row, code: externalId, outcome: "FAULT" as const, reasons })),
    ...(brought?.rows ?? tasks.map(unjudged)).map((row) => shownRow(row, columns)),
  ].sort((one, other) => one.row - other.row);
  const count = (outcome: BroughtOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const counts = {
    created: count("CREATED"),
    updated: count("UPDATED"),
    skipped: count("SKIPPED"),
    faults: count("FAULT"),
  };
  const isSound = list.problems.length === 0 && counts.faults === 0;
  return { ...rest, read: rows.length, ...counts, rows, isSound, isWritten: brought?.isWritten ?? false };
}

function unjudged({ row, externalId }: BroughtTask): BroughtRow {
  return { row, externalId, outcome: "SKIPPED", reasons: [] };
}

function shownRow(
  { row, externalId, outcome, reasons }: BroughtRow,
  columns: ReadonlyMap<TaskField, string | null>,
): TaskReportRow {
  const kind = outcome === "FAULT" ? "FAULT" : "SKIPPED";
  const shown = reasons.map(({ rule, values, field }) => {
    const column = field === null ? null : (columns.get(COLUMN_OF[field] ?? (field as TaskField)) ?? null);
    return taskReason(kind, rule, values, column === null ? null : `${column}${String(row)}`);
  });
  return { row, code: externalId, outcome, reasons: shown };
}
