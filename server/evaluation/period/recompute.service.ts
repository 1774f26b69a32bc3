import { sql } from "kysely";
import { loadContent } from "../../framework/index.ts";
import { findRows, InvalidInput, together, type Work } from "../../kernel/index.ts";
import type { CountedSpan, TaskShareChange } from "../../work/index.ts";
import type { EvaluationMove } from "../evaluation-hooks.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep, RatingStep } from "../evaluation/evaluation.enums.ts";
import { atStep, isDeciderOrSpecialist } from "../evaluation/evaluation.policy.ts";
import { UNDECIDED_STEPS } from "../evaluation/evaluation.steps.ts";
import { loadForVerb } from "../evaluation/load-evaluation.ts";
import type { EvaluationVerbInput } from "../rating/answers.inputs.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { readResting } from "../rating/programme-source.read.ts";
import { readRestingOnTasks } from "../rating/work/task-resting.read.ts";
import { loadAnswers, putRating } from "../rating/rating.writer.ts";
import { type LongerPeriod, readLeading, readLonger, readLongerOf } from "./dependents.read.ts";
import { type Known, readKnown } from "./known-input.ts";

/** How many results are computed along with something else; more of them wait for `recomputeOutdated`. */
const AT_ONCE = 40;
const BATCH = 200;

/**
 * Computes an undecided result anew from the answers and from what is known now.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`.
 */
export async function recomputeResult(work: Work, input: EvaluationVerbInput): Promise<Evaluation> {
  const { evaluation } = await loadForVerb(work, input, (viewer, facts) => {
    const right = isDeciderOrSpecialist(viewer, facts);
    return right.allowed ? atStep(facts, ...UNDECIDED_STEPS) : right;
  });
  await recompute(work, [evaluation]);
  await work.em.flush();
  return evaluation;
}

/** Computes what an opening left to compute, as far as that is done at once. */
export async function recomputeCycle(work: Work, cycleId: string): Promise<void> {
  const waiting = await work.em.find(Evaluation, { cycleId, isOutdated: true }, { limit: BATCH + 1 });
  if (waiting.length > BATCH) return;
  await recompute(work, waiting);
  await work.em.flush();
}

/**
 * Computes some of the results that are marked as outdated and not decided, in the order of their ids; called again with
 * `last` until that is null.
 *
 * @param after the id that the call before ended with.
 */
export async function recomputeOutdated(
  work: Work,
  { after = null }: { readonly after?: string | null },
): Promise<{ readonly count: number; readonly last: string | null }> {
  const waiting = await work.em.find(
    Evaluation,
    { isOutdated: true, step: { $in: [...UNDECIDED_STEPS] }, ...(after === null ? {} : { id: { $gt: after } }) },
    { limit: BATCH, orderBy: { id: "asc" } },
  );
  await recompute(work, waiting);
  await work.em.flush();
  return { count: waiting.length, last: waiting.length < BATCH ? null : (waiting.at(-1)?.id ?? null) };
}

/**
 * Renews what rests on results that have just changed: longer periods of the same subject, the head of a unit that was
 * graded, those who lead the person. Where an action changes many, those of leaders wait until it asks for them.
 *
 * A decided result is only marked: its decision stands on what it was computed from.
 */
export async function refreshDependents(work: Work, moves: readonly EvaluationMove[]): Promise<void> {
  const changed = moves.filter(({ before, after }) => before.grade !== after.grade || ended(before) !== ended(after));
  if (changed.length === 0) return;
  const ids = changed.map(({ evaluationId }) => evaluationId);
  const [longer, leading] = await together(work.sql, (each) =>
    Promise.all([readLongerOf(each, ids), readLeading(each, ids)]),
  );
  await refresh(work, longer);
  const { waitingLeaders } = work.hooks;
  if (waitingLeaders) leading.forEach((id) => waitingLeaders.add(id));
  else await refresh(work, leading);
}

/** Renews results of leaders that waited, in portions that are small enough to be computed at once. */
export async function refreshWaiting(work: Work, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await refresh(work, ids.slice(from, from + AT_ONCE));
}

/** Renews the longer periods of people in which something of theirs has changed. */
export async function refreshLonger(work: Work, spans: readonly LongerPeriod[]): Promise<void> {
  await refresh(work, await readLonger(work.sql, spans));
}

/** Renews the undecided results of a person that rest on action programmes in these days. */
export async function refreshProgrammes(work: Work, span: CountedSpan): Promise<void> {
  await refresh(work, await readResting(work.sql, span));
}

/**
 * Renews the results of people that rest on shares of tasks that have just changed; those of units, which rest on the
 * tasks of very many, are marked.
 */
export async function refreshTaskMetrics(work: Work, changes: readonly TaskShareChange[]): Promise<void> {
  const { people, units } = await readRestingOnTasks(work.sql, changes);
  await refresh(work, people);
  await mark(work, units);
}

async function mark(work: Work, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH)
    await work.sql
      .updateTable("evaluation")
      .set((eb) => ({ is_outdated: eb.lit(true) as never }))
      .where("id", "in", ids.slice(from, from + BATCH))
      .where(sql<boolean>`not is_outdated`)
      .where("step", "<>", EvaluationStep.NOT_RATED)
      .execute();
}

function ended({ step }: { readonly step: EvaluationStep }): boolean {
  return !UNDECIDED_STEPS.includes(step);
}

async function refresh(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > AT_ONCE) {
    for (let from = 0; from < ids.length; from += BATCH)
      await work.sql
        .updateTable("evaluation")
        .set((eb) => ({ is_outdated: eb.lit(true) as never }))
        .where("id", "in", ids.slice(from, from + BATCH))
        .execute();
    return;
  }
  const dependents = await work.em.find(Evaluation, { id: { $in: [...ids] } }, { orderBy: { id: "asc" } });
  const open = dependents.filter((one) => !ended(one));
  for (const one of dependents) if (ended(one) && one.step !== EvaluationStep.NOT_RATED) one.isOutdated = true;
  await recompute(work, open);
  await work.em.flush();
}

async function recompute(work: Work, evaluations: readonly Evaluation[]): Promise<void> {
  const known = await readKnown(work.sql, evaluations);
  for (const evaluation of evaluations) {
    const around = known.get(evaluation.id);
    if (around) await recomputeOne(work, evaluation, around);
  }
}

async function recomputeOne(work: Work, evaluation: Evaluation, known: Known): Promise<void> {
  const content = await loadContent(work.sql, evaluation.frameworkVersionId);
  const results = await findRows(work, EvaluationResult, { evaluationId: evaluation.id });
  const stored = new Set(results.map((result) => result.step));
  const fresh = known.rolled !== null && stored.size === 0 ? [RatingStep.SELF] : [];
  try {
    for (const step of [RatingStep.SELF, RatingStep.DECISION].filter((one) => stored.has(one) || fresh.includes(one)))
      await putRating(work, evaluation, content, step, await loadAnswers(work, evaluation.id, step), known);
    evaluation.isOutdated = false;
  } catch (error) {
    // Answers that no longer fit what is known stay as they are until somebody changes them.
    if (!isInvalid(error)) throw error;
    evaluation.isOutdated = true;
  }
}

function isInvalid(error: unknown): boolean {
  return error instanceof InvalidInput;
}
