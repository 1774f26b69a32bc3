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

/** Dots that fill what a label leaves of a line, roughly: no renderer breaks them. */
export function dotsAfter(label: string, millimetres: number): string {
  const points = (millimetres / 25.4) * 72 - label.length * 6.6;
  return ".".repeat(Math.max(10, Math.floor(points / 3.35)));
}
