/*
 * What the viewer may do to each evaluation of a list: the same facts that the verbs ask, read in batches.
 */
import { readCyclesByIds } from "../../cycle/index.ts";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { type BatchRead, type RequestContext } from "../../kernel/index.ts";
import { readAuthorityUnits, readLadders, readSpecialistUnits } from "../authority/authority.read.ts";
import { type Decider, deciderOf } from "../authority/decider.ts";
import type { EvaluationRightsFacts } from "./evaluation.policy.ts";
import { type EvaluationView, readInMeeting } from "./evaluation.read.ts";

/** Regulations by version; published ones stay in memory. */
export const readContents: BatchRead<string, VersionContent> = async (look, versionIds) => {
  const contents = new Map<string, VersionContent>();
  for (const versionId of versionIds) contents.set(versionId, await loadContent(look.sql, versionId));
  return contents;
};

/** Who decides on the evaluation, as of today. */
export async function readDecider(context: RequestContext, evaluation: EvaluationView): Promise<Decider> {
  const [ladder, cycle] = await Promise.all([
    context.batch(readLadders, evaluation.unitId),
    context.batch(readCyclesByIds, evaluation.cycleId),
  ]);
  return deciderOf(evaluation.personId, ladder ?? [], cycle?.unitId ?? evaluation.unitId);
}

/** Everything that the policies of an evaluation ask. */
export async function readRights(context: RequestContext, evaluation: EvaluationView): Promise<EvaluationRightsFacts> {
  const [decider, content, isAuthority, isSpecialist, inMeeting] = await Promise.all([
    readDecider(context, evaluation),
    context.batch(readContents, evaluation.frameworkVersionId),
    context.batch(readAuthorityUnits, evaluation.unitId),
    context.batch(readSpecialistUnits, evaluation.unitId),
    context.batch(readInMeeting, evaluation.id),
  ]);
  return {
    personId: evaluation.personId,
    step: evaluation.step,
    steps: content?.scheme.steps ?? [],
    decider,
    isAuthority: isAuthority ?? false,
    isSpecialist: isSpecialist ?? false,
    inMeeting: inMeeting ?? false,
  };
}
