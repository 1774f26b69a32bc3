import { cellOf, type FormBlock, type FormLanguage, type FormTable } from "../document/form-document.ts";
import { valueText } from "../document/words.ts";
import { SIZES, widthsOf } from "./page.ts";

/** Height of a line as a multiple of its letters, and the width of a letter likewise: both rather too much. */
const LINE_HEIGHT = 1.3;
const LETTER_WIDTH = 0.52;
const SIGNATURES = 150;

/** The room that a group may take, in points. */
export interface Room {
  readonly language: FormLanguage;
  readonly width: number;
  /** Height of a page's text. */
  readonly height: number;
}

/**
 * Blocks in groups, each of which stays on one page: a heading with what follows it, signatures and footnotes
 * with what stands before them.
 * A group that may need more than six tenths of a page falls apart, because the library drops what is left over.
 */
export function keptTogether(blocks: readonly FormBlock[], room: Room): FormBlock[][] {
  const groups: FormBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isOpen = last?.at(-1)?.kind === "heading" || block.kind === "signatures" || block.kind === "footnotes";
    if (last !== undefined && isOpen && heightOf([...last, block], room) <= room.height * 0.6) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function heightOf(blocks: readonly FormBlock[], room: Room): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, room), 0);
}

function blockHeight(block: FormBlock, room: Room): number {
  switch (block.kind) {
    case "table":
      return tableHeight(block, room);
    case "signatures":
      return SIGNATURES;
    case "line": {
      const words = `${block.label}: ${valueText(block.value, room.language)}`;
      return textHeight(words, room.width, SIZES.text) + (block.blanks ?? 1) * 20;
    }
    case "title":
      return 60 + 20 * block.under.length;
    case "footnotes":
      return block.lines.reduce((sum, text) => sum + textHeight(text, room.width, SIZES.footnote), 30);
    case "gap":
      return 10;
    default:
      return textHeight(block.text, room.width, SIZES.text) + 12;
  }
}

function tableHeight({ columns, head, rows, size = SIZES.table }: FormTable, room: Room): number {
  const widths = widthsOf(columns, room.width - columns.length * 7);
  const heights = [...head, ...rows].map((row) =>
    row.reduce<number>((most, place, column) => {
      const cell = cellOf(place);
      if (cell === null || cell.rowSpan !== undefined) return most;
      const width = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, one) => sum + one, 0);
      return Math.max(most, textHeight(valueText(cell.value, room.language), width, size) + 5);
    }, 0),
  );
  return heights.reduce((sum, one) => sum + one, 8);
}

/**
 * Least height of each head row: cells that reach over several rows do not make them higher by themselves.
 * None where no cell does.
 */
export function headRowHeight({ columns, head, size = SIZES.table }: FormTable, room: Omit<Room, "height">): number {
  const widths = widthsOf(columns, room.width - columns.length * 7);
  const needs = head.flatMap((row) =>
    row.map((place, column) => {
      const cell = cellOf(place);
      if (cell?.rowSpan === undefined) return 0;
      return textHeight(valueText(cell.value, room.language), widths[column] ?? 1, size) / cell.rowSpan;
    }),
  );
  return Math.max(0, ...needs);
}

/** Lines break between words, so that a text of several lines is taken for one line longer. */
function textHeight(words: string, width: number, size: number): number {
  const lines = words.split("\n").reduce((sum, one) => {
    const least = Math.max(1, Math.ceil((one.length * size * LETTER_WIDTH) / width));
    return sum + (least > 1 ? least + 1 : 1);
  }, 0);
  return lines * size * LINE_HEIGHT;
}
