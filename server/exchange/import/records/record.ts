import type { RuleValues } from "../../../kernel/index.ts";
import { columnLetter } from "../mapping.ts";

/** What becomes of a row. */
export type RecordOutcome = "CREATED" | "UPDATED" | "UNCHANGED" | "FAULT";

/** A remark about a row; its sentences are made when it is shown. */
export interface Remark {
  readonly kind: "FAULT" | "WARNING" | "NOTE";
  readonly rule: string;
  readonly values: RuleValues;
  /** Name of the cell that it is about, where it is about one. */
  readonly cell: string | null;
}

const MISSING: ReadonlySet<string> = new Set(["import.cellMissing", "import.appointmentPart", "import.headPart"]);

/** One row of a list on its way: its fields as read, and what is said about it. */
export class ImportRecord<F extends string = string> {
  /** What becomes of it, unless something is wrong with it. */
  change: Exclude<RecordOutcome, "FAULT"> = "UNCHANGED";
  readonly remarks: Remark[] = [];

  constructor(
    readonly row: number,
    readonly values: Readonly<Record<F, string | null>>,
    private readonly columns: ReadonlyMap<string, number>,
    /** How many blanks stand before the text that says how deep the row stands. */
    readonly indent = 0,
  ) {}

  get isFaulty(): boolean {
    return this.remarks.some(({ kind }) => kind === "FAULT");
  }

  get outcome(): RecordOutcome {
    return this.isFaulty ? "FAULT" : this.change;
  }

  /** What is missing because its cell cannot be read is said once. */
  fault(field: F | null, rule: string, values: RuleValues = {}): void {
    const cell = this.cellOf(field);
    if (cell !== null && MISSING.has(rule) && this.remarks.some((said) => said.cell === cell)) return;
    this.remarks.push({ kind: "FAULT", rule, values, cell });
  }

  note(kind: "WARNING" | "NOTE", field: F | null, rule: string, values: RuleValues = {}): void {
    this.remarks.push({ kind, rule, values, cell: this.cellOf(field) });
  }

  private cellOf(field: F | null): string | null {
    const place = field === null ? undefined : this.columns.get(field);
    return place === undefined ? null : `${columnLetter(place)}${String(this.row)}`;
  }
}

/** Says of every row whose key stands in an earlier one which row that is; rows without key are left out. */
export function sayRepeated<F extends string>(
  records: readonly ImportRecord<F>[],
  field: F,
  keyOf: (record: ImportRecord<F>) => string | null,
): void {
  const first = new Map<string, ImportRecord<F>>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, record);
    else record.fault(field, "import.codeTwice", { code: record.values[field] ?? "", row: earlier.row });
  }
}
