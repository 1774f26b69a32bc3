import { InvalidInput, NotFound, Refused, type Work } from "../../kernel/index.ts";
import { decideOne } from "../decision/decision.service.ts";
import { readOrderFacts } from "../decision/order.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { canDecide } from "../evaluation/evaluation.policy.ts";
import { type LoadedEvaluation, lookOf, type ReadEvaluationRef } from "../evaluation/load-evaluation.ts";
import type { AcceptSuggestedGradesInput, DecideEvaluationsInput } from "./bulk.inputs.ts";
import type { BulkOutcome } from "./bulk.views.ts";
import { eachItem, readVersions } from "./each-item.ts";

/**
 * Decides several evaluations with exactly the rules of one by one; what is refused is listed, the rest is decided.
 *
 * Each decision is its own entry in the audit trail, as if it had been made alone.
 *
 * @throws InvalidInput `evaluation.twice` when an evaluation is named twice.
 */
export async function decideEvaluations(work: Work, { decisions }: DecideEvaluationsInput): Promise<BulkOutcome> {
  assertOnce(decisions, "input.decisions");
  return eachItem(work, decisions, canDecide, async (holding, loaded, item) => {
    await decideOne(holding, loaded, item, await orderOf(work, loaded));
  });
}

/**
 * Decides the grade that the rules suggest, for the named evaluations or for all of a unit that wait for the decision.
 *
 * Where the vote proposed another grade the rules of one by one demand a reason, so those are refused and listed; so
 * is what has no suggested grade.
 *
 * @throws InvalidInput `bulk.nothingNamed`, `evaluation.twice`.
 * @throws TooLarge `bulk.tooMany`.
 */
export async function acceptSuggestedGrades(work: Work, input: AcceptSuggestedGradesInput): Promise<BulkOutcome> {
  const items = await namedItems(work, input);
  return eachItem(work, items, canDecide, async (holding, loaded) => {
    const grade = loaded.evaluation.suggestedGrade;
    if (grade === null) throw new Refused("bulk.noSuggestion");
    await decideOne(holding, loaded, { grade, reason: null }, await orderOf(work, loaded));
  });
}

async function namedItems(work: Work, input: AcceptSuggestedGradesInput): Promise<readonly ReadEvaluationRef[]> {
  const { cycleId, unitId, evaluations } = input;
  if (evaluations && evaluations.length > 0) {
    assertOnce(evaluations, "input.evaluations");
    return evaluations;
  }
  if (!cycleId || !unitId) throw new InvalidInput([{ path: "input.evaluations", rule: "bulk.nothingNamed" }]);
  const step = EvaluationStep.DECISION;
  const found = await readVersions(work, { cycleId, unitId, step });
  if (found.length === 0) throw new NotFound("Evaluation", unitId);
  return found;
}

/** Read anew for each, because the decisions before it change what waits. */
export async function orderOf(work: Work, { evaluation }: LoadedEvaluation) {
  return (await readOrderFacts(lookOf(work), [evaluation])).get(evaluation.id);
}

/**
 * Refuses an evaluation that is named twice.
 *
 * @throws InvalidInput `evaluation.twice`.
 */
export function assertOnce(items: readonly ReadEvaluationRef[], path: string): void {
  const seen = new Set<string>();
  for (const [place, { evaluationId }] of items.entries()) {
    if (seen.has(evaluationId)) {
      const field = `${path}.${String(place)}.evaluationId`;
      throw new InvalidInput([{ path: field, rule: "evaluation.twice", values: { name: evaluationId } }]);
    }
    seen.add(evaluationId);
  }
}
