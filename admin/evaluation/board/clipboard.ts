import { gradeWords } from "../grade-words.ts";
import { type HeadRow, subjectName } from "../decision/head-rows.ts";

export { toTsv } from "../../shared/ui/table/tsv.ts";

/** A grade and a reason that came from a spreadsheet for one row. */
export interface Pasted {
  readonly id: string;
  readonly grade: string | null;
  readonly reason: string | null;
}

/** What a paste says: for which rows, and which of its lines nobody could place. */
export interface Paste {
  readonly items: readonly Pasted[];
  /** Lines, from 1, with the text that no row or grade fits. */
  readonly unknown: readonly { readonly line: number; readonly text: string }[];
}

type PasteRow = Pick<HeadRow, "id" | "grades" | "person" | "unit">;

/** Lines of a spreadsheet; a cell in quotes may hold line breaks. Example: `HTT\t"a ""b"""` → [["HTT", 'a "b"']]. */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let at = cell.exec(text); at !== null; at = cell.exec(text)) {
    lines.at(-1)?.push(at[1] === undefined ? (at[2] ?? "").trim() : at[1].replaceAll('""', '"').trim());
    if (at[3] === "") break;
    if (at[3] !== "\t") lines.push([]);
  }
  return lines.filter((line) => line.some((value) => value !== ""));
}

/**
 * Reads a column of grades, with reasons beside them, for the rows of the table.
 *
 * A line that begins with the code or the name of somebody is theirs wherever it stands; other lines go down the rows
 * from where the cursor is. A first line without any grade is a heading.
 *
 * @param rows in the order in which they are shown.
 * @param from place of the cursor among them.
 */
export function readPaste(text: string, rows: readonly PasteRow[], from: number): Paste {
  const lines = fromTsv(text);
  const known = new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  const named = lines.some((cells) => known.has(fold(cells[0])));
  const items: Pasted[] = [];
  const unknown: { line: number; text: string }[] = [];
  let next = from;
  for (const [place, cells] of lines.entries()) {
    const row = named ? known.get(fold(cells[0])) : rows[next];
    const values = named ? cells.slice(1) : cells;
    const found = row && valuesOf(row, values);
    if (row && found) items.push({ id: row.id, ...found });
    else if (place > 0 || isData(cells, rows)) unknown.push({ line: place + 1, text: cells.join(" · ") });
    if (!named && (found || place > 0)) next += 1;
  }
  return { items: [...new Map(items.map((item) => [item.id, item])).values()], unknown };
}

function namesOf(row: PasteRow): string[] {
  return [row.person?.code, subjectName(row)].filter((name) => name !== undefined).map(fold);
}

/** The grade among the values, with the longest text beside it as the reason; null where there is no grade. */
function valuesOf(row: PasteRow, values: readonly string[]): Omit<Pasted, "id"> | null {
  const at = values.findIndex((value) => gradeOf(row, value) !== null);
  const grade = at < 0 ? null : gradeOf(row, values[at] ?? "");
  if (grade === null) return null;
  const reason = values.slice(at + 1).find((value) => value !== "") ?? null;
  return { grade, reason };
}

/** The code of a grade that is written as code, as name, or as its place from the best. Example: "2" → the second. */
export function gradeOf({ grades }: Pick<HeadRow, "grades">, text: string): string | null {
  const wanted = fold(text);
  if (wanted === "") return null;
  const named = grades.find(({ code }) =>
    [code, gradeWords(grades, code, "vi"), gradeWords(grades, code, "en")].some((name) => fold(name) === wanted),
  );
  return named?.code ?? (/^\d$/.test(wanted) ? (grades[Number(wanted) - 1]?.code ?? null) : null);
}

/** Whether a first line is more than a heading: some grade or somebody stands in it. */
function isData(cells: readonly string[], rows: readonly PasteRow[]): boolean {
  const [first] = rows;
  return first !== undefined && cells.some((cell) => gradeOf(first, cell) !== null);
}

function fold(text: string | undefined): string {
  return (text ?? "").normalize("NFC").trim().toLocaleLowerCase("vi").replace(/\s+/g, " ");
}
