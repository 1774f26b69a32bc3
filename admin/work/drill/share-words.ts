import type { ResultOf } from "../../../schema/graphql.ts";
import type { CountedShare } from "../../../schema/operations/work/drill.ts";
import { toNumber } from "../../shared/text/format.ts";

export type Share = ResultOf<typeof CountedShare>;

/** What of tasks is measured. */
export type Measure = "QUANTITY" | "QUALITY" | "PROGRESS" | "DONE" | "ON_TIME" | "LATE";

/** What one error or delay takes off the product's own share, as the regulation says. */
export interface Deductions {
  readonly majorError: string | null;
  readonly minorError: string | null;
  readonly delay: string | null;
}

const PRECISE = 10_000;

/**
 * The part of a product that errors or delays take away, 0 to 1; null where no regulation says what they take.
 * Example: two major errors of 1/4 → 0.5.
 */
export function takenOff(
  share: Pick<Share, "majorErrors" | "minorErrors" | "delays">,
  measure: Measure,
  deductions: Deductions | null,
): number | null {
  const off = (count: number, each: string | null | undefined): number | null =>
    count === 0 ? 0 : each === null || each === undefined ? null : count * (toNumber(each) ?? 0);
  if (measure === "PROGRESS") return atMostAll(off(share.delays, deductions?.delay));
  if (measure !== "QUALITY") return 0;
  const major = off(share.majorErrors, deductions?.majorError);
  const minor = off(share.minorErrors, deductions?.majorError ? (deductions.minorError ?? "0") : null);
  return major === null || minor === null ? null : atMostAll(major + minor);
}

function atMostAll(part: number | null): number | null {
  return part === null ? null : Math.min(1, part);
}

/**
 * What a share adds to the numerator of a measure, to read, not to reckon with; null where that is not known.
 * Example: 5 with a major error of 1/4 → "3.75".
 */
export function counted(
  share: Share,
  measure: Measure,
  deductions: Deductions | null = share.regulation,
): string | null {
  if (measure === "DONE") return share.isDone ? "1" : "0";
  if (measure === "ON_TIME") return share.isDone && share.delays === 0 ? "1" : "0";
  if (measure === "LATE") return share.delays > 0 ? "1" : "0";
  const taken = takenOff(share, measure, deductions);
  if (taken === null) return null;
  return String(Math.round((toNumber(share.completed) ?? 0) * (1 - taken) * PRECISE) / PRECISE);
}

/** An exact value as a fraction; a whole number is one without denominator. Example: "1/1" → "1", "31/32" → "31/32". */
export function wholeFraction(exact: string): string {
  return exact.replace(/\/1$/, "");
}

/** A sentence about a share: key and what fills it. */
export interface ShareWord {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
  readonly tone: "warning" | "plain";
}

/** Why a share counts as it does: where it stands between people, and what was deducted. */
export function shareWords(
  share: Share,
  measure: Measure,
  deductions: Deductions | null = share.regulation,
): ShareWord[] {
  const plain = (key: string): ShareWord => ({ key, values: {}, tone: "plain" });
  const taken = takenOff(share, measure, deductions);
  const told = (key: string, count: number, isOff: boolean): ShareWord => ({
    key: isOff && taken !== null ? `${key}Off` : key,
    values: { smart_count: count, percent: Math.round((taken ?? 0) * 100) },
    tone: "warning",
  });
  return [
    ...(share.isHandedBack ? [plain("handedBack")] : share.isDone ? [] : [plain("notDone")]),
    ...(share.isTakenOver ? [plain("takenOver")] : []),
    ...(share.isUnplanned && !share.isTakenOver ? [plain("unplanned")] : []),
    ...(share.majorErrors > 0 && measure !== "PROGRESS"
      ? [told("majorErrors", share.majorErrors, measure === "QUALITY")]
      : []),
    ...(share.minorErrors > 0 && measure === "QUALITY"
      ? [{ ...plain("minorErrors"), values: { smart_count: share.minorErrors } }]
      : []),
    ...(share.delays > 0 && measure !== "QUALITY" ? [told("delays", share.delays, measure === "PROGRESS")] : []),
    ...(taken === null ? [plain("noRule")] : []),
  ];
}
