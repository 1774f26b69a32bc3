import { fold } from "../../kernel/index.ts";
import type { SheetRow } from "./sheet.ts";

/** What the columns of each field are called, in any spelling: `{ code: ["Mã CV", "Mã công việc"] }`. */
export type FieldSynonyms<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/** Columns named by hand: a column's header or its letter; null says that the sheet has no such column. */
export type ColumnMapping<F extends string = string> = Readonly<Partial<Record<F, string | null>>>;

/** Where the fields stand in a sheet. */
export interface FoundColumns<F extends string = string> {
  /** Number of the last row of the header; 0 when none was found. */
  readonly headerRow: number;
  /** Number of the row from which data may stand: after the header and a row that only numbers the columns. */
  readonly firstRow: number;
  /** Place of each field's column, from 0. */
  readonly columns: ReadonlyMap<F, number>;
  /** Fields without a column, in the order of the fields. */
  readonly missing: readonly F[];
  /** The header of every column as one text, for a mapping step to show. */
  readonly headers: readonly string[];
}

/** A header stands near the top: below the agency's name, the title and the legal basis. */
const SEARCHED_ROWS = 40;

/** One column that matches is chance. */
const ENOUGH = 2;

/** A possible header: one row, or two of which the upper one groups columns. */
interface Candidate {
  readonly last: number;
  readonly headers: readonly (readonly string[])[];
}

/**
 * Finds the header of a sheet and the column of each field.
 *
 * A header may have two rows of which the upper one groups columns; letters count without accents and case, and words
 * in brackets may stand beside. What is named by hand goes before what is recognised.
 *
 * Example: rows `["QUYẾT ĐỊNH"]`, `["STT", "Mã CV", "Hệ số (K)"]` with `{ code: ["ma cv"], k: ["he so"] }` → header
 * row 2, code in column 1, k in column 2.
 */
export function findColumns<F extends string>(
  rows: readonly SheetRow[],
  fields: FieldSynonyms<F>,
  named?: ColumnMapping<F>,
): FoundColumns<F> {
  const mapping = named ?? ({} as ColumnMapping<F>);
  const wanted = withNamedColumns(fields, mapping);
  let best: { candidate: Candidate; columns: Map<F, number> } | null = null;
  for (const candidate of candidates(rows)) {
    const columns = match(candidate.headers, wanted);
    if (columns.size >= Math.min(ENOUGH, Object.keys(fields).length) && columns.size > (best?.columns.size ?? 0))
      best = { candidate, columns };
  }
  const columns = best?.columns ?? new Map<F, number>();
  const width = rows[0]?.cells.length ?? 0;
  for (const [field, name] of Object.entries(mapping) as [F, string | null][]) {
    const place = name === null || columns.has(field) ? null : columnPlace(name);
    if (place !== null && place < width) columns.set(field, place);
  }
  const last = best?.candidate.last ?? -1;
  return {
    headerRow: rows[last]?.number ?? 0,
    firstRow: rows[isNumbering(rows[last + 1]) && last >= 0 ? last + 2 : last + 1]?.number ?? 1,
    columns,
    missing: (Object.keys(fields) as F[]).filter((field) => !columns.has(field)),
    headers: (best?.candidate.headers ?? []).map((texts) => texts[0] ?? ""),
  };
}

/** Letter of a column as spreadsheets show it. Example: 0 → "A", 27 → "AB". */
export function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetter(Math.floor(place / 26) - 1) + last;
}

/** Place of a column from its letter; null when the text is no letter. Example: "AB" → 27. */
export function columnPlace(letter: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letter.trim())) return null;
  return [...letter.trim().toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

/** A header named by hand stands for its field's synonyms, and takes the column away from the others. */
function withNamedColumns<F extends string>(fields: FieldSynonyms<F>, mapping: ColumnMapping<F>): Map<F, string[]> {
  const named = new Map<F, string[]>();
  const rest = new Map<F, string[]>();
  for (const [field, synonyms] of Object.entries(fields) as [F, readonly string[]][]) {
    const name = mapping[field];
    if (name === undefined) rest.set(field, synonyms.map(plain));
    else named.set(field, name === null ? [] : [plain(name)]);
  }
  return new Map([...named, ...rest]);
}

/** Single rows first: two rows are taken for one header only where that tells more columns. */
function* candidates(rows: readonly SheetRow[]): Generator<Candidate> {
  const top = rows.slice(0, SEARCHED_ROWS);
  for (const [place, { cells }] of top.entries())
    yield { last: endOfHeader(rows, place), headers: cells.map((text) => [text]) };
  for (const [place, { cells }] of top.entries()) {
    const below = rows[place + 1]?.cells;
    if (below) yield { last: endOfHeader(rows, place + 1), headers: twoRowHeader(cells, below) };
  }
}

function twoRowHeader(upper: readonly string[], lower: readonly string[]): string[][] {
  let group = "";
  return upper.map((text, column) => {
    if (text !== "") group = text;
    const own = lower[column] ?? "";
    if (own === "" || own === text) return [text];
    return group === "" ? [own] : [`${group} ${own}`, own];
  });
}

/** A header cell merged over further rows stands in each of them; below the searched rows there is no header. */
function endOfHeader(rows: readonly SheetRow[], place: number): number {
  const isMerged = (last: number): boolean =>
    (rows[last + 1]?.cells ?? []).some(
      (text, column) => text !== "" && text === rows[last]?.cells[column] && /\p{L}/u.test(text),
    );
  let last = place;
  while (last < SEARCHED_ROWS && isMerged(last)) last += 1;
  return last;
}

/** Whole names go before beginnings of names, and a column serves one field. */
function match<F extends string>(headers: Candidate["headers"], wanted: ReadonlyMap<F, string[]>): Map<F, number> {
  const found = new Map<F, number>();
  const taken = new Set<number>();
  const keys = headers.map((texts) => texts.flatMap((text) => [plain(text), plain(text.replace(/\([^)]*\)?/g, " "))]));
  for (const isNamed of [
    (key: string, name: string) => key === name,
    (key: string, name: string) => key.startsWith(`${name} `),
  ]) {
    for (const [field, names] of wanted) {
      if (found.has(field)) continue;
      const column = keys.findIndex(
        (each, place) =>
          !taken.has(place) && each.some((key) => names.some((name) => name !== "" && isNamed(key, name))),
      );
      if (column < 0) continue;
      found.set(field, column);
      taken.add(column);
    }
  }
  return found;
}

/** Letters and digits without accents and case. Example: "Hệ số quy đổi (K):" → "he so quy doi k". */
function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The row "(1) (2) (3)" or "A B 1 2" that official forms put below their header. */
function isNumbering(row: SheetRow | undefined): boolean {
  const texts = row?.cells.filter((text) => text !== "") ?? [];
  return texts.length > 1 && texts.every((text) => /^(\(?\d{1,2}\)?|\(?[A-Za-z]\)?)(\s*=.*)?$/.test(text));
}
