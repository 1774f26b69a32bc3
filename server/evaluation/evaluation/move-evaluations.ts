import type { Work } from "../../kernel/index.ts";
import { factsOf } from "../evaluation-hooks.ts";
import type { Evaluation } from "./evaluation.entity.ts";

/**
 * Changes evaluations, flushes, and tells who counts them what they were and are, in the same transaction.
 *
 * @param change sets step and grades of each.
 */
export async function moveEvaluations(
  work: Work,
  evaluations: readonly Evaluation[],
  change: (evaluation: Evaluation) => void,
): Promise<void> {
  const before = evaluations.map(factsOf);
  evaluations.forEach(change);
  await work.em.flush();
  const moves = evaluations.map((evaluation, place) => ({
    evaluationId: evaluation.id,
    before: before[place] ?? factsOf(evaluation),
    after: factsOf(evaluation),
  }));
  if (moves.length > 0) await work.hooks.evaluationsMoved?.(work, moves);
}
