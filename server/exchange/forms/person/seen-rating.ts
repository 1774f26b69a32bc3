import { type EvaluationResult, unpackText } from "../../../evaluation/index.ts";
import { allCriteria, exact, type Rating, type RatingContent, shown, type TraceNode } from "../../../rating/index.ts";
import { answerWords } from "./answer-words.ts";
import type { Answered, SeenRating } from "./person-facts.ts";

/** The formula that adds up the general criteria, as the shipped regulations and those copied from them name it. */
const GENERAL = "general";

/**
 * One side's answers with what the rules made of them.
 *
 * @param result null where nothing was computed, or it is not for the viewer.
 */
export function seenRating(
  content: RatingContent,
  scores: readonly { readonly criterionCode: string; readonly value: string }[],
  result: Pick<EvaluationResult, "packedTrace" | "exact" | "shown"> | null,
): SeenRating {
  const byCode = new Map(allCriteria(content.groups).map(({ criterion }) => [criterion.code, criterion]));
  const answers = new Map<string, Answered>();
  for (const { criterionCode, value } of scores) {
    const criterion = byCode.get(criterionCode);
    if (criterion) answers.set(criterionCode, answerWords(criterion, value));
  }
  if (result === null) return { answers, groups: new Map(), general: null, results: null, total: null };
  const rating = JSON.parse(unpackText(result.packedTrace)) as Rating;
  for (const { key, shown: points } of nodes(rating.trace, "CRITERION"))
    if (byCode.get(key)?.method === "RATIO" && points !== null) answers.set(key, { decimal: points });
  const groups = new Map(
    Object.entries(rating.groups).flatMap(([code, { total }]) => (total === null ? [] : [[code, total] as const])),
  );
  const general = nodes(rating.trace, "FORMULA").find(({ key }) => key === GENERAL)?.value ?? null;
  const results = general === null || result.exact === null ? null : shown(exact(result.exact).sub(exact(general)));
  return { answers, groups, general: general && shown(exact(general)), results, total: result.shown };
}

function nodes(trace: readonly TraceNode[], kind: TraceNode["kind"]): TraceNode[] {
  return trace.flatMap((node) => [...(node.kind === kind ? [node] : []), ...nodes(node.children, kind)]);
}
