import { Fraction } from "fraction.js";
import { suggestGrade } from "../decide-grade.ts";
import { exact, exactText, isExact, shown } from "../exact.ts";
import { rate, type Rating, roundScore } from "../rate.ts";
import type { RatingInput } from "../rating-input.ts";
import { FormulaRun } from "../run-formulas.ts";
import type { RatingContent } from "../scheme.ts";
import { scoreCriteria } from "../score-criteria.ts";
import { sentence } from "../sentence.ts";
import { type Reason, traceNode, type TraceNode } from "../trace.ts";
import type { AbsenceKind } from "./absence-kind.ts";
import type { Frequency } from "./frequency.ts";
import type { RollUpRule } from "./roll-up-rule.ts";

/** One shorter period of a person. */
export interface RolledPeriod {
  /** Names the period and sorts it: 2026-01, 2026-Q1. */
  readonly key: string;
  readonly kind: Frequency;
  /** Exact score; null: no result. */
  readonly score: string | null;
  readonly grade?: string | null;
  /** Why there is no result. */
  readonly absence?: AbsenceKind | null;
  /** False: never counts. Weeks never count. */
  readonly official?: boolean;
}

/** The longer period of one person. */
export interface RollUp {
  readonly total: string | null;
  readonly exact: string | null;
  readonly grade: string | null;
  readonly needsDecision: boolean;
  readonly notRated?: true;
  /** The last periods are still missing. */
  readonly provisional: boolean;
  /** Keys of the periods that count, in order. */
  readonly counted: readonly string[];
  readonly excluded: readonly { readonly key: string; readonly rule: string }[];
  /** How many expected results are missing. */
  readonly missing: number;
  readonly reasons: readonly Reason[];
  readonly trace: readonly TraceNode[];
}

/**
 * Makes one longer period out of shorter ones and grades it by the scheme's bands, gates and special cases.
 *
 * Examples: twelve months of 90 and one of them 78 → (11 × 90 + 78) / 12 = 89; three months of maternity leave under
 * MEAN_OF_PERIODS with MATERNITY excused → the mean of nine; eleven months with `provisional.missing: 1` → their mean,
 * marked provisional; MINIMUM of 92, 85, 90 → 85. A week, an unofficial result or another kind of period never counts.
 *
 * @param facts what is known about the longer period itself: findings, unit's grade, absences, disciplines.
 * @throws InvalidInput when a fact is wrong.
 */
export function rollUp(
  content: RatingContent,
  rule: RollUpRule,
  periods: readonly RolledPeriod[],
  facts: RatingInput,
): RollUp {
  const sorted = sort(rule, periods);
  const outcome = combine(content, rule, sorted);
  if (outcome.grade !== undefined) {
    const { grade, reasons } = outcome;
    return { ...plain(sorted), total: null, exact: null, grade, needsDecision: false, reasons, trace: sorted.trace };
  }
  const score = roundScore(rule.rounding ? { rounding: rule.rounding } : content.scheme, outcome.score);
  const { scheme } = content;
  rate(content, facts, { trace: false });
  const suggested = suggestGrade(
    scheme,
    facts,
    new FormulaRun(scheme, facts, scoreCriteria(content, facts)),
    score.graded,
  );
  const node = traceNode({
    kind: "ROLL_UP",
    key: rule.to,
    label: sentence("rollUp.counted", {
      counted: sorted.counted.length,
      method: rule.method,
      score: outcome.score ? shown(outcome.score) : "–",
    }),
    answer: rule.method,
    value: outcome.score && exactText(outcome.score),
    shown: score.total,
    basis: rule.basis ?? null,
    children: sorted.trace,
  });
  return {
    ...plain(sorted),
    total: score.total,
    exact: score.graded && exactText(score.graded),
    grade: suggested.grade,
    needsDecision: suggested.needsDecision,
    ...(suggested.notRated ? { notRated: true } : {}),
    provisional: sorted.provisional && score.graded !== null,
    reasons: [...outcome.reasons, ...(outcome.score ? suggested.reasons : withoutAbsent(suggested.reasons))],
    trace: [node, ...score.trace, ...suggested.trace],
  };
}

interface Sorted {
  readonly counted: readonly RolledPeriod[];
  readonly excluded: readonly { readonly key: string; readonly rule: string }[];
  readonly missing: number;
  readonly provisional: boolean;
  readonly trace: readonly TraceNode[];
}

/** What counts, what is left out and why, and how much is missing. */
function sort(rule: RollUpRule, periods: readonly RolledPeriod[]): Sorted {
  const ordered = [...periods].sort((one, other) => (one.key < other.key ? -1 : 1));
  const judged = ordered.map((period) => ({ period, ...whyLeftOut(rule, period) }));
  const counted = judged.filter(({ rule: out }) => out === null).map(({ period }) => period);
  const excluded = judged.flatMap(({ period: { key }, rule: out }) => (out === null ? [] : [{ key, rule: out }]));
  const excused = excluded.filter(({ rule: out }) => out === "rollUp.excused").length;
  const missing = Math.max(0, rule.expected - counted.length - excused);
  const provisional =
    missing > 0 &&
    missing <= (rule.provisional?.missing ?? 0) &&
    onlyLastMissing(
      rule,
      judged.map(({ period }) => period),
    );
  const trace = judged.map(({ period, rule: out, label }) => periodNode(period, out === null, label, rule));
  return { counted, excluded, missing, provisional, trace };
}

function whyLeftOut(
  rule: RollUpRule,
  period: RolledPeriod,
): { readonly rule: string | null; readonly label: { vi: string; en: string } } {
  const { key, kind } = period;
  const out = (id: string, values: Record<string, string>) => ({ rule: id, label: sentence(id, { key, ...values }) });
  if (period.official === false || kind === "WEEK") return out("rollUp.unofficial", {});
  if (kind !== rule.from) return out("rollUp.otherKind", { kind, from: rule.from });
  if (hasResult(period)) return { rule: null, label: { vi: key, en: key } };
  if (period.absence && (rule.method !== "MEAN_OF_PERIODS" || rule.excused?.includes(period.absence)))
    return out("rollUp.excused", { reason: period.absence });
  return out("rollUp.noResult", {});
}

function hasResult({ score, grade }: RolledPeriod): boolean {
  return (score !== null && isExact(score)) || (score === null && typeof grade === "string");
}

/** Whether every result that is missing comes after the last one that is there. */
function onlyLastMissing(rule: RollUpRule, periods: readonly RolledPeriod[]): boolean {
  const own = periods.filter((period) => period.kind === rule.from && period.official !== false);
  const last = own.findLastIndex(hasResult);
  return own
    .slice(0, last + 1)
    .every((period) => hasResult(period) || whyLeftOut(rule, period).rule === "rollUp.excused");
}

function periodNode(
  { key, score, grade }: RolledPeriod,
  counts: boolean,
  label: { vi: string; en: string },
  rule: RollUpRule,
): TraceNode {
  const value = score !== null && isExact(score) ? exact(score) : null;
  return traceNode({
    kind: "PERIOD",
    key,
    label,
    answer: counts ? "COUNTED" : "LEFT_OUT",
    value: value && exactText(value),
    shown: value && shown(value),
    grade: grade ?? null,
    basis: rule.basis ?? null,
  });
}

interface Outcome {
  readonly score: Fraction | null;
  /** Only for periods without scores: the worst grade. */
  readonly grade?: string | null;
  readonly reasons: readonly Reason[];
}

function combine({ scheme }: RatingContent, rule: RollUpRule, sorted: Sorted): Outcome {
  const { counted, missing, provisional } = sorted;
  const basis = rule.basis ?? null;
  const least = rule.minimumCount ?? 1;
  if (counted.length > rule.expected)
    return none("rollUp.tooMany", { counted: counted.length, expected: rule.expected }, basis);
  if (rule.method === "MEAN_OF_PERIODS" && missing > 0 && !provisional)
    return none("rollUp.missing", { missing, expected: rule.expected }, basis);
  if (counted.length < least) return none("rollUp.tooFew", { counted: counted.length, least }, basis);
  const note = provisional ? [reason("rollUp.provisional", { missing }, rule.provisional?.basis ?? basis)] : [];
  const scores = counted.flatMap(({ score }) => (score === null ? [] : [exact(score)]));
  if (scores.length < counted.length) {
    if (rule.method !== "MINIMUM" || scores.length > 0)
      return none("rollUp.missing", { missing: counted.length - scores.length, expected: rule.expected }, basis);
    const codes = scheme.grades.map((grade) => grade.code);
    const worst = Math.max(...counted.map(({ grade }) => codes.indexOf(grade ?? "")));
    const grade = codes[worst] ?? null;
    return {
      score: null,
      grade,
      reasons: [...note, reason("rollUp.worstGrade", { counted: counted.length, grade }, basis)],
    };
  }
  return { score: rule.method === "MINIMUM" ? minimum(scores) : mean(scores), reasons: note };
}

/** The mean, exactly. Example: 90, 90, 91 → 271/3. */
function mean(scores: readonly Fraction[]): Fraction {
  return scores.reduce((sum, score) => sum.add(score), new Fraction(0)).div(scores.length);
}

function minimum(scores: readonly Fraction[]): Fraction | null {
  return scores.reduce<Fraction | null>((least, score) => (!least || score.lt(least) ? score : least), null);
}

function none(rule: string, values: Reason["values"], basis: string | null): Outcome {
  return { score: null, reasons: [reason(rule, values, basis)] };
}

function reason(rule: string, values: Reason["values"], basis: string | null): Reason {
  return { rule, values, ...sentence(rule, values), basis };
}

/** Why there is no score was said already. */
function withoutAbsent(reasons: Rating["reasons"]): Rating["reasons"] {
  return reasons.filter(({ rule }) => rule !== "reason.scoreAbsent");
}

function plain({
  counted,
  excluded,
  missing,
  provisional,
}: Sorted): Pick<RollUp, "counted" | "excluded" | "missing" | "provisional"> {
  return { counted: counted.map(({ key }) => key), excluded, missing, provisional };
}
