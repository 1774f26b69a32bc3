/**
 * Rows of cells as spreadsheets copy them: parted by tabs; a cell with line breaks, tabs or quotes stands in quotes.
 *
 * Example: `a⇥"b⏎c"` → one row of `a` and `b⏎c`. A line break at the very end begins no row.
 */
export function sheetRows(pasted: string): string[][] {
  const text = pasted.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim());
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  return rows;
}

/** Rows of cells as text that spreadsheets take. */
export function sheetText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}
