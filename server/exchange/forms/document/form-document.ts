/** What stands in a cell or on a line: text, a whole number, a decimal with a point, a day (`2026-07-31`), or nothing. */
export type FormValue = string | number | { readonly decimal: string } | { readonly day: string } | null;

export type Align = "left" | "center" | "right";

/** A cell with its looks; `COVERED` fills the places that a spanning cell lies over. */
export interface FormCell {
  readonly value: FormValue;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Align;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The place under a cell that spans several columns or rows. */
export interface Covered {
  readonly covered: true;
}
export const COVERED: Covered = { covered: true };

export type FormRow = readonly (FormCell | FormValue | Covered)[];

/** A column: its share of the page's width among the others, and how its cells stand. */
export interface FormColumn {
  readonly share: number;
  readonly align?: Align;
}

/** A table with a head that is repeated on every page; each row has a place for every column. */
export interface FormTable {
  readonly kind: "table";
  readonly columns: readonly FormColumn[];
  readonly head: readonly FormRow[];
  readonly rows: readonly FormRow[];
  /** Points of its letters; 12 when left out. */
  readonly size?: number;
}

/** One place to sign, or on the left of an outgoing letter its recipients. */
export interface Signature {
  readonly placeAndDay?: string;
  readonly titles: readonly string[];
  readonly note: string;
  readonly name: string | null;
}

export interface Recipients {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A part of a form, in the order of the page. */
export type FormBlock =
  | { readonly kind: "title"; readonly text: string; readonly under: readonly string[] }
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly align?: Align;
    }
  /** A label with what is known, or dots to be filled in by hand over as many lines as `blanks` says. */
  | { readonly kind: "line"; readonly label: string; readonly value: FormValue; readonly blanks?: number }
  | { readonly kind: "check"; readonly text: string; readonly checked: boolean }
  | FormTable
  | { readonly kind: "signatures"; readonly places: readonly (Signature | Recipients)[] }
  | { readonly kind: "footnotes"; readonly lines: readonly string[] }
  | { readonly kind: "gap" };

/** Head of an official document: agency on the left, country or Party on the right. */
export interface FormHead {
  /** Number of the form as the law prints it ("Mẫu số 01"), above everything. */
  readonly formNumber?: string;
  /** From the highest; the last one is the agency that issues. */
  readonly agencies: readonly string[];
  readonly number?: string;
  readonly placeAndDay?: string;
  readonly side: "STATE" | "PARTY";
}

/**
 * A form as its renderers take it: plain values only, so that it can be handed to another thread.
 *
 * Legal source of sizes, margins and head: Decree 30/2020/NĐ-CP, annex I; of a Party document: guidance 36-HD/VPTW.
 */
export interface FormDocument {
  readonly title: string;
  readonly language: FormLanguage;
  readonly orientation: "portrait" | "landscape";
  readonly head: FormHead | null;
  readonly blocks: readonly FormBlock[];
}

export type FormLanguage = "VI" | "EN";

/** Formats in which a form is made. */
export type FormFileFormat = "PDF" | "DOCX" | "XLSX";

/** The cell with its looks; null for a covered place. */
export function cellOf(place: FormRow[number]): FormCell | null {
  if (place === null || typeof place !== "object") return { value: place };
  if ("covered" in place) return null;
  return "value" in place ? place : { value: place };
}
