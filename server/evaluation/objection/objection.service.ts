import { lastDayOf, readHolidays } from "../../calendar/index.ts";
import { moment, today, type Work } from "../../kernel/index.ts";
import { assertText } from "../evaluation/assert-reason.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { loadForVerb } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { tellResolver } from "../notice/tell-moves.ts";
import { isAfter } from "../rights/deadline.ts";
import { Objection, ObjectionState } from "./objection.entity.ts";
import type {
  AcceptResultInput,
  FileObjectionInput,
  ReserveOpinionInput,
  WithdrawObjectionInput,
} from "./objection.inputs.ts";
import { canAcceptResult, canFileObjection, canReserveOpinion, canWithdrawObjection } from "./objection.policy.ts";
import { Reservation } from "./reservation.entity.ts";

/**
 * Files a person's objection to the own result; it goes one level up and the decision stands meanwhile.
 *
 * The term to answer begins today and is counted as the regulation says.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 22 (solved within seven working days of receipt).
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `objection.notOwn`, `objection.termPassed`.
 * @throws InvalidInput `evaluation.textRequired`.
 */
export async function fileObjection(work: Work, input: FileObjectionInput): Promise<Evaluation> {
  const { evaluation, content, facts } = await loadForVerb(work, input, canFileObjection);
  assertText(input.text);
  const objection = new Objection();
  const term = content.scheme.objection?.resolveWithin;
  objection.evaluationId = evaluation.id;
  objection.decisionId = facts.decision?.id ?? "";
  objection.filedAt = moment(work.clock);
  objection.filedOn = today(work.clock);
  objection.text = input.text.trim();
  objection.dueOn = term ? lastDayOf(objection.filedOn, term, await readHolidays(work.sql)) : null;
  work.em.persist(objection);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = EvaluationStep.RESOLUTION;
  });
  await tellResolver(work, evaluation, facts.resolver?.kind === "HEAD" ? facts.resolver.personId : null);
  return evaluation;
}

/**
 * Takes an objection back; while the term to object runs, the person may file another one.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `objection.notOwn`.
 */
export async function withdrawObjection(work: Work, input: WithdrawObjectionInput): Promise<Evaluation> {
  const { evaluation, steps } = await loadForVerb(work, input, canWithdrawObjection);
  const objections = await work.em.find(Objection, { evaluationId: evaluation.id, state: ObjectionState.OPEN });
  for (const objection of objections) {
    objection.state = ObjectionState.WITHDRAWN;
    objection.resolvedAt = moment(work.clock);
  }
  const isOver = isAfter(evaluation.objectionDueOn, today(work.clock));
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = isOver ? nextStep(steps, EvaluationStep.RESOLUTION) : EvaluationStep.OBJECTION;
  });
  return evaluation;
}

/**
 * Puts a person's other opinion on record; it changes nothing else and needs no answer.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `objection.notOwn`, `objection.notTold`.
 * @throws InvalidInput `evaluation.textRequired`.
 */
export async function reserveOpinion(work: Work, input: ReserveOpinionInput): Promise<Evaluation> {
  const { evaluation } = await loadForVerb(work, input, canReserveOpinion);
  assertText(input.text);
  const made = { evaluationId: evaluation.id, text: input.text.trim(), reservedAt: moment(work.clock) };
  work.em.persist(Object.assign(new Reservation(), made));
  evaluation.saveCount += 1;
  await work.em.flush();
  return evaluation;
}

/**
 * The person agrees to the result: the evaluation goes on without waiting for the term.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `objection.notOwn`.
 */
export async function acceptResult(work: Work, input: AcceptResultInput): Promise<Evaluation> {
  const { evaluation, steps } = await loadForVerb(work, input, canAcceptResult);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(steps, each.step);
  });
  return evaluation;
}
