import type { Work } from "../../kernel/index.ts";
import type { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { Decision } from "./decision.entity.ts";
import { KeptResult } from "./kept-result.entity.ts";

/** Copies a result for the decisions that rest on it, before the evaluation is rated anew; the service flushes. */
export async function keepForDecisions(work: Work, result: EvaluationResult): Promise<void> {
  const decisions = await work.em.find(Decision, { resultId: result.id });
  if (decisions.length === 0) return;
  const kept = await work.em.find(KeptResult, { decisionId: { $in: decisions.map(({ id }) => id) } });
  const done = new Set(kept.map(({ decisionId }) => decisionId));
  const { step, exact, shown, grade, needsDecision, packedTrace, input, contentHash } = result;
  for (const { id: decisionId } of decisions.filter(({ id }) => !done.has(id))) {
    const copy = { decisionId, step, exact, shown, grade, needsDecision, packedTrace, input, contentHash };
    work.em.persist(Object.assign(new KeptResult(), copy));
  }
}
