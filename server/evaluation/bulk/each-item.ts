import { OptimisticLockError } from "@mikro-orm/core";
import { AppError, Stale, TooLarge, Unauthenticated, type Work } from "../../kernel/index.ts";
import type { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import {
  type EvaluationPolicy,
  type LoadedEvaluation,
  lockForVerbs,
  lookOf,
  type ReadEvaluationRef,
} from "../evaluation/load-evaluation.ts";
import { readEvaluationsByIds } from "../evaluation/evaluation.read.ts";
import { ruleOf, sentenceOf } from "./sentences.ts";
import { acceptedOf, type BulkOutcome, type BulkRefused } from "./bulk.views.ts";
import { MAX_BULK } from "./bulk.inputs.ts";

/**
 * Does the same to each evaluation as one by one, in one transaction: what a rule refuses is left as it was and listed,
 * everything else is kept. Each changed evaluation has its own audit entry.
 *
 * @param act asks everything before it changes anything, so that a refused one leaves no trace.
 */
export async function eachItem<I extends ReadEvaluationRef>(
  work: Work,
  items: readonly I[],
  policy: EvaluationPolicy,
  act: (loaded: LoadedEvaluation, item: I) => Promise<void>,
): Promise<BulkOutcome> {
  if (items.length === 0) return { accepted: [], refused: [] };
  const load = await lockForVerbs(
    work,
    items.map(({ evaluationId }) => evaluationId),
  );
  const outcome: BulkOutcome = { accepted: [], refused: [] };
  for (const item of items) {
    try {
      const loaded = await load(item, policy);
      await act(loaded, item);
      outcome.accepted.push(acceptedOf(loaded.evaluation));
    } catch (error) {
      outcome.refused.push(refusedOf(item, error));
    }
  }
  return outcome;
}

/**
 * The evaluations of a unit that stand in a step, as they are now; only those that the viewer may know.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws TooLarge `bulk.tooMany` when they are more than one action takes.
 */
export async function readVersions(
  work: Work,
  { cycleId, unitId, step }: { readonly cycleId: string; readonly unitId: string; readonly step: EvaluationStep },
): Promise<ReadEvaluationRef[]> {
  if (work.viewer.accountId === null && !work.viewer.isSystem) throw new Unauthenticated();
  const rows = await work.sql
    .selectFrom("evaluation")
    .select(["id as evaluationId", "version"])
    .where("cycle_id", "=", cycleId)
    .where("unit_id", "=", unitId)
    .where("step", "=", step)
    .orderBy("id")
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ evaluationId }) => evaluationId);
  const known = await readEvaluationsByIds(lookOf(work), ids);
  const found = rows.filter(({ evaluationId }) => known.has(evaluationId));
  if (found.length > MAX_BULK) throw new TooLarge("bulk.tooMany", { limit: MAX_BULK });
  return found;
}

function refusedOf({ evaluationId }: ReadEvaluationRef, error: unknown): BulkRefused {
  const known = error instanceof OptimisticLockError ? new Stale("Evaluation", evaluationId) : error;
  if (!(known instanceof AppError)) throw error;
  const broken = ruleOf(known);
  const { vi, en } = sentenceOf(broken);
  return { evaluationId, code: known.code, rule: broken.rule, messageVi: vi, messageEn: en };
}
