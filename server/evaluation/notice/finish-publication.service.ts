import { readCyclesByIds } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import type { Work } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { nextStep, stepsOf } from "../evaluation/evaluation.steps.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";

/**
 * Moves evaluations on that waited to be published; whoever publishes has asked for the right.
 *
 * @param ids evaluations; those that stand in another step stay as they are.
 * @returns how many moved.
 */
export async function finishPublication(work: Work, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const waiting = await work.em.find(
    Evaluation,
    { id: { $in: [...ids] }, step: EvaluationStep.PUBLICATION },
    { orderBy: { id: "asc" } },
  );
  const cycles = await readCyclesByIds(lookOf(work), [...new Set(waiting.map(({ cycleId }) => cycleId))]);
  const after = new Map<string, EvaluationStep>();
  for (const evaluation of waiting) {
    const { scheme } = await loadContent(work.sql, evaluation.frameworkVersionId);
    const cycle = cycles.get(evaluation.cycleId);
    if (cycle) after.set(evaluation.id, nextStep(stepsOf(scheme, evaluation, cycle.kind), evaluation.step));
  }
  await moveEvaluations(work, waiting, (each) => {
    each.step = after.get(each.id) ?? EvaluationStep.LOCKED;
  });
  return waiting.length;
}
