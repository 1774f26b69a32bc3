import { type DraftCriterion, freeCode } from "../draft-content.ts";
import { sheetRows } from "./sheet-rows.ts";

export type PasteFault = "columns" | "max" | "code" | "badCode";

/** One pasted line: a criterion, or why it is none. */
export interface PastedLine {
  readonly code: string;
  readonly text: string;
  readonly max: string;
  /** Of a competency. */
  readonly levels?: NonNullable<DraftCriterion["levels"]>;
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
  return filledRows(pasted).map((cells) => {
    const line = readLine(cells.map(oneLine), () => freeCode(prefix, codes));
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

function faultOf(
  { code, text, max }: Pick<PastedLine, "code" | "text" | "max">,
  taken: readonly string[],
): PasteFault | null {
  if (text === "") return "columns";
  if (!CODE.test(code)) return "badCode";
  if (taken.includes(code)) return "code";
  return NUMBER.test(max) ? null : "max";
}

/**
 * Lines of a spreadsheet (code, name, then a column for each level) as competencies to be; an empty cell is a level that
 * there is not.
 *
 * Example: `C1⇥Đạo đức⇥⇥Tự nhận trách nhiệm` → code C1 with level 2 only.
 */
export function pastedCompetencies(pasted: string, prefix: string, taken: readonly string[]): PastedLine[] {
  const codes = [...taken];
  return filledRows(pasted).map((cells) => {
    const [first = "", second = "", ...descriptors] = cells;
    const isBare = cells.length === 1;
    const code = isBare || first === "" ? freeCode(prefix, codes) : oneLine(first);
    const levels = descriptors
      .slice(0, 5)
      .flatMap((text, index) => (text === "" ? [] : [{ key: String(index + 1), descriptor: { vi: text } }]));
    const line = { code, text: oneLine(isBare ? first : second), max: "0", levels };
    const fault = faultOf(line, codes);
    if (fault === null) codes.push(line.code);
    return { ...line, fault };
  });
}

function filledRows(pasted: string): string[][] {
  return sheetRows(pasted).filter((row) => row.some((cell) => cell !== ""));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** The criteria of the lines that are right: scored by points, or by the levels that the line has. */
export function criteriaOf(lines: readonly PastedLine[]): DraftCriterion[] {
  return lines
    .filter((line) => line.fault === null)
    .map(({ code, text, max, levels }) => ({
      code,
      text: { vi: text },
      ...(levels ? { method: "LEVEL" as const, levels } : { method: "POINTS" as const, max }),
      required: true,
      evidence: false,
    }));
}
