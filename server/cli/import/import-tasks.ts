import { basename } from "node:path";
import { readTaskList, TASK_COLUMNS, type TaskReport } from "../../exchange/index.ts";
import { AppError } from "../../kernel/index.ts";
import { readBytes, readMapping, refuseFile } from "./import-file.ts";
import type { Language } from "./report-text.ts";

/** What the command line was asked. */
export interface TaskChoice {
  readonly dryRun?: boolean;
  readonly system?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/**
 * Brings in a list of tasks, or with a dry run only says what would become of each row; units, people and products are
 * looked up in the database either way. Exit code 1 when something is wrong: then nothing was written.
 */
export async function importTasks(path: string, choice: TaskChoice): Promise<void> {
  const mapping = choice.map === undefined ? {} : readMapping(choice.map, TASK_COLUMNS);
  const bytes = readBytes(path);
  let report: TaskReport;
  try {
    const list = await readTaskList(bytes, { system: choice.system ?? null, sheet: choice.sheet ?? null, mapping });
    const { runLocalVerb } = await import("./run-local-verb.ts");
    const { readSettings } = await import("../../app/settings.ts");
    const input = { list, dryRun: choice.dryRun === true };
    report = (await runLocalVerb(readSettings(process.env), "importTasks", input)) as TaskReport;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return refuseFile(path, choice, error);
  }
  if (!report.isSound) process.exitCode = 1;
  const answer = { file: basename(path), dryRun: choice.dryRun === true, ...report };
  process.stdout.write(`${choice.json === true ? JSON.stringify(answer) : taskReportText(answer, choice.lang)}\n`);
}

/** A report for people: the numbers, then every row that has something to say. */
export function taskReportText(
  report: TaskReport & { readonly file: string; readonly dryRun: boolean },
  language: Language,
): string {
  const { read, created, updated, skipped, faults } = report;
  const counts = [read, created, updated, skipped, faults].map(String);
  const [all, made, moved, same, wrong] = counts;
  const isEnglish = language === "en";
  const word = isEnglish ? "row" : "dòng";
  return [
    isEnglish
      ? `${report.file}: ${String(all)} rows read, ${String(made)} new, ${String(moved)} updated, ${String(same)} with nothing new, ${String(wrong)} wrong`
      : `${report.file}: đọc ${String(all)} dòng, ${String(made)} nhiệm vụ mới, ${String(moved)} cập nhật, ${String(same)} không có gì mới, ${String(wrong)} lỗi`,
    ...report.problems.map((problem) => `${report.file}: ${problem[language]}`),
    ...report.rows.flatMap(({ row, code, outcome, reasons }) =>
      outcome === "SKIPPED"
        ? []
        : reasons.map(
            (reason) =>
              `${word} ${String(row)} ${code || "–"}${reason.cell ? ` ${reason.cell}` : ""}: ${reason[language]}`,
          ),
    ),
    ending(report, isEnglish),
  ].join("\n");
}

function ending({ dryRun, isWritten }: { dryRun: boolean; isWritten: boolean }, isEnglish: boolean): string {
  if (dryRun) return isEnglish ? "Dry run: nothing was written." : "Chỉ đọc thử, không ghi gì.";
  if (!isWritten) return isEnglish ? "Nothing was written." : "Chưa ghi gì.";
  return isEnglish ? "Written." : "Đã ghi.";
}
