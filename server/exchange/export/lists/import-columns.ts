import type { ImportField } from "../../import/records/field.ts";
import type { Cell, TitleCell } from "../csv.ts";
import { ExportLanguage } from "../export.inputs.ts";

/** Columns of a list as it is imported, so that what comes back is the same. */
export function importTitles(fields: Readonly<Record<string, ImportField>>, language: ExportLanguage): TitleCell[] {
  return Object.entries(fields).map(([key, { title, titleEn }]) => ({
    title: language === ExportLanguage.EN ? titleEn : title,
    key,
  }));
}

/** The cells of a row in the order of the columns; a field that is not named stays empty. */
export function importRow<F extends string>(
  fields: Readonly<Record<F, ImportField>>,
  cells: Partial<Record<F, Cell>>,
): Cell[] {
  const row: Cell[] = [];
  for (const field in fields) row.push(cells[field] ?? null);
  return row;
}

/** The word for a member of a field with fixed members. */
export function wordCell({ words }: ImportField, code: string, language: ExportLanguage): Cell {
  const known = words?.[code] ?? [];
  return { word: (language === ExportLanguage.EN ? known.at(-1) : known[0]) ?? code, code };
}

/** Yes or no. */
export function flagCell(value: unknown, language: ExportLanguage): Cell {
  const isTrue = Boolean(value);
  const [yes, no] = language === ExportLanguage.EN ? ["yes", "no"] : ["có", "không"];
  return { word: isTrue ? yes : no, code: isTrue };
}

/** A day, or nothing. */
export function dayCell(day: string | null): Cell {
  return day === null ? null : { day };
}
