/** Lines of cells as a spreadsheet takes them from the clipboard; a cell that a formula could hide in is made text. */
export function toTsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(cellText).join("\t")).join("\r\n");
}

const NUMBER = /^[+-]?\d[\d.,/]*%?$/;

function cellText(cell: string): string {
  const flat = cell.replace(/[\t\r\n]+/g, " ").trim();
  return /^[=+\-@]/.test(flat) && !NUMBER.test(flat) ? `'${flat}` : flat;
}

/**
 * A number as a spreadsheet of the language reads it: no points between thousands, a plain minus, nothing for none.
 *
 * Example: Vietnamese "−1.027,5" → "-1027,5"; "–" → "".
 */
export function plainNumber(shown: string, locale: string): string {
  const text = shown.trim();
  if (text === "–") return "";
  const [group, decimal] = locale === "en" ? [",", "\\."] : ["\\.", ","];
  const grouped = new RegExp(`^([+\u2212-]?)([1-9]\\d{0,2}(?:${group}\\d{3})+|\\d+)((?:${decimal}\\d+)?%?)$`).exec(
    text,
  );
  if (grouped === null) return text;
  const [, sign = "", whole = "", rest = ""] = grouped;
  return `${sign === "" || sign === "+" ? "" : "-"}${whole.replace(/[.,]/g, "")}${rest}`;
}
