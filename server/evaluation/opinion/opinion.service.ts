import { moment, type Work } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { assertGrade } from "../evaluation/self-rating.service.ts";
import { assertText } from "../evaluation/assert-reason.ts";
import { Opinion, OpinionKind } from "./opinion.entity.ts";
import type { ProposeByHrInput, RecordPartyOpinionInput } from "./opinion.inputs.ts";
import { canProposeByHr, canRecordPartyOpinion } from "./opinion.policy.ts";

/**
 * Records the opinion of the Party committee of the unit, or of the nearest one above; the next step begins.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 21 (heads and deputies only; the regulation says for whom).
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `opinion.notCommittee`, `opinion.ownEvaluation`, `evaluation.afterDeadline`.
 * @throws InvalidInput `evaluation.gradeUnknown`, `evaluation.textRequired`.
 */
export async function recordPartyOpinion(work: Work, input: RecordPartyOpinionInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canRecordPartyOpinion);
  return putOpinion(work, loaded, input, { kind: OpinionKind.PARTY, agrees: input.agrees });
}

/**
 * Records the proposal of the organization department; its grade stands in place of the vote's as the proposed one.
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `opinion.notSpecialist`, `opinion.ownEvaluation`, `evaluation.afterDeadline`.
 * @throws InvalidInput `evaluation.gradeUnknown`, `evaluation.textRequired`.
 */
export async function proposeByHr(work: Work, input: ProposeByHrInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canProposeByHr);
  return proposeOne(work, loaded, input);
}

/**
 * Records the proposal on one evaluation that was loaded for it; asks everything before it changes anything.
 *
 * @throws InvalidInput `evaluation.gradeUnknown`, `evaluation.textRequired`.
 */
export function proposeOne(
  work: Work,
  loaded: LoadedEvaluation,
  said: Pick<ProposeByHrInput, "grade" | "text">,
): Promise<Evaluation> {
  return putOpinion(work, loaded, said, { kind: OpinionKind.HR, agrees: null });
}

async function putOpinion(
  work: Work,
  { evaluation, content, steps, facts }: LoadedEvaluation,
  input: Pick<ProposeByHrInput, "grade" | "text">,
  made: Pick<Opinion, "kind" | "agrees">,
): Promise<Evaluation> {
  assertText(input.text);
  const grade = input.grade?.trim() || null;
  if (grade !== null) assertGrade(content.scheme, grade);
  const { personId, accountId } = work.viewer;
  const about = { evaluationId: evaluation.id, grade, text: input.text.trim(), givenAt: moment(work.clock) };
  const bodyId = made.kind === OpinionKind.PARTY ? facts.partyBodyId : null;
  work.em.persist(Object.assign(new Opinion(), { ...made, ...about, bodyId, personId, accountId }));
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(steps, each.step);
    if (made.kind === OpinionKind.HR && grade !== null) each.proposedGrade = grade;
  });
  return evaluation;
}

/** Opinions on an evaluation that goes back lose their object; they stay on record. */
export async function voidOpinions(work: Work, evaluationId: string): Promise<void> {
  for (const opinion of await work.em.find(Opinion, { evaluationId, voidedAt: null }))
    opinion.voidedAt = moment(work.clock);
}
