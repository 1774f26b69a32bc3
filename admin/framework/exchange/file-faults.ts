import type { FieldProblem, Sentence } from "../../shared/api/khung-error.ts";

/** A mistake of a file with its place, both counted from 1; null where the file has no such place. */
export interface FileFault {
  readonly line: number | null;
  readonly column: number | null;
  /** Place in the file's content, such as `groups.0.maxPoints`. */
  readonly path: string;
  readonly message: Sentence;
}

const PLACE = /^Line (\d+), column (\d+): /;

/**
 * The server's wrong fields as mistakes of the file, in the order of its lines.
 *
 * Example: `input.file.groups.0`, "Line 4, column 3: …" → line 4, column 3, `groups.0`.
 */
export function fileFaults(fields: readonly FieldProblem[]): FileFault[] {
  return fields
    .map(({ path, message }): FileFault => {
      const [, line, column] = PLACE.exec(message.en) ?? [];
      return {
        line: line === undefined ? null : Number(line),
        column: column === undefined ? null : Number(column),
        path: path.replace(/^input\.file\.?/, ""),
        message,
      };
    })
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

/** Where a line begins in a text. Example: "ab\ncd", line 2, column 2 → 4. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}

/** How large a text is in a file, in KiB rounded up. Example: 1025 letters of ASCII → 2. */
export function kibOf(text: string): number {
  return Math.ceil(new Blob([text]).size / 1024);
}
