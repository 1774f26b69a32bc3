/** A column of a file as one may pick it. */
export interface FileColumn {
  readonly letter: string;
  readonly label: string;
}

/** The columns of a file by letter and header. Example: the second, "Mã CB" → B, "B · Mã CB". */
export function fileColumns(headers: readonly string[]): FileColumn[] {
  return headers.map((header, index) => {
    const letter = columnLetter(index);
    return { letter, label: header === "" ? letter : `${letter} · ${header}` };
  });
}

/** Letter of a column as spreadsheets show it, counted from 0. Example: 27 → "AB". */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}
