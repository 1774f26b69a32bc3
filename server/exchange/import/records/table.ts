import { columnLetter, type ColumnMapping, columnPlace, findColumns } from "../mapping.ts";
import { withoutGuard } from "../refusal.ts";
import { readSheet } from "../sheet.ts";
import type { ImportKind } from "./import-kind.ts";
import { type ImportKindSpec, synonymsOf } from "./kind-spec.ts";
import { ImportRecord, type Remark } from "./record.ts";
import { short } from "./field.ts";

/** How a list is read. */
export interface TableOptions {
  readonly sheet?: string | null;
  /** Columns named by hand. */
  readonly mapping?: ColumnMapping;
  /** Values of fields for rows that say nothing themselves. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** Where a field was found. */
export interface TableColumn {
  readonly field: string;
  readonly title: string;
  readonly titleEn: string;
  readonly needed: boolean;
  readonly column: string | null;
  readonly header: string | null;
}

/** One row of a list; blanks before the text that says how deep it stands are counted where there are any. */
interface TableRow {
  readonly row: number;
  readonly texts: readonly string[];
  readonly indent?: number;
}

/** A list as texts by field, before anything is looked up; plain data that can be sent on. */
export interface ImportTable {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly TableColumn[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly Remark[];
  /** Texts of the fields in their order, blank where a row has none. */
  readonly rows: readonly TableRow[];
  readonly formulas: readonly { readonly cell: string; readonly row: number }[];
  readonly defaults: Readonly<Record<string, string>>;
}

/**
 * Reads a list of a kind from XLSX or CSV: finds the header and the columns; nothing is looked up or written.
 *
 * @throws Refused, TooLarge as `readSheet` does.
 */
export async function readImportTable(
  spec: ImportKindSpec,
  bytes: Buffer,
  options: TableOptions = {},
): Promise<ImportTable> {
  const { mapping = {}, defaults = {} } = options;
  const sheet = await readSheet(bytes, {
    sheet: options.sheet ?? null,
    ...(spec.limits ? { limits: spec.limits } : {}),
  });
  const found = findColumns(sheet.rows, synonymsOf(spec.fields), mapping);
  const names = Object.keys(spec.fields);
  const places = names.map((name) => found.columns.get(name) ?? -1);
  const outlined = (spec.outlined ?? []).flatMap((name) => found.columns.get(name) ?? []);
  const isCsv = sheet.sheetName === "";
  const first = Math.max(found.firstRow, found.headerRow + 1);
  const rows = sheet.rows
    .filter(({ number, cells }) => number >= first && cells.some((cell) => cell !== ""))
    .map(({ number, cells, indents }): TableRow => {
      const texts = places.map((place) => withoutGuard(cells[place] ?? "", isCsv));
      const depths = outlined.map((place) => indents?.[place] ?? 0);
      const indent = Math.max(0, ...depths);
      return indent > 0 ? { row: number, texts, indent } : { row: number, texts };
    });
  const columns = names.map((name, index): TableColumn => {
    const place = places[index] ?? -1;
    const { title, titleEn, needed } = spec.fields[name] ?? { title: name, titleEn: name, needed: false };
    const isFound = place >= 0;
    return {
      ...{ field: name, title, titleEn, needed, column: isFound ? columnLetter(place) : null },
      header: isFound ? (found.headers[place] ?? null) : null,
    };
  });
  return {
    ...{ kind: spec.kind, sheet: sheet.sheetName, sheets: sheet.sheetNames, headerRow: found.headerRow },
    ...{ headers: found.headers, columns, rows, formulas: sheet.formulas, defaults },
    problems: problemsOf(columns, defaults, rows.length),
  };
}

function problemsOf(columns: readonly TableColumn[], defaults: TableOptions["defaults"], rows: number): Remark[] {
  const fault = (rule: string, values: Remark["values"] = {}): Remark => ({ kind: "FAULT", rule, values, cell: null });
  if (columns.every(({ column }) => column === null))
    return [fault("import.headerMissing", titles(columns.filter(({ needed }) => needed)))];
  const missing = columns.filter(({ field, needed, column }) => needed && column === null && !defaults?.[field]);
  if (missing.length > 0) return missing.map((each) => fault("import.columnNeeded", titles([each])));
  return rows === 0 ? [fault("import.rowsNone")] : [];
}

function titles(columns: readonly TableColumn[]): Remark["values"] {
  return {
    columnsVi: columns.map(({ title }) => title).join(", "),
    columnsEn: columns.map(({ titleEn }) => titleEn).join(", "),
  };
}

/** The rows of a table with their fields read; what cannot be read is said of its cell. */
export function recordsOf(spec: ImportKindSpec, table: ImportTable): ImportRecord[] {
  const names = Object.keys(spec.fields);
  const places = new Map(
    table.columns.flatMap(({ field, column }) => (column === null ? [] : [[field, columnPlace(column) ?? 0] as const])),
  );
  const formulas = Map.groupBy(table.formulas, ({ row }) => row);
  return table.rows.map(({ row, texts, indent }) => {
    const values: Record<string, string | null> = {};
    const record = new ImportRecord(row, values, places, indent);
    names.forEach((name, index) => {
      const own = texts[index] ?? "";
      values[name] = readField(spec, record, name, own === "" ? (table.defaults[name] ?? "") : own);
    });
    for (const { cell } of formulas.get(row) ?? []) record.fault(null, "sheet.formula", { cell });
    return record;
  });
}

function readField(spec: ImportKindSpec, record: ImportRecord, name: string, text: string): string | null {
  const field = spec.fields[name];
  if (field === undefined) return null;
  const titlesOf = { columnVi: field.title, columnEn: field.titleEn };
  if (text.trim() === "") {
    if (field.needed) record.fault(name, "import.cellMissing", titlesOf);
    return null;
  }
  if (text.length > field.most) {
    record.fault(name, "import.cellTooLong", { ...titlesOf, most: field.most, length: text.length });
    return null;
  }
  const read = field.read(text);
  if ("value" in read) return read.value;
  record.fault(name, read.rule, { ...titlesOf, ...read.values, value: read.values?.["value"] ?? short(text) });
  return null;
}
