/**
 * Number of data rows of a CSV text: its records without the header. Line breaks inside quotes belong to a field.
 *
 * Example: `a,b⏎1,"x⏎y"⏎` → 1.
 */
export function csvRows(text: string): number {
  let quoted = false;
  let records = 0;
  let filled = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (char === "\n" && !quoted) {
      if (filled) records += 1;
      filled = false;
    } else if (char !== "\r" && char !== "\ufeff") filled = true;
  }
  return Math.max(0, records + (filled ? 1 : 0) - 1);
}
