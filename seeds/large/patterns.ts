import { packText, pointsReader, RatingStep } from "../../server/evaluation/index.ts";
import type { VersionContent } from "../../server/framework/index.ts";
import { type Audience, exact, millionths } from "../../server/rating/index.ts";
import { Performance } from "../demo/months/answers.ts";
import { recordMonth, type RatedAnswers } from "../demo/months/month-record.ts";
import { randomFrom } from "../demo/random.ts";

/** One way to fill in a form and what the rules make of it; many people share one. */
export interface Pattern {
  /** Its number, told apart over all regulations of a month. */
  readonly number: number;
  readonly selfGrade: string | null;
  /** What a meeting proposes, and what single voters chose instead; null where nobody votes. */
  readonly proposedGrade: string | null;
  readonly dissentGrade: string | null;
  readonly grade: string;
  readonly reason: string | null;
  readonly contentHash: string;
  readonly steps: readonly PatternStep[];
}

/** Answers at one step with the result, as rows. */
export interface PatternStep {
  readonly step: RatingStep;
  readonly exact: string | null;
  readonly shown: string | null;
  readonly totalMillionths: number | null;
  readonly suggested: string | null;
  readonly needsDecision: boolean;
  readonly packedTrace: string;
  readonly input: string;
  readonly scores: readonly {
    readonly criterionId: string;
    readonly value: string;
    readonly pointsMillionths: number | null;
    readonly isFull: boolean;
  }[];
  readonly metrics: readonly (readonly [name: string, value: string])[];
}

/** How many ways there are for each kind of person, best first: a few are excellent, most are good. */
const WAYS: readonly Performance[] = [
  ...Array<Performance>(5).fill(Performance.EXCELLENT),
  ...Array<Performance>(16).fill(Performance.GOOD),
  ...Array<Performance>(6).fill(Performance.FAIR),
  ...Array<Performance>(1).fill(Performance.POOR),
];

/** So many places somebody may do better or worse in one month than as a rule. */
const SWING = 4;

/**
 * The patterns of one kind of person under a version: each is rated by the rules, so that whoever gets it has a true
 * result, which re-derives bit for bit from its stored input.
 */
export function patternsFor(content: VersionContent, audience: Audience, from: number): Pattern[] {
  return WAYS.map((performance, at) => patternOf(content, audience, performance, from + at));
}

/**
 * Which of the patterns somebody has in a month: much the same from month to month, sometimes better or worse.
 *
 * @param person the number of the person.
 */
export function placeOf(person: number, month: string): number {
  const usual = randomFrom(`person ${String(person)}`).below(WAYS.length);
  const swing = randomFrom(`${month} ${String(person)}`).below(2 * SWING + 1) - SWING;
  return Math.min(WAYS.length - 1, Math.max(0, usual + swing));
}

function patternOf(content: VersionContent, audience: Audience, performance: Performance, number: number): Pattern {
  const grades = content.scheme.grades.map(({ code }) => code);
  const sketch = { person: `pattern ${String(number)}`, month: "2026-01", audience, performance, finding: null };
  const record = recordMonth(content, sketch);
  const steps = [stepOf(content, RatingStep.SELF, record.self), stepOf(content, RatingStep.DECISION, record.decision)];
  const isVoted = content.scheme.steps.includes("COLLECTIVE");
  const judged = content.scheme.method === "JUDGED" ? nth(grades, performance) : null;
  const grade = judged ?? record.grade;
  if (!grades.includes(grade)) throw new RangeError(`${grade} is no grade of the regulation`);
  return {
    number,
    selfGrade: content.scheme.selfGrade ? grade : null,
    proposedGrade: isVoted ? grade : null,
    dissentGrade: isVoted ? (grades[grades.indexOf(grade) + 1] ?? grades[0] ?? null) : null,
    grade,
    reason: record.reason,
    contentHash: content.contentHash,
    steps,
  };
}

function nth(grades: readonly string[], performance: Performance): string {
  const place = Object.values(Performance).indexOf(performance);
  return grades[Math.min(place, grades.length - 1)] ?? "";
}

function stepOf(
  content: VersionContent,
  step: RatingStep,
  { answers, rating, input, trace }: RatedAnswers,
): PatternStep {
  const worth = pointsReader(content);
  return {
    step,
    exact: rating.exact,
    shown: rating.total,
    totalMillionths: rating.exact === null ? null : millionths(exact(rating.exact)),
    suggested: rating.grade,
    needsDecision: rating.needsDecision,
    packedTrace: packText(trace),
    input,
    scores: [...answers.scores].map(([criterionId, value]) => ({ criterionId, value, ...worth(criterionId, value) })),
    metrics: [...answers.metrics],
  };
}
