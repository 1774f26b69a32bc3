import type { FormColumn, FormDocument } from "../document/form-document.ts";

/** Edges of the page in millimetres and sizes of letters in points: Decree 30/2020/NĐ-CP, annex I. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
export const SIZES = { head: 12, motto: 13, text: 13, title: 14, table: 12, footnote: 10.5, page: 13 } as const;

/** Share of the agency's side in the head; the country's name needs more. */
export const HEAD_SHARE = 0.42;

/** Width of what is written, in millimetres. */
export function textWidth({ orientation }: Pick<FormDocument, "orientation">): number {
  return (orientation === "landscape" ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;
}

/** Widths of columns that together have `width`. Example: shares 1 and 3 of 100 → 25 and 75. */
export function widthsOf(columns: readonly FormColumn[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / all) * width);
}

/** Height of what is written, in millimetres. */
export function textHeight({ orientation }: Pick<FormDocument, "orientation">): number {
  return (orientation === "landscape" ? PAGE.width : PAGE.height) - PAGE.top - PAGE.bottom;
}

/** Width of a dot, a capital, a small letter and anything else in points, at 13 points and a little more. */
const WIDTHS = { dot: 3.35, capital: 9.3, small: 6.1, other: 4.6 } as const;

/**
 * Dots that fill what a label leaves of its last line, roughly; none where it leaves hardly anything, because dots do
 * not stand on a line without the word before them.
 */
export function dotsAfter(label: string, millimetres: number): string {
  const whole = (millimetres / 25.4) * 72;
  const taken = [...label].reduce((sum, letter) => sum + letterWidth(letter), 0);
  const room = whole - ((taken + 2 * WIDTHS.small) % whole);
  return room < whole / 8 ? "" : ".".repeat(Math.floor(room / WIDTHS.dot));
}

/**
 * Length of a line of capitals and small letters in points, roughly. Example: the motto at 13 points → about 158.
 *
 * @param size points of its letters.
 */
export function lineLength(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * 0.97) / 13;
}

/** Of the last line of the agency's name, how long the rule below it is: a third to half (Decree 30/2020/NĐ-CP). */
const AGENCY_RULE = 0.42;

/** Rules of the head in points: under the agency, and as long as the words above it under the country's or Party's. */
export function headRules(agency: string, country: string, width: number): readonly [left: number, right: number] {
  const [leftRoom, rightRoom] = [width * HEAD_SHARE, width * (1 - HEAD_SHARE)];
  const name = Math.min(lineLength(agency, SIZES.head), leftRoom);
  return [name * AGENCY_RULE, Math.min(lineLength(country, SIZES.motto), rightRoom)];
}

function letterWidth(letter: string): number {
  if (letter.toLowerCase() === letter.toUpperCase()) return WIDTHS.other;
  return letter === letter.toLowerCase() ? WIDTHS.small : WIDTHS.capital;
}
