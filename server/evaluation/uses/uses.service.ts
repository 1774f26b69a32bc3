import { LockMode } from "@mikro-orm/core";
import { assertAllowed, moment, NotFound, Refused, Stale, type Work } from "../../kernel/index.ts";
import { readEvaluation } from "../evaluation/evaluation.read.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { UseOutcome } from "./use-outcome.entity.ts";
import type { RecordUseOutcomeInput } from "./uses.inputs.ts";
import { canRecordUse, readRecordable, readUseLists } from "./uses.read.ts";

/**
 * Records what people decided on the ground of a result; recorded again, the former outcome stays in the audit trail.
 *
 * Decree 335/2025/NĐ-CP, article 23: results are a ground; what follows is decided by the authority.
 *
 * @throws NotFound when there is no such evaluation or the viewer may not know it.
 * @throws Forbidden `use.notDecider`, `use.own`.
 * @throws Refused `use.notListed` when the regulation does not put the result on that list.
 * @throws Stale when an outcome was recorded since the list was read.
 */
export async function recordUseOutcome(work: Work, input: RecordUseOutcomeInput): Promise<UseOutcome> {
  const look = lookOf(work);
  const evaluation = await readEvaluation(look, input.evaluationId);
  if (!evaluation) throw new NotFound("Evaluation", input.evaluationId);
  const { cycleId, unitId, personId } = evaluation;
  const covered = (await readRecordable(look, [unitId])).has(unitId);
  assertAllowed(work.viewer, canRecordUse(look, { personId, covered }));
  const lists = await readUseLists(look, cycleId);
  const isListed = lists.some(
    ({ code, lines }) => code === input.code && lines.some((line) => line.evaluationId === input.evaluationId),
  );
  if (!isListed) throw new Refused("use.notListed", { code: input.code });
  const outcome = await findOutcome(work, input);
  outcome.decision = input.decision;
  outcome.note = input.note.trim();
  outcome.documentNumber = input.documentNumber?.trim() || null;
  outcome.recordedAt = moment(work.clock);
  outcome.recordedBy = work.viewer.accountId;
  work.em.persist(outcome);
  await work.em.flush();
  return outcome;
}

async function findOutcome(work: Work, input: RecordUseOutcomeInput): Promise<UseOutcome> {
  const { evaluationId, code: useCode } = input;
  const known = await work.em.findOne(UseOutcome, { evaluationId, useCode });
  if (!known && input.version) throw new Stale("UseOutcome", evaluationId);
  if (!known) return Object.assign(new UseOutcome(), { evaluationId, useCode });
  if (input.version === null || input.version === undefined) throw new Stale("UseOutcome", known.id);
  await work.em.lock(known, LockMode.OPTIMISTIC, input.version);
  return known;
}
