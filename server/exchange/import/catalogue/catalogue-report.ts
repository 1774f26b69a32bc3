import type { RuleValues } from "../../../kernel/index.ts";
import type { WantedGroup, WantedProduct } from "../../../work/index.ts";
import type { CatalogueField } from "./catalogue-fields.ts";

/** What became of a row that holds a product. */
export type RowOutcome = "IMPORTED" | "SKIPPED" | "FAULT";

/** Why: a fault keeps the row out, a note only tells. */
export interface ImportReason {
  readonly kind: "FAULT" | "SKIPPED" | "WARNING" | "NOTE";
  readonly rule: string;
  readonly values: RuleValues;
  /** Name of the cell that it is about, where it is about one. */
  readonly cell: string | null;
  readonly vi: string;
  readonly en: string;
}

/** One row that holds a product. */
export interface ReportRow {
  readonly row: number;
  readonly code: string;
  readonly group: number | null;
  readonly outcome: RowOutcome;
  readonly reasons: readonly ImportReason[];
}

/** Numbers of rows. */
export interface RowCounts {
  /** Rows that hold a product: `imported` and `skipped` together. */
  readonly read: number;
  readonly imported: number;
  /** Rows that are not imported, repeated and faulty ones. */
  readonly skipped: number;
  /** Of the skipped ones those that are wrong. */
  readonly faults: number;
}

/** A complexity group as the list shows it; the last one, without number, counts rows of no group. */
export interface GroupCounts extends RowCounts {
  readonly group: number | null;
  readonly code: string | null;
  readonly pointsFrom: string | null;
  readonly pointsTo: string | null;
}

/** A row that holds no product. */
export interface OtherRow {
  readonly row: number;
  readonly text: string;
}

/** Where a field was found. */
export interface FoundColumn {
  readonly field: CatalogueField;
  readonly title: string;
  readonly column: string | null;
  readonly header: string | null;
}

/** What a list says, before anything is written. */
export interface CatalogueReport extends RowCounts {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  /** Headers of all columns, for naming other ones. */
  readonly headers: readonly string[];
  readonly standard: { readonly points: string; readonly source: "GIVEN" | "INFERRED" | "USUAL" };
  readonly warnings: number;
  readonly groups: readonly GroupCounts[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly ImportReason[];
  readonly sections: readonly OtherRow[];
  readonly ignored: readonly OtherRow[];
  readonly rows: readonly ReportRow[];
  readonly products: readonly WantedProduct[];
  readonly frames: readonly WantedGroup[];
  /** Nothing is wrong: the list may be written as it is. */
  readonly isSound: boolean;
}
