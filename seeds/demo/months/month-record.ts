import type { VersionContent } from "../../../server/framework/index.ts";
import { type Answers, ratingInputOf } from "../../../server/evaluation/index.ts";
import { canonicalJson } from "../../../server/audit/index.ts";
import { type Audience, rate, type Rating, type TypedBy } from "../../../server/rating/index.ts";
import { randomFrom } from "../random.ts";
import { fillIn, Performance } from "./answers.ts";
import type { GradeCode } from "../july/outcomes.ts";

/** Answers at one step with what the rules make of them. */
export interface RatedAnswers {
  readonly answers: Answers;
  readonly rating: Rating;
  readonly input: string;
  readonly trace: string;
}

/** One person's month: what the person said, what the head made of it. */
export interface MonthRecord {
  readonly self: RatedAnswers;
  readonly decision: RatedAnswers;
  readonly grade: string;
  readonly reason: string | null;
}

/** One person's month as it is planned. */
export interface MonthSketch {
  readonly person: string;
  /** Such as 2026-07. */
  readonly month: string;
  readonly audience: Audience;
  readonly performance: Performance;
  /** A fact that the head states, with the reason of the decision. */
  readonly finding: { readonly name: string; readonly reason: string } | null;
}

/** In so many of a hundred months the head scores otherwise than the person; of as many decisions, one departs. */
const HEAD_DIFFERS = 15;
const ABOVE_QUOTA = 12;
/** Why a head decides one grade lower than the rules suggest. */
export const QUOTA_REASON = "Điều chỉnh do vượt tỷ lệ 20 % xếp loại xuất sắc của đơn vị (NĐ 335/2025/NĐ-CP, Điều 20)";

/**
 * Fills in one person's month: own answers, the head's answers, the results of both and the decision.
 *
 * Where the head changes nothing, the decision rests on the person's answers. Each result is what `rate` says of the
 * stored input, so it re-derives bit for bit.
 */
export function recordMonth(content: VersionContent, sketch: MonthSketch): MonthRecord {
  const { person, month, audience, performance, finding } = sketch;
  const random = randomFrom(`record ${person} ${month}`);
  const self = rated(content, audience, answersOf(content, sketch, ["SELF"], `self ${person} ${month}`));
  const differs = audience.leading || finding !== null || random.below(100) < HEAD_DIFFERS;
  const deciding = differs ? headAnswers(content, sketch, self.answers) : null;
  const decision = deciding === null ? self : rated(content, audience, deciding);
  const suggested = decision.rating.grade as GradeCode | null;
  const overQuota = performance === Performance.EXCELLENT && suggested === "HTXS" && random.below(100) < ABOVE_QUOTA;
  const grade = overQuota ? "HTT" : (suggested ?? "HTT");
  return { self, decision, grade, reason: overQuota ? QUOTA_REASON : (finding?.reason ?? null) };
}

/** The person's answers with those that only the head types, and results a little otherwise. */
function headAnswers(content: VersionContent, sketch: MonthSketch, own: Answers): Answers {
  const head = answersOf(content, sketch, ["SELF", "HEAD"], `head ${sketch.person} ${sketch.month}`);
  const findings = sketch.finding === null ? new Map<string, boolean>() : new Map([[sketch.finding.name, true]]);
  return { scores: own.scores, metrics: head.metrics, findings };
}

function answersOf(content: VersionContent, sketch: MonthSketch, typists: readonly TypedBy[], seed: string): Answers {
  const form = fillIn(content, sketch.audience, sketch.performance, randomFrom(seed), typists);
  const scores = [...form.criteria].map(([code, value]) => [content.criterionIds.get(code) ?? "", value] as const);
  return { scores: new Map(scores), metrics: form.metrics, findings: new Map() };
}

function rated(content: VersionContent, audience: Audience, answers: Answers): RatedAnswers {
  const input = ratingInputOf(content, audience, answers);
  const rating = rate(content, input);
  return { answers, rating, input: canonicalJson(input), trace: canonicalJson(rating) };
}
