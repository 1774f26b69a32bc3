import { InvalidInput, moment, type Work } from "../../kernel/index.ts";
import { Decision, DecisionCause } from "../decision/decision.entity.ts";
import { putDecision } from "../decision/put-decision.ts";
import { assertText } from "../evaluation/assert-reason.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { assertGrade } from "../evaluation/self-rating.service.ts";
import { flagLeaders } from "../unlock/flag-leaders.ts";
import { Objection, ObjectionState } from "./objection.entity.ts";
import { ObjectionOutcome, type ResolveObjectionInput } from "./objection.inputs.ts";
import { canResolveObjection } from "./objection.policy.ts";

/**
 * Answers an objection one level above the decision: the result stays, or a new decision takes its place.
 *
 * The old decision is kept and names the new one. An answer after its last day is late, not refused: the person is
 * owed one.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 22.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `objection.notResolver`, `objection.ownDecision`, `decision.ownEvaluation`.
 * @throws InvalidInput `evaluation.textRequired`, `evaluation.gradeUnknown`, `objection.gradeMissing`,
 *   `objection.gradeGiven`, `objection.sameGrade`.
 */
export async function resolveObjection(work: Work, input: ResolveObjectionInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canResolveObjection);
  const { evaluation, steps } = loaded;
  assertText(input.text);
  const grade = changedGrade(loaded, input);
  const newDecisionId = grade === null ? null : await change(work, loaded, grade, input.text.trim());
  const objections = await work.em.find(Objection, { evaluationId: evaluation.id, state: ObjectionState.OPEN });
  for (const objection of objections) {
    objection.state = grade === null ? ObjectionState.UPHELD : ObjectionState.CHANGED;
    objection.answer = input.text.trim();
    objection.resolverPersonId = work.viewer.personId;
    objection.resolverAccountId = work.viewer.accountId;
    objection.resolvedAt = moment(work.clock);
    objection.newDecisionId = newDecisionId;
  }
  if (grade !== null) await work.em.flush();
  else
    await moveEvaluations(work, [evaluation], (each) => {
      each.step = nextStep(steps, each.step);
    });
  return evaluation;
}

function changedGrade({ evaluation, content }: LoadedEvaluation, input: ResolveObjectionInput): string | null {
  const grade = input.grade?.trim() || null;
  const fault = (rule: string): InvalidInput => new InvalidInput([{ path: "input.grade", rule }]);
  if (input.outcome === ObjectionOutcome.UPHOLD) {
    if (grade !== null) throw fault("objection.gradeGiven");
    return null;
  }
  if (grade === null) throw fault("objection.gradeMissing");
  assertGrade(content.scheme, grade);
  if (grade === evaluation.decidedGrade) throw fault("objection.sameGrade");
  return grade;
}

async function change(work: Work, loaded: LoadedEvaluation, grade: string, reason: string): Promise<string> {
  const { evaluation, facts } = loaded;
  const standing = await work.em.findOneOrFail(Decision, { evaluationId: evaluation.id, supersededById: null });
  const { resolver } = facts;
  const unitId = resolver?.kind === "HEAD" ? resolver.unitId : null;
  const cause = DecisionCause.RESOLUTION;
  const id = await putDecision(work, loaded, { grade, reason, resultId: standing.resultId, cause, unitId });
  await flagLeaders(work, evaluation, reason);
  return id;
}
