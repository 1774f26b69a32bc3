import { type FieldError, Refused, type RuleValues } from "../../kernel/index.ts";

/** Faults that a refusal lists; previews list all. */
const MOST_LISTED = 200;

/** What is said about a row or the file as a whole. */
export interface SaidOfRow {
  readonly kind: string;
  readonly rule: string;
  readonly values: RuleValues;
  readonly cell: string | null;
}

/** A row with what is wrong with it. */
export interface FaultyRow {
  readonly row: number;
  readonly reasons: readonly SaidOfRow[];
}

/** The refusal of a list that has faults: each with its cell, else its row, else the file. */
export function refusalOfFaults(problems: readonly SaidOfRow[], faulty: readonly FaultyRow[]): Refused {
  const faults: FieldError[] = [
    ...problems.map(({ rule, values, cell }) => ({ path: cell ?? "file", rule, values })),
    ...faulty.flatMap(({ row, reasons }) =>
      reasons
        .filter(({ kind }) => kind === "FAULT")
        .map(({ rule, values, cell }) => ({ path: cell ?? `rows.${String(row)}`, rule, values })),
    ),
  ];
  return new Refused("import.faults", { count: problems.length + faulty.length }, faults.slice(0, MOST_LISTED));
}

/** CSV writes an apostrophe before what a spreadsheet would run. */
export function withoutGuard(text: string, isCsv: boolean): string {
  return isCsv ? text.replace(/^'(?=[=+\-@＝＋－＠])/u, "") : text;
}
