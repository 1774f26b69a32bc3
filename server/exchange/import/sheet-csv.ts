import { parse } from "csv-parse/sync";
import { decodeText } from "../../files/index.ts";
import { AppError, Refused, TooLarge } from "../../kernel/index.ts";
import { columnLetter } from "./mapping.ts";
import { unreadable } from "./sheet-xml.ts";
import type { RawSheet, SheetLimits } from "./sheet.ts";

const SEPARATORS = [";", ",", "\t"];

/** Rows from which the separator is guessed, and the text that holds them. */
const [SAMPLE_ROWS, SAMPLE_LENGTH] = [50, 200_000];

/** Longest row, in characters. */
const ROW_LENGTH = 400_000;

/** Reads a CSV file into a grid of texts; the encoding and the separator are found out from its content. */
export function readCsvGrid(bytes: Buffer, limits: SheetLimits): RawSheet {
  const decoded = decodeText(bytes);
  if (decoded === null) throw unreadable("it is neither XLSX nor text", "không phải tệp XLSX hay văn bản CSV");
  const hint = /^sep=(.)\r?\n/.exec(decoded);
  const text = hint ? decoded.slice(hint[0].length) : decoded;
  const separator = hint?.[1] ?? separatorOf(text);
  let cells = 0;
  const rows = records(text, separator, limits.rows + 1, (row) => {
    row.length = row.findLastIndex((cell) => cell.trim() !== "") + 1;
    cells += row.length;
    if (cells > limits.cells) throw new TooLarge("sheet.cells", { limit: limits.cells });
    return row;
  });
  if (rows.length > limits.rows) throw new TooLarge("sheet.rows", { limit: limits.rows });
  const rowsBefore = hint ? 1 : 0;
  const formulas = rows.flatMap((cells, place) =>
    cells.flatMap((cell, column) => {
      if (!/^\s*=./.test(cell)) return [];
      cells[column] = "";
      const row = place + 1 + rowsBefore;
      return [{ cell: `${columnLetter(column)}${String(row)}`, row }];
    }),
  );
  return { sheetName: "", sheetNames: [], rows, rowsBefore, formulas };
}

/** The separator that makes the most rows of one width; a decimal comma makes rows of many widths. */
function separatorOf(text: string): string {
  const sample = text.length > SAMPLE_LENGTH ? text.slice(0, text.lastIndexOf("\n", SAMPLE_LENGTH)) : text;
  const scores = SEPARATORS.map((separator) => {
    let rows: string[][];
    try {
      rows = records(sample, separator, SAMPLE_ROWS, (row) => row);
    } catch {
      return 0;
    }
    const widths = Map.groupBy(
      rows.filter((cells) => cells.some((cell) => cell.trim() !== "")),
      (cells) => cells.length,
    );
    return Math.max(0, ...[...widths].map(([width, same]) => (width - 1) * same.length));
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ";";
}

/** @param take sees each row as soon as it is read, and gives what is kept of it. */
function records(text: string, delimiter: string, to: number, take: (row: string[]) => string[]): string[][] {
  let lastLine = 0;
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: ROW_LENGTH,
      to,
      on_record: (row: string[], { lines }) => {
        lastLine = lines;
        return take(row);
      },
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new Refused("sheet.quote", { line: lastLine + 1 });
  }
}
