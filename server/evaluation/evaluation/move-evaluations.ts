import { alongFlush, type Work } from "../../kernel/index.ts";
import { factsOf } from "../evaluation-hooks.ts";
import { tellMoves } from "../notice/tell-moves.ts";
import type { Evaluation } from "./evaluation.entity.ts";

/**
 * Changes evaluations, flushes, and tells their people and who counts them what became of them, in the same transaction.
 *
 * @param change sets step and grades of each.
 */
export async function moveEvaluations(
  work: Work,
  evaluations: readonly Evaluation[],
  change: (evaluation: Evaluation) => void,
): Promise<void> {
  const before = evaluations.map(factsOf);
  const stood = evaluations.map(({ step, noticedAt }) => ({ step, noticedAt }));
  evaluations.forEach(change);
  const moves = evaluations.map((evaluation, place) => ({
    evaluationId: evaluation.id,
    before: before[place] ?? factsOf(evaluation),
    after: factsOf(evaluation),
  }));
  const count = moves.length === 0 ? null : (work.hooks.evaluationsMoving?.(moves) ?? null);
  if (count) alongFlush(work, count);
  await work.em.flush();
  await tellMoves(work, evaluations, stood);
  if (moves.length > 0) await work.hooks.evaluationsMoved?.(work, moves, count !== null);
}
