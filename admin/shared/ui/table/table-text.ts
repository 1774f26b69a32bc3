import { plainNumber, toTsv } from "./tsv.ts";

/** What of a cell is no part of what it says. */
const LEFT_OUT = "svg, .MuiIconButton-root, .MuiButton-root, .not-copied, [aria-hidden='true'], option";
const CHOSEN = "td input[type='checkbox']:checked, th[scope='row'] input[type='checkbox']:checked";
/** Cells of ticks and of marks that open a line. */
const NO_DATA = ".MuiTableCell-paddingCheckbox, [class*='expandIconCell']";

/** A table as a spreadsheet takes it, with how many lines of data it has. */
export interface TableText {
  readonly text: string;
  readonly count: number;
}

/**
 * What a table on the screen says: the heads and the lines that are ticked, or all where none is.
 *
 * Hidden columns stay out. Right-aligned cells are numbers and are written as a spreadsheet of the language reads them.
 */
export function tableText(table: HTMLTableElement, locale: string): TableText {
  const rows = [...table.rows].filter((row) => row.closest("table") === table && isShown(row));
  const data = rows.filter((row) => row.parentElement?.tagName !== "THEAD");
  const ticked = data.filter((row) => row.querySelector(CHOSEN) !== null);
  const taken = ticked.length > 0 ? ticked : data;
  const heads = rows.filter((row) => row.parentElement?.tagName === "THEAD");
  const lines = [...heads, ...taken].map((row) => lineOf(row, locale));
  return { text: toTsv(lines), count: taken.length };
}

function lineOf(row: HTMLTableRowElement, locale: string): string[] {
  const cells = [...row.cells].filter((cell) => isShown(cell) && !cell.matches(NO_DATA));
  return cells.flatMap((cell) => {
    const text = cellText(cell);
    const isNumber = cell.tagName !== "TH" && getComputedStyle(cell).textAlign === "right";
    const empty = Array.from({ length: cell.colSpan - 1 }, () => "");
    return [isNumber ? plainNumber(text, locale) : text, ...empty];
  });
}

/** Words that stand in one line belong together; further lines of a cell follow after a point. */
function cellText(cell: HTMLTableCellElement): string {
  const lines = new Map<Element, string>();
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(LEFT_OUT) || !isShown(node)) return NodeFilter.FILTER_REJECT;
    return node.tagName === "INPUT" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    const block = blockOf(node, cell);
    const text = node instanceof HTMLInputElement ? typedIn(node) : (node.textContent ?? "");
    lines.set(block, `${lines.get(block) ?? ""}${text}`);
  }
  const said = [...lines.values()].map((line) => line.replace(/\s+/g, " ").trim());
  return said.filter((line) => line !== "").join(" · ");
}

function typedIn(input: HTMLInputElement): string {
  return input.type === "text" || input.type === "number" ? input.value : "";
}

function blockOf(node: Node, cell: Element): Element {
  let at = node.parentElement;
  while (at !== null && at !== cell && getComputedStyle(at).display.startsWith("inline")) at = at.parentElement;
  return at ?? cell;
}

function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== "none";
}
