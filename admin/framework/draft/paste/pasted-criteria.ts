import { type DraftCriterion, freeCode } from "../draft-content.ts";

export type PasteFault = "columns" | "max" | "code" | "badCode";

/** One pasted line: a criterion, or why it is none. */
export interface PastedLine {
  readonly code: string;
  readonly text: string;
  readonly max: string;
  readonly fault: PasteFault | null;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;
const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;

/**
 * Lines of a spreadsheet (code, text, most points, parted by tabs) as criteria to be.
 *
 * A line of one or two columns without a code gets the next free one. Example: `I.1⇥Đúng hạn⇥2,5` → code I.1, max 2.5.
 */
export function pastedCriteria(pasted: string, prefix: string, taken: readonly string[]): PastedLine[] {
  const codes = [...taken];
  return sheetRows(pasted).map((cells) => {
    const line = readLine(cells, () => freeCode(prefix, codes));
    const fault = faultOf(line, codes);
    if (fault === null) codes.push(line.code);
    return { ...line, fault };
  });
}

function readLine(cells: readonly string[], nextCode: () => string): Omit<PastedLine, "fault"> {
  const [first = "", second = "", third = ""] = cells;
  const asNumber = (text: string): string => text.replace(",", ".");
  if (cells.length === 1) return { code: nextCode(), text: first, max: "5" };
  if (cells.length === 2 && NUMBER.test(asNumber(second)))
    return { code: nextCode(), text: first, max: asNumber(second) };
  return { code: first === "" ? nextCode() : first, text: second, max: third === "" ? "5" : asNumber(third) };
}

function faultOf({ code, text, max }: Omit<PastedLine, "fault">, taken: readonly string[]): PasteFault | null {
  if (text === "") return "columns";
  if (!CODE.test(code)) return "badCode";
  if (taken.includes(code)) return "code";
  return NUMBER.test(max) ? null : "max";
}

/** Rows of cells as spreadsheets copy them: a cell with line breaks or quotes stands in quotes. */
function sheetRows(pasted: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of pasted.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g,
  )) {
    const cell = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"').replace(/\s*\n\s*/g, " ");
    rows.at(-1)?.push(cell.trim());
    if (end !== "\t") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** The criteria of the lines that are right, scored by points. */
export function criteriaOf(lines: readonly PastedLine[]): DraftCriterion[] {
  return lines
    .filter((line) => line.fault === null)
    .map(({ code, text, max }) => ({
      code,
      text: { vi: text },
      method: "POINTS" as const,
      max,
      required: true,
      evidence: false,
    }));
}
