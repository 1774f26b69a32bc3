import { LockMode } from "@mikro-orm/core";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { type Look, NotFound, type Verdict, type Viewer, type Work } from "../../kernel/index.ts";
import { readAuthorityUnits, readLadders, readSpecialistUnits } from "../authority/authority.read.ts";
import { type Decider, deciderOf } from "../authority/decider.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { assertRight, type EvaluationRightsFacts } from "./evaluation.policy.ts";
import { readEvaluation, readInMeeting } from "./evaluation.read.ts";

/** An evaluation that a verb may change, with its regulation. */
export interface LoadedEvaluation {
  readonly evaluation: Evaluation;
  readonly content: VersionContent;
  readonly decider: Decider;
}

/** The transaction as a read: what a verb sees is what it changes. */
export function lookOf({ sql, viewer, clock }: Work): Look {
  return { sql, viewer, clock };
}

/**
 * Loads an evaluation for a verb and asks the policy.
 *
 * @throws NotFound when there is none or the viewer may not know it.
 * @throws Forbidden with the policy's rule.
 * @throws WrongStep when the evaluation stands in another step.
 * @throws Stale when somebody changed it since it was read.
 */
export async function loadForVerb(
  work: Work,
  input: { readonly evaluationId: string; readonly version: number },
  policy: (viewer: Viewer, facts: EvaluationRightsFacts) => Verdict,
): Promise<LoadedEvaluation> {
  const look = lookOf(work);
  const seen = await readEvaluation(look, input.evaluationId);
  const evaluation =
    seen && (await work.em.findOne(Evaluation, input.evaluationId, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!evaluation) throw new NotFound("Evaluation", input.evaluationId);
  const content = await loadContent(work.sql, evaluation.frameworkVersionId);
  const facts = await readRightsFacts(look, evaluation, content);
  assertRight(work.viewer, policy(work.viewer, facts));
  await work.em.lock(evaluation, LockMode.OPTIMISTIC, input.version);
  return { evaluation, content, decider: facts.decider };
}

async function readRightsFacts(
  look: Look,
  evaluation: Evaluation,
  content: VersionContent,
): Promise<EvaluationRightsFacts> {
  const { id, unitId, cycleId, personId, step } = evaluation;
  const cycle = await look.sql
    .selectFrom("cycle")
    .select("unit_id")
    .where("id", "=", cycleId)
    .executeTakeFirstOrThrow();
  const ladder = (await readLadders(look, [unitId])).get(unitId) ?? [];
  return {
    personId,
    step,
    steps: content.scheme.steps,
    decider: deciderOf(personId, ladder, cycle.unit_id),
    isAuthority: (await readAuthorityUnits(look, [unitId])).get(unitId) ?? false,
    isSpecialist: (await readSpecialistUnits(look, [unitId])).get(unitId) ?? false,
    inMeeting: (await readInMeeting(look, [id])).get(id) ?? false,
  };
}
