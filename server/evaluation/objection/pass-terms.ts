import { loadContent } from "../../framework/index.ts";
import { today, type Work } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { ENDED_BY_CLOSING, nextStep, stepsOf } from "../evaluation/evaluation.steps.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { readCyclesByIds } from "../../cycle/index.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";

const ROWS_PER_CHUNK = 500;

/**
 * Moves on every evaluation whose term to object has passed without an objection; a schedule calls it.
 *
 * Nothing depends on when it runs: the policies refuse an objection after the last day by the date alone. At most one
 * chunk a transaction is moved, so that no lock is held for long.
 *
 * @returns how many moved; call again until it is 0.
 */
export async function passObjectionTerms(work: Work): Promise<{ readonly moved: number }> {
  const passed = await work.em.find(
    Evaluation,
    { step: EvaluationStep.OBJECTION, objectionDueOn: { $lt: today(work.clock) } },
    { limit: ROWS_PER_CHUNK, orderBy: { id: "asc" } },
  );
  if (passed.length === 0) return { moved: 0 };
  const after = new Map<string, EvaluationStep>();
  const cycles = await readCyclesByIds(lookOf(work), [...new Set(passed.map(({ cycleId }) => cycleId))]);
  for (const evaluation of passed) {
    const { scheme } = await loadContent(work.sql, evaluation.frameworkVersionId);
    const cycle = cycles.get(evaluation.cycleId);
    if (cycle) after.set(evaluation.id, nextStep(stepsOf(scheme, evaluation, cycle.kind), evaluation.step));
  }
  await moveEvaluations(work, passed, (each) => {
    each.step = after.get(each.id) ?? EvaluationStep.LOCKED;
  });
  return { moved: passed.length };
}

/** Ends what only waited for its cycle: a term to object without a last day, a publication; called when it closes. */
export async function endWithCycle(work: Work, cycleId: string): Promise<void> {
  for (;;) {
    const waiting = await work.em.find(
      Evaluation,
      { cycleId, step: { $in: [...ENDED_BY_CLOSING] } },
      { limit: ROWS_PER_CHUNK, orderBy: { id: "asc" } },
    );
    if (waiting.length === 0) return;
    await moveEvaluations(work, waiting, (each) => {
      each.step = EvaluationStep.LOCKED;
    });
  }
}
