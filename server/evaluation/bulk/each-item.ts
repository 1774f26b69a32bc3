import { OptimisticLockError } from "@mikro-orm/core";
import { AppError, Stale, TooLarge, Unauthenticated, type Work } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import type { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import {
  type EvaluationPolicy,
  type LoadedEvaluation,
  lockForVerbs,
  lookOf,
  type ReadEvaluationRef,
} from "../evaluation/load-evaluation.ts";
import { readEvaluationsByIds } from "../evaluation/evaluation.read.ts";
import { refreshWaiting } from "../period/recompute.service.ts";
import { ruleOf, sentenceOf } from "./sentences.ts";
import { acceptedOf, type BulkOutcome, type BulkRefused } from "./bulk.views.ts";
import { MAX_BULK } from "./bulk.inputs.ts";

/**
 * Does the same to each evaluation as one by one, in one transaction: what a rule refuses is left as it was and listed,
 * everything else is kept. Each changed evaluation has its own audit entry. A leader's result that rests on many of them
 * is renewed once: when the action comes to it, else at the end.
 *
 * @param act asks everything before it changes anything, so that a refused one leaves no trace.
 */
export async function eachItem<I extends ReadEvaluationRef>(
  work: Work,
  items: readonly I[],
  policy: EvaluationPolicy,
  act: (work: Work, loaded: LoadedEvaluation, item: I) => Promise<void>,
): Promise<BulkOutcome> {
  if (items.length === 0) return { accepted: [], refused: [] };
  const waiting = new Set<string>();
  const holding: Work = { ...work, hooks: { ...work.hooks, waitingLeaders: waiting } };
  const { evaluations, load } = await lockForVerbs(
    work,
    items.map(({ evaluationId }) => evaluationId),
  );
  const read = new Map([...evaluations].map(([id, { version, suggestedGrade }]) => [id, { version, suggestedGrade }]));
  const outcome: BulkOutcome = { accepted: [], refused: [] };
  for (const item of items) {
    if (waiting.delete(item.evaluationId)) await refreshWaiting(work, [item.evaluationId]);
    try {
      const version = versionOf(item, read.get(item.evaluationId), evaluations.get(item.evaluationId));
      const loaded = await load({ ...item, version }, policy);
      await act(holding, loaded, item);
      outcome.accepted.push(acceptedOf(loaded.evaluation));
    } catch (error) {
      outcome.refused.push(refusedOf(item, error));
    }
  }
  await refreshWaiting(work, [...waiting].sort());
  return outcome;
}

/**
 * The version to ask for: what this action itself renewed since it was read is not stale, unless it now suggests another
 * grade than whoever acts has seen.
 */
function versionOf(
  { version }: ReadEvaluationRef,
  read: Pick<Evaluation, "version" | "suggestedGrade"> | undefined,
  now: Evaluation | undefined,
): number {
  const isRenewed = now !== undefined && read?.version === version && read.suggestedGrade === now.suggestedGrade;
  return isRenewed ? now.version : version;
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
