import type { RollUpPart } from "../rule-data.ts";
import { inARow, type Speaker } from "../rule-words.ts";

/**
 * What a roll-up rule says, sentence by sentence.
 * Example: months → year, MEAN_OF_PERIODS, 12 → "Điểm năm là trung bình cộng của 12 tháng; …".
 */
export function rollUpWords(rule: RollUpPart, { say }: Pick<Speaker, "say">): string[] {
  const period = { to: say(`framework.cycleKind.${rule.to}`), from: say(`framework.cycleKind.${rule.from}`) };
  const word = (key: string, values?: Record<string, unknown>): string =>
    say(`framework.rules.rollUp.says.${key}`, { ...period, ...values });
  const reasons = (rule.excused ?? []).map((one) => say(`framework.rules.absence.${one}`).toLowerCase());
  return [
    word(rule.method, { expected: rule.expected }),
    rule.method === "MEAN_OF_PERIODS"
      ? word(reasons.length === 0 ? "none" : "excused", { reasons: inARow(reasons) })
      : "",
    rule.minimumCount === undefined || rule.minimumCount < 2 ? "" : word("least", { count: rule.minimumCount }),
    rule.provisional === undefined ? "" : word("provisional", { count: rule.provisional.missing }),
    rule.rounding === undefined || rule.method === "MINIMUM"
      ? ""
      : word("rounding", roundingValues(rule.rounding, say)),
  ].filter((sentence) => sentence !== "");
}

function roundingValues(rounding: NonNullable<RollUpPart["rounding"]>, say: Speaker["say"]): Record<string, unknown> {
  return {
    scale: rounding.scale,
    mode: say(`framework.scheme.roundingMode.${rounding.mode}`),
    when: say(`framework.scheme.roundingWhen.${rounding.when}`),
  };
}

const MONTHS: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** How many shorter periods a longer one has. Example: MONTH in YEAR → 12; QUARTER in MONTH → 1. */
export function periodsIn(from: string, to: string): number {
  return Math.max(1, Math.floor((MONTHS[to] ?? 1) / (MONTHS[from] ?? 1)));
}

/** A rule that the list does not have yet: months to the year first, then to the quarter and the half-year. */
export function freeRollUp(list: readonly RollUpPart[]): RollUpPart {
  const taken = list.map(({ to }) => to);
  const to = ["YEAR", "QUARTER", "HALF_YEAR"].find((one) => !taken.includes(one)) ?? "YEAR";
  return { to, from: "MONTH", method: "MEAN_OF_PERIODS", expected: periodsIn("MONTH", to) };
}
