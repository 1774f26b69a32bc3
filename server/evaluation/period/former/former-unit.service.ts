import { LockMode } from "@mikro-orm/core";
import {
  assertAllowed,
  InvalidInput,
  moment,
  NotFound,
  tidy,
  today,
  type Work,
  Unauthenticated,
} from "../../../kernel/index.ts";
import { readHeadScope, readInScope } from "../../../organization/index.ts";
import { loadContent } from "../../../framework/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { readEvaluation } from "../../evaluation/evaluation.read.ts";
import { UNDECIDED_STEPS } from "../../evaluation/evaluation.steps.ts";
import { lookOf } from "../../evaluation/load-evaluation.ts";
import { assertGrade } from "../../evaluation/self-rating.service.ts";
import { readFormerStays } from "./former-units.read.ts";
import { FormerUnitOpinion } from "./former-unit-opinion.entity.ts";
import type { RecordFormerUnitOpinionInput } from "./former-unit.views.ts";
import { canRecordOpinion } from "../period.policy.ts";

/**
 * Records what the former unit says about somebody who moved during the period; said again, it replaces what was said.
 *
 * @throws NotFound when the person did not work in that unit in the period, and for whoever knows nothing of either.
 * @throws Forbidden `formerUnit.notHead`, `formerUnit.decided`.
 * @throws InvalidInput `formerUnit.textRequired`, `evaluation.gradeUnknown`.
 */
export async function recordFormerUnitOpinion(
  work: Work,
  input: RecordFormerUnitOpinionInput,
): Promise<FormerUnitOpinion> {
  if (work.viewer.accountId === null && !work.viewer.isSystem) throw new Unauthenticated();
  const evaluation = await work.em.findOne(Evaluation, input.evaluationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const stays = evaluation ? ((await readFormerStays(lookOf(work), [evaluation.id])).get(evaluation.id) ?? []) : [];
  if (!evaluation || !stays.some((stay) => stay.unitId === input.unitId))
    throw new NotFound("Evaluation", input.evaluationId);
  await assertMayRecord(work, evaluation, input.unitId);
  if (tidy(input.text) === "") throw new InvalidInput([{ path: "input.text", rule: "formerUnit.textRequired" }]);
  if (input.grade) assertGrade((await loadContent(work.sql, evaluation.frameworkVersionId)).scheme, input.grade);
  const key = { evaluationId: evaluation.id, unitId: input.unitId };
  const opinion = (await work.em.findOne(FormerUnitOpinion, key)) ?? Object.assign(new FormerUnitOpinion(), key);
  opinion.text = input.text.trim();
  opinion.grade = input.grade ?? null;
  opinion.recordedById = work.viewer.personId;
  opinion.recordedAt = moment(work.clock);
  work.em.persist(opinion);
  await work.em.flush();
  return opinion;
}

/** Asks the right of the former unit's head; to whoever may not know the evaluation either, there is none. */
async function assertMayRecord(work: Work, evaluation: Evaluation, unitId: string): Promise<void> {
  const day = today(work.clock);
  const headed = await readHeadScope(work.sql, work.viewer, day);
  const isHead = (await readInScope(work.sql, headed, [unitId], day)).has(unitId);
  if (!work.viewer.isSystem && !isHead && (await readEvaluation(lookOf(work), evaluation.id)) === undefined)
    throw new NotFound("Evaluation", evaluation.id);
  const isSelf = work.viewer.personId !== null && work.viewer.personId === evaluation.personId;
  const isOpen = UNDECIDED_STEPS.includes(evaluation.step);
  assertAllowed(work.viewer, canRecordOpinion(work.viewer, { isHead, isSelf, isOpen }));
}
