import type { BothTexts } from "../../../rating/index.ts";
import { sentence } from "../../../rating/index.ts";
import type { ImportRecord, RecordOutcome, Remark } from "./record.ts";
import { SENTENCES } from "./sentences.ts";
import type { ImportTable } from "./table.ts";

/** A remark with its sentence in both languages. */
export type ShownRemark = Remark & BothTexts;

/** One row with what becomes of it. */
export interface ReportedRecord {
  readonly row: number;
  readonly code: string;
  readonly outcome: RecordOutcome;
  readonly reasons: readonly Remark[];
}

/** The same for people. */
export interface ShownRecord extends Omit<ReportedRecord, "reasons"> {
  readonly reasons: readonly ShownRemark[];
}

/** Numbers of rows by what becomes of them. */
export interface RecordCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: number;
}

/** What becomes of a list. */
export interface ImportReport extends Omit<ImportTable, "rows" | "formulas" | "defaults" | "problems">, RecordCounts {
  readonly problems: readonly ShownRemark[];
  readonly rows: readonly ReportedRecord[];
  /** Nothing is wrong: the list may be written. */
  readonly isSound: boolean;
}

/** Puts together what reading and judging found. */
export function importReport(table: ImportTable, records: readonly ImportRecord[], key: string): ImportReport {
  const { rows: _rows, formulas: _formulas, defaults: _defaults, problems, ...rest } = table;
  const rows = records.map(({ row, values, outcome, remarks }) => ({
    ...{ row, code: values[key] ?? "", outcome, reasons: remarks },
  }));
  const count = (outcome: RecordOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const faults = count("FAULT");
  return {
    ...rest,
    ...{
      read: rows.length,
      created: count("CREATED"),
      updated: count("UPDATED"),
      unchanged: count("UNCHANGED"),
      faults,
    },
    ...{ problems: problems.map(shownRemark), rows, isSound: problems.length === 0 && faults === 0 },
  };
}

/** A remark with its sentence. */
export function shownRemark(remark: Remark): ShownRemark {
  return { ...remark, ...sentence(remark.rule, remark.values, SENTENCES) };
}

/** A row with the sentences of its remarks. */
export function shownRecord({ reasons, ...row }: ReportedRecord): ShownRecord {
  return { ...row, reasons: reasons.map(shownRemark) };
}
