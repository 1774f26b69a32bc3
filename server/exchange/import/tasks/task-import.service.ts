import { fileStoreOf, readStoredFile } from "../../../files/index.ts";
import { type Page, type PageInput, type Work, window } from "../../../kernel/index.ts";
import { bringTasks, type BroughtTasks } from "../../../work/index.ts";
import { refusalOfFaults } from "../refusal.ts";
import type { ImportTasksInput, TaskImportOutcome } from "./task-import.inputs.ts";
import { type TaskReport, taskReport, type TaskReportRow } from "./task-report.ts";
import { readTaskList, type TaskList } from "./task-rows.ts";

/**
 * Brings in the tasks in an upload: new ones, and what has happened to known ones since, all or nothing. A dry run only
 * says what would become of each row.
 *
 * @throws NotFound when there is no such upload of the viewer, Forbidden `import.taskNotSpecialist`.
 * @throws Refused `import.faults` naming each row, `import.taskJson`, and what `readSheet` refuses.
 */
export async function importTasks(work: Work, input: ImportTasksInput): Promise<TaskReport> {
  const { dryRun, system, sheet, mapping } = input;
  await bringTasks(work, { tasks: [], dryRun: true });
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock, fileStore: fileStoreOf(work) };
  const { bytes } = await readStoredFile(look, input.fileId);
  const named = Object.fromEntries((mapping ?? []).map(({ field, column }) => [field, column ?? null]));
  const list = await readTaskList(bytes, { system: system ?? null, sheet: sheet ?? null, mapping: named });
  const report = await bringTaskList(work, list, dryRun);
  if (!dryRun && !report.isSound)
    throw refusalOfFaults(
      report.problems,
      report.rows.filter(({ outcome }) => outcome === "FAULT"),
    );
  return report;
}

/** What becomes of a list that was read: with an unreadable row nothing is written, and every row is still judged. */
export async function bringTaskList(work: Work, list: TaskList, dryRun: boolean): Promise<TaskReport> {
  if (list.problems.length > 0) return taskReport(list, null);
  const brought: BroughtTasks = await bringTasks(work, { tasks: list.tasks, dryRun: dryRun || list.unread.length > 0 });
  return taskReport(list, brought);
}

/** Some rows of a report. */
export function taskRowsOf(
  report: TaskReport,
  outcome: TaskImportOutcome | null | undefined,
  page: PageInput,
): Page<TaskReportRow> {
  const rows = report.rows.filter((row) => !outcome || row.outcome === outcome);
  const { offset, limit } = window(page);
  return { items: rows.slice(offset, offset + limit), total: rows.length };
}
