import { LockMode } from "@mikro-orm/core";
import { assertAllowed, type Look, NotFound, Refused, Stale, type Work, WrongStep } from "../../kernel/index.ts";
import { LegalDocument } from "../../framework/index.ts";
import { isEntitled, isTimely, needsDocument, type PlanFacts, type PlanVerb, statesOf } from "./plan.policy.ts";
import { readPlanFacts, readWorkPlan } from "./plan.read.ts";
import { WorkPlan } from "./work-plan.entity.ts";

/** A plan that the viewer may do the verb to, locked until the end of the transaction. */
export interface LoadedPlan {
  readonly plan: WorkPlan;
  readonly facts: PlanFacts;
}

/**
 * Loads a plan for a verb.
 *
 * @throws NotFound when there is none, or not for this viewer.
 * @throws Forbidden when the viewer may not do it, WrongStep when not now, Stale when it changed since it was read.
 */
export async function loadPlan(
  work: Work,
  verb: PlanVerb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<LoadedPlan> {
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  await readWorkPlan(look, id);
  const plan = await work.em.findOne(WorkPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const facts = (await readPlanFacts(look, [id])).get(id);
  if (plan === null || facts === undefined) throw new NotFound("WorkPlan", id);
  assertAllowed(work.viewer, isEntitled(work.viewer, facts, verb));
  if (version !== plan.version) throw new Stale("WorkPlan", id, plan.version);
  if (!isTimely(facts, verb).allowed) throw new WrongStep(plan.state, statesOf(verb));
  plan.saveCount += 1;
  return { plan, facts };
}

/**
 * The document that the input names, after it was found to exist; a specialist never decides without one.
 *
 * @throws NotFound when there is no such document.
 * @throws Refused `plan.documentRequired`.
 */
export async function planDocument(
  work: Work,
  { documentId }: { readonly documentId?: string | null },
  facts: PlanFacts,
): Promise<string | null> {
  if (!documentId) {
    if (needsDocument(work.viewer, facts)) throw new Refused("plan.documentRequired");
    return null;
  }
  if ((await work.em.count(LegalDocument, { id: documentId })) === 0) throw new NotFound("LegalDocument", documentId);
  return documentId;
}
