import { Fraction } from "fraction.js";
import { InvalidInput } from "../kernel/index.ts";
import { valueOfMetric } from "./answers.ts";
import { applies } from "./applies-to.ts";
import { checkInput } from "./check/check-input.ts";
import { bothTexts } from "./content-text.ts";
import { suggestGrade } from "./decide-grade.ts";
import { exactText, round, shown } from "./exact.ts";
import { printReference } from "./formula/formula-node.ts";
import { given, type RatingInput } from "./rating-input.ts";
import { FormulaRun } from "./run-formulas.ts";
import type { Metric, RatingContent, Rounding, Scheme } from "./scheme.ts";
import { scoreCriteria } from "./score-criteria.ts";
import { sourceNodes } from "./sources/source-trace.ts";
import { type Reason, traceNode, type TraceNode } from "./trace.ts";

/** How to rate. */
export interface RateOptions {
  /** Default true. */
  readonly trace?: boolean;
}

/** A number twice: exact ("n/d") and for people; both null when absent. */
export interface ShownNumber {
  readonly exact: string | null;
  readonly total: string | null;
}

/** The computed result of one person, with everything that led to it. Plain JSON. */
export interface Rating {
  /** The score for people, rounded by the scheme or to 4 decimals; null when absent or not scored. */
  readonly total: string | null;
  /** The score that the bands tested, as "n/d". */
  readonly exact: string | null;
  /** Totals of the groups that carry points, by code. */
  readonly groups: Readonly<Record<string, ShownNumber>>;
  /** Suggested grade; null in a judged scheme, or while something is missing. */
  readonly grade: string | null;
  /** True when everything is known and the regulation leaves the grade to people. */
  readonly needsDecision: boolean;
  /** Only there, and true, when a special case of the regulation leaves the person without a rating. */
  readonly notRated?: true;
  readonly reasons: readonly Reason[];
  /** Required answers that are absent, as formulas would name them: `criterion("I.1")`, `quantity`. */
  readonly missing: readonly string[];
  readonly trace: readonly TraceNode[];
}

/**
 * Rates one person under a regulation, in exact fractions from the answers to the band test.
 *
 * What is not answered is absent, never zero: totals and formulas over it are absent, and it is listed in `missing`.
 * The same content and input give the same answer bit for bit.
 * Example (NĐ 335): general 27.5, quantity = quality = progress = 25/28 → exactly 90, HTXS.
 *
 * @param options `trace: false` leaves the trace out, for bulk; everything else stays the same.
 * @throws InvalidInput when an answer is wrong (not merely missing); see `checkInput`.
 * @throws Refused when the content has defects that `checkContent` names.
 */
export function rate(content: RatingContent, input: RatingInput, { trace = true }: RateOptions = {}): Rating {
  const wrong = checkInput(content, input, { complete: false });
  if (wrong.length > 0) throw new InvalidInput(wrong);
  const { scheme } = content;
  const criteria = scoreCriteria(content, input, trace);
  const run = new FormulaRun(scheme, input, criteria, trace);
  const computed = run.score();
  const score = roundScore(scheme, computed instanceof Fraction ? computed : null);
  const suggested = suggestGrade(scheme, input, run, score.graded);
  const missingMetrics = metricsOf(scheme, input).filter(
    (metric) => metric.required !== false && !isGiven(metric, input),
  );
  const missing = [
    ...criteria.missing.map((code) => printReference("criterion", code)),
    ...missingMetrics.map((metric) => metric.name),
  ];
  return {
    total: score.total,
    exact: score.graded && exactText(score.graded),
    groups: Object.fromEntries([...criteria.groups].map(([code, total]) => [code, numberOf(total)])),
    grade: suggested.grade,
    needsDecision: suggested.needsDecision && missing.length === 0,
    ...(suggested.notRated ? { notRated: true } : {}),
    reasons: suggested.reasons,
    missing,
    trace: trace
      ? [
          ...criteria.trace,
          ...metricTrace(scheme, input),
          ...findingTrace(scheme, input),
          ...run.trace,
          ...score.trace,
          ...suggested.trace,
        ]
      : [],
  };
}

function numberOf(value: Fraction | null): ShownNumber {
  return { exact: value && exactText(value), total: value && shown(value) };
}

interface RoundedScore {
  /** What the bands test. */
  readonly graded: Fraction | null;
  readonly total: string | null;
  readonly trace: readonly TraceNode[];
}

/** The score as bands test it and as people read it. */
export function roundScore(
  { rounding }: { readonly rounding?: Rounding | undefined },
  score: Fraction | null,
): RoundedScore {
  if (!score || !rounding) return { graded: score, total: score && shown(score), trace: [] };
  const { scale, mode, when } = rounding;
  const rounded = round(score, scale, mode);
  const total = shown(score, scale, mode);
  const label = { vi: "Làm tròn tổng điểm", en: "Rounding of the score" };
  const node = traceNode({
    kind: "ROUNDING",
    key: when,
    label,
    value: exactText(rounded),
    shown: total,
    text: `${scale} ${mode}`,
  });
  return { graded: when === "BEFORE_BANDS" ? rounded : score, total, trace: [node] };
}

function metricsOf(scheme: Scheme, input: RatingInput): Metric[] {
  return (scheme.metrics ?? []).filter((metric) => applies(metric.appliesTo, input));
}

function isGiven(metric: Metric, input: RatingInput): boolean {
  return given(input.metrics, metric.name) !== undefined;
}

function metricTrace(scheme: Scheme, input: RatingInput): TraceNode[] {
  return metricsOf(scheme, input).map((metric) => {
    const answer = given(input.metrics, metric.name);
    const value = valueOfMetric(metric, answer);
    return traceNode({
      kind: "METRIC",
      key: metric.name,
      label: bothTexts(metric.label),
      answer: answer ?? null,
      value: value && exactText(value),
      shown: value && shown(value),
      basis: metric.basis ?? null,
      children: sourceNodes(metric, input),
    });
  });
}

function findingTrace(scheme: Scheme, input: RatingInput): TraceNode[] {
  return (scheme.findings ?? [])
    .filter((finding) => applies(finding.appliesTo, input))
    .map((finding) => {
      const answer = given(input.findings, finding.name);
      return traceNode({
        kind: "FINDING",
        key: finding.name,
        label: bothTexts(finding.label),
        answer: answer === undefined ? null : String(answer),
        value: String(answer === true),
        basis: finding.basis ?? null,
      });
    });
}
