import { basename } from "node:path";
import {
  IMPORT_KINDS,
  type ImportKind,
  type ImportReport,
  readImportTable,
  shownRecord,
} from "../../exchange/index.ts";
import { AppError } from "../../kernel/index.ts";
import { WrongUse } from "../framework/read-json.ts";
import { fieldOf, readBytes, readMapping, refuseFile } from "./import-file.ts";
import type { Language } from "./report-text.ts";

/** What the command line was asked. */
export interface RecordsChoice {
  readonly dryRun?: boolean;
  readonly sheet?: string;
  readonly map?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
  readonly lang: Language;
}

/**
 * Brings in a list of a kind, or with a dry run only says what would become of each row; codes are looked up in the
 * database either way. Exit code 1 when something is wrong: then nothing was written.
 */
export async function importRecords(kind: ImportKind, path: string, choice: RecordsChoice): Promise<void> {
  const spec = IMPORT_KINDS[kind];
  const mapping = choice.map === undefined ? {} : readMapping(choice.map, spec.fields);
  const defaults = Object.fromEntries((choice.set ?? []).map((each) => readDefault(each, spec.fields)));
  const bytes = readBytes(path);
  const isDry = choice.dryRun === true;
  let report: ImportReport;
  try {
    const table = await readImportTable(spec, bytes, { sheet: choice.sheet ?? null, mapping, defaults });
    const { runLocalVerb } = await import("./run-local-verb.ts");
    const { readSettings } = await import("../../app/settings.ts");
    report = (await runLocalVerb(readSettings(process.env), "bringImport", { table, dryRun: isDry })) as ImportReport;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return refuseFile(path, choice, error);
  }
  if (!report.isSound) process.exitCode = 1;
  const answer = { file: basename(path), dryRun: isDry, isWritten: report.isSound && !isDry, ...report };
  const shown = { ...answer, rows: report.rows.map(shownRecord) };
  process.stdout.write(`${choice.json === true ? JSON.stringify(shown) : recordsText(shown, choice.lang)}\n`);
}

function readDefault(written: string, fields: Readonly<Record<string, { readonly title: string }>>): [string, string] {
  const [, name, value] = /^([^=]+)=(.*\S.*)$/s.exec(written) ?? [];
  if (name === undefined || value === undefined)
    throw new WrongUse(`--set ${written}: write it as field=value, such as --set subjectType="Viên chức"`);
  return [fieldOf(name.trim(), Object.keys(fields), fields, "--set"), value];
}

/** What is shown of a list for people. */
export type ShownRecords = Omit<ImportReport, "rows"> & {
  readonly file: string;
  readonly dryRun: boolean;
  readonly isWritten: boolean;
  readonly rows: readonly ReturnType<typeof shownRecord>[];
};

/** A report for people: the numbers, then every row that has something to say. */
export function recordsText(report: ShownRecords, language: Language): string {
  const { file, read, created, updated, unchanged, faults } = report;
  const [all, made, moved, same, wrong] = [read, created, updated, unchanged, faults].map(String);
  const isEnglish = language === "en";
  const word = isEnglish ? "row" : "dòng";
  return [
    isEnglish
      ? `${file}: ${String(all)} rows read, ${String(made)} new, ${String(moved)} updated, ${String(same)} unchanged, ${String(wrong)} wrong`
      : `${file}: đọc ${String(all)} dòng, ${String(made)} thêm mới, ${String(moved)} cập nhật, ${String(same)} không thay đổi, ${String(wrong)} lỗi`,
    ...report.problems.map((problem) => `${file}: ${problem[language]}`),
    ...report.rows.flatMap(({ row, code, reasons }) =>
      reasons.map(
        (reason) => `${word} ${String(row)} ${code || "–"}${reason.cell ? ` ${reason.cell}` : ""}: ${reason[language]}`,
      ),
    ),
    ending(report, isEnglish),
  ].join("\n");
}

function ending({ dryRun, isWritten }: ShownRecords, isEnglish: boolean): string {
  if (dryRun) return isEnglish ? "Dry run: nothing was written." : "Chỉ đọc thử, không ghi gì.";
  if (!isWritten) return isEnglish ? "Nothing was written." : "Chưa ghi gì.";
  return isEnglish ? "Written." : "Đã ghi.";
}
