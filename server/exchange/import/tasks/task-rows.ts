import { fold, Refused, TooLarge } from "../../../kernel/index.ts";
import type { BroughtTask } from "../../../work/index.ts";
import type { ImportReason } from "../catalogue/catalogue-report.ts";
import { columnLetter, type ColumnMapping, findColumns } from "../mapping.ts";
import { withoutGuard } from "../refusal.ts";
import { readSheet, SHEET_LIMITS, type Sheet } from "../sheet.ts";
import { taskReason } from "./task-reason.ts";
import { NEEDED, TASK_COLUMNS, TASK_FIELDS, TASK_SYNONYMS, type TaskField } from "./task-fields.ts";
import { taskOfRow, type TaskTexts } from "./task-row.ts";

/** Control characters, which no database keeps, and marks that turn the direction of a text. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** How a list of tasks is read. */
export interface TaskListOptions {
  /** System of rows that name none. */
  readonly system?: string | null;
  readonly sheet?: string | null;
  /** Columns named by hand. */
  readonly mapping?: ColumnMapping<TaskField>;
}

/** A row that cannot be read. */
export interface UnreadRow {
  readonly row: number;
  readonly externalId: string;
  readonly reasons: readonly ImportReason[];
}

/** What a list says, before anything is looked up. */
export interface TaskList {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly { field: TaskField; title: string; column: string | null; header: string | null }[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly ImportReason[];
  readonly unread: readonly UnreadRow[];
  readonly tasks: readonly BroughtTask[];
}

/**
 * Reads a list of tasks from XLSX, CSV or JSON: nothing is looked up or written.
 *
 * JSON is a list of objects, or an object with a list `tasks`, whose fields are named as the columns are in the program.
 *
 * @throws Refused `import.taskJson`, `import.taskJsonField`, TooLarge, and what `readSheet` refuses.
 */
export async function readTaskList(bytes: Buffer, options: TaskListOptions = {}): Promise<TaskList> {
  const isJson = /^\uFEFF?\s*[[{]/.test(bytes.subarray(0, 200).toString("utf8"));
  const sheet = isJson ? sheetOfJson(bytes.toString("utf8")) : await readSheet(bytes, { sheet: options.sheet ?? null });
  return readTaskSheet(sheet, options);
}

/** The same of a sheet that was read. */
export function readTaskSheet(sheet: Sheet, { system = null, mapping }: TaskListOptions): TaskList {
  const found = findColumns(sheet.rows, TASK_SYNONYMS, mapping);
  const problems = NEEDED.filter((field) => !found.columns.has(field)).map((field) =>
    taskReason("FAULT", "import.columnMissing", { column: TASK_COLUMNS[field].title }),
  );
  const tasks: BroughtTask[] = [];
  const unread: UnreadRow[] = [];
  const rows = sheet.rows.filter(({ number, cells }) => number >= found.firstRow && cells.some((text) => text !== ""));
  for (const { number, cells } of problems.length > 0 ? [] : rows) {
    const texts = textsOf(sheet, found.columns, cells);
    const reasons: ImportReason[] = sheet.formulas
      .filter(({ row }) => row === number)
      .map(({ cell }) => taskReason("FAULT", "sheet.formula", { cell }, cell));
    const task = taskOfRow(number, texts, system, (field, rule, values) => {
      reasons.push(taskReason("FAULT", rule, values, cellOf(found.columns, field, number)));
    });
    if (task && reasons.length === 0) tasks.push(task);
    else unread.push({ row: number, externalId: texts.externalId, reasons });
  }
  if (problems.length === 0 && rows.length === 0) problems.push(taskReason("FAULT", "import.taskNone"));
  return {
    ...{ sheet: sheet.sheetName, sheets: sheet.sheetNames, headerRow: found.headerRow, headers: found.headers },
    columns: TASK_FIELDS.map((field) => {
      const place = found.columns.get(field);
      const { title } = TASK_COLUMNS[field];
      if (place === undefined) return { field, title, column: null, header: null };
      return { field, title, column: columnLetter(place), header: found.headers[place] ?? null };
    }),
    ...{ problems, unread, tasks },
  };
}

/** Name of the cell in which a row has a field. */
export function cellOf(columns: ReadonlyMap<TaskField, number>, field: TaskField, row: number): string | null {
  const place = columns.get(field);
  return place === undefined ? null : `${columnLetter(place)}${String(row)}`;
}

function textsOf(sheet: Sheet, columns: ReadonlyMap<TaskField, number>, cells: readonly string[]): TaskTexts {
  const entries = TASK_FIELDS.map((field): [TaskField, string] => {
    const text = cells[columns.get(field) ?? -1] ?? "";
    return [field, withoutGuard(text, sheet.sheetName === "")];
  });
  return Object.fromEntries(entries) as unknown as TaskTexts;
}

/** A list of objects as a grid with the fields as header; numbers keep their digits. */
function sheetOfJson(text: string): Sheet {
  const list = listOf(text);
  if (list.length > SHEET_LIMITS.rows) throw new TooLarge("sheet.rows", { limit: SHEET_LIMITS.rows });
  const rows = list.map((item, index) => ({ number: index + 2, cells: cellsOf(item, index + 1) }));
  const header = { number: 1, cells: [...TASK_FIELDS] };
  return { sheetName: "JSON", sheetNames: [], rows: [header, ...rows], formulas: [] };
}

function listOf(text: string): readonly unknown[] {
  try {
    const parsed = JSON.parse(text.replace(/^\uFEFF/, ""), (_key, value: unknown, at?: { readonly source?: string }) =>
      typeof value === "number" ? (at?.source ?? String(value)) : value,
    ) as { readonly tasks?: unknown } | null;
    const list = Array.isArray(parsed) ? (parsed as unknown[]) : parsed?.tasks;
    if (Array.isArray(list)) return list as unknown[];
  } catch {
    // What is no JSON is refused below, like JSON that holds no list.
  }
  throw new Refused("import.taskJson");
}

function cellsOf(item: unknown, number: number): string[] {
  if (typeof item !== "object" || item === null || Array.isArray(item))
    throw new Refused("import.taskJsonField", { number, field: "" });
  const entries = new Map(Object.entries(item).map(([key, value]) => [fold(key), textOf(value, number, key)]));
  for (const [key] of entries)
    if (!TASK_FIELDS.some((field) => fold(field) === key))
      throw new Refused("import.taskJsonField", { number, field: key });
  return TASK_FIELDS.map((field) => entries.get(fold(field)) ?? "");
}

function textOf(value: unknown, number: number, field: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.toWellFormed().normalize("NFC").replace(UNSEEN, " ").trim();
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.join(";").toWellFormed().normalize("NFC").replace(UNSEEN, " ");
  throw new Refused("import.taskJsonField", { number, field });
}
