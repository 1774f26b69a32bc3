import { fileStoreOf, readStoredFile, type StoredFile } from "../../../files/index.ts";
import {
  type FieldError,
  InvalidInput,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  window,
  type Work,
} from "../../../kernel/index.ts";
import { IMPORT_KINDS } from "../kinds/index.ts";
import { refusalOfFaults } from "../refusal.ts";
import type { BringImportInput, PreviewImportInput } from "./import.inputs.ts";
import type { BroughtImport, RecordImportOutcome } from "./import.views.ts";
import type { ImportKindSpec, WriteRecords } from "./kind-spec.ts";
import type { ImportRecord, RecordOutcome } from "./record.ts";
import { type ImportReport, importReport, shownRecord, type ShownRecord } from "./report.ts";
import { type ImportTable, readImportTable, recordsOf } from "./table.ts";

type ReadFile = (fileId: string) => Promise<{ readonly bytes: Buffer; readonly file: Pick<StoredFile, "contentType"> }>;

/**
 * Reads an upload as a list and says what would become of each row; nothing is written.
 *
 * @throws NotFound when there is no such upload of the viewer; Forbidden for who brings in no such lists.
 * @throws InvalidInput `import.fieldUnknown`, and what `readSheet` refuses.
 */
export async function previewUpload(look: Look, input: PreviewImportInput, readFile: ReadFile): Promise<ImportReport> {
  const table = await tableOf(look, input, readFile);
  return (await judgeTable(look, table)).report;
}

/**
 * Brings in the list in an upload, all or nothing.
 *
 * @throws NotFound, Forbidden, InvalidInput as `previewUpload`.
 * @throws Refused `import.faults` naming each row, and what the services refuse, naming the row.
 */
export async function bringImport(work: Work, input: BringImportInput): Promise<BroughtImport> {
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const readFile: ReadFile = (fileId) => readStoredFile({ ...look, fileStore: fileStoreOf(work) }, fileId);
  const report = await bringTable(work, await tableOf(look, input, readFile), false);
  if (!report.isSound)
    throw refusalOfFaults(
      report.problems,
      report.rows.filter(({ outcome }) => outcome === "FAULT"),
    );
  const { kind, read, created, updated, unchanged } = report;
  return { kind, read, created, updated, unchanged };
}

/** What becomes of a list that was read: with a fault, or for a dry run, nothing is written. */
export async function bringTable(work: Work, table: ImportTable, dryRun: boolean): Promise<ImportReport> {
  const spec = IMPORT_KINDS[table.kind];
  const locking = dryRun ? undefined : spec.lock;
  const { report, write } = await judgeTable(work, table, locking && ((records) => locking(work, records)));
  if (!dryRun && report.isSound) await write(work);
  return report;
}

async function judgeTable(
  look: Look,
  table: ImportTable,
  lock?: (records: readonly ImportRecord[]) => Promise<void>,
): Promise<{ report: ImportReport; write: WriteRecords }> {
  const spec = IMPORT_KINDS[table.kind];
  const records = table.problems.length > 0 ? [] : recordsOf(spec, table);
  await lock?.(records);
  const write = await spec.judge(look, records);
  return { report: importReport(table, records, spec.key), write };
}

async function tableOf(look: Look, input: PreviewImportInput, readFile: ReadFile): Promise<ImportTable> {
  const spec = IMPORT_KINDS[input.kind];
  await spec.judge(look, []);
  assertFields(spec, input);
  const { bytes, file } = await readFile(input.fileId);
  if (!/spreadsheet|csv|text|zip|octet/.test(file.contentType)) throw new NotFound("Spreadsheet", input.fileId);
  return readImportTable(spec, bytes, {
    sheet: input.sheet ?? null,
    mapping: Object.fromEntries((input.mapping ?? []).map(({ field, column }) => [field, column ?? null])),
    defaults: Object.fromEntries((input.defaults ?? []).map(({ field, value }) => [field, value])),
  });
}

function assertFields({ fields }: ImportKindSpec, { mapping, defaults }: PreviewImportInput): void {
  const known = Object.keys(fields);
  const faults = Object.entries({ mapping: mapping ?? [], defaults: defaults ?? [] }).flatMap(([list, entries]) =>
    entries.flatMap(({ field }, index): FieldError[] =>
      known.includes(field)
        ? []
        : [
            {
              path: `input.${list}.${String(index)}.field`,
              rule: "import.fieldUnknown",
              values: { field, known: known.join(", ") },
            },
          ],
    ),
  );
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Some rows of a report, with their sentences. */
export function shownRows(
  { rows }: ImportReport,
  outcome: RecordImportOutcome | null | undefined,
  page: PageInput,
): Page<ShownRecord> {
  const wanted: RecordOutcome | null | undefined = outcome;
  const found = rows.filter((row) => !wanted || row.outcome === wanted);
  const { offset, limit } = window(page);
  return { items: found.slice(offset, offset + limit).map(shownRecord), total: found.length };
}
