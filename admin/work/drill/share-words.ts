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

/** A quarter for each major error and delay, nothing for minor ones: Decree 335/2025, article 14. */
export const DECREE: Deductions = { majorError: "1/4", minorError: "0", delay: "1/4" };

const PRECISE = 10_000;

/** The part of a product that errors or delays take away, 0 to 1. Example: two major errors of 1/4 → 0.5. */
export function takenOff(
  share: Pick<Share, "majorErrors" | "minorErrors" | "delays">,
  measure: Measure,
  deductions: Deductions = DECREE,
): number {
  const each = (exact: string | null, usual: string): number => toNumber(exact ?? usual) ?? 0;
  const errors =
    share.majorErrors * each(deductions.majorError, "1/4") + share.minorErrors * each(deductions.minorError, "0");
  if (measure === "QUALITY") return Math.min(1, errors);
  return measure === "PROGRESS" ? Math.min(1, share.delays * each(deductions.delay, "1/4")) : 0;
}

/** What a share adds to the numerator of a measure, to read, not to reckon with. Example: 5 with a major error → "3.75". */
export function counted(share: Share, measure: Measure, deductions: Deductions = DECREE): string {
  if (measure === "DONE") return share.isDone ? "1" : "0";
  if (measure === "ON_TIME") return share.isDone && share.delays === 0 ? "1" : "0";
  if (measure === "LATE") return share.delays > 0 ? "1" : "0";
  const value = (toNumber(share.completed) ?? 0) * (1 - takenOff(share, measure, deductions));
  return String(Math.round(value * PRECISE) / PRECISE);
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
export function shareWords(share: Share, measure: Measure, deductions: Deductions = DECREE): ShareWord[] {
  const plain = (key: string): ShareWord => ({ key, values: {}, tone: "plain" });
  const percent = Math.round(takenOff(share, measure, deductions) * 100);
  const off = (key: string, count: number): ShareWord => ({
    key,
    values: { smart_count: count, percent },
    tone: "warning",
  });
  return [
    ...(share.isHandedBack ? [plain("handedBack")] : share.isDone ? [] : [plain("notDone")]),
    ...(share.isTakenOver ? [plain("takenOver")] : []),
    ...(share.isUnplanned && !share.isTakenOver ? [plain("unplanned")] : []),
    ...(share.majorErrors > 0 && measure !== "PROGRESS" ? [errorsWord(share, measure, percent)] : []),
    ...(share.minorErrors > 0 && measure === "QUALITY"
      ? [{ ...plain("minorErrors"), values: { smart_count: share.minorErrors } }]
      : []),
    ...(share.delays > 0 && measure !== "QUALITY"
      ? [measure === "PROGRESS" ? off("delaysOff", share.delays) : { ...off("delays", share.delays) }]
      : []),
  ];
}

function errorsWord({ majorErrors }: Share, measure: Measure, percent: number): ShareWord {
  const key = measure === "QUALITY" ? "majorErrorsOff" : "majorErrors";
  return { key, values: { smart_count: majorErrors, percent }, tone: "warning" };
}
