import { moment, type Work } from "../../../kernel/index.ts";
import { NoticeKind } from "../../../notice/index.ts";
import { assignLines, restOf } from "../assigning/assign-lines.ts";
import { loadPlan, planDocument } from "../load-plan.ts";
import { PlanItem } from "../parts/plan-item.entity.ts";
import { PlanState } from "../plan.enums.ts";
import { tell } from "../tell.ts";
import type { WorkPlan } from "../work-plan.entity.ts";
import type { AdoptWorkPlanInput, CloseWorkPlanInput, ReturnWorkPlanInput } from "./adopting.inputs.ts";

/**
 * Adopts a plan; the lines of a personal one become tasks of the person at once, all or none. Never one's own plan, nor
 * one that one submitted.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.own`, WrongStep, Stale.
 * @throws Refused `plan.documentRequired`, and what assigning refuses, such as `task.dueBeforeToday`.
 */
export async function adoptWorkPlan(work: Work, input: AdoptWorkPlanInput): Promise<WorkPlan> {
  const { plan, facts } = await loadPlan(work, "adopt", input);
  const documentId = await planDocument(work, input, facts);
  Object.assign(plan, { state: PlanState.ADOPTED, documentId: documentId ?? plan.documentId });
  Object.assign(plan, { adoptedByPersonId: work.viewer.personId, adoptedAt: moment(work.clock) });
  await work.em.flush();
  if (plan.personId !== null && input.assignsItems) {
    const items = await work.em.find(PlanItem, { planId: plan.id }, { orderBy: { position: "asc" } });
    const open = await restOf(work, items);
    const wanted = open.map(({ id }) => ({ itemId: id }));
    await assignLines(work, plan, { wanted, path: "input.items", documentId });
  }
  await tell(work, plan, concerned(plan), { rule: "notice.planAdopted", kind: NoticeKind.RESULT });
  return plan;
}

/**
 * Sends a plan back to be changed: one that waits, or one in force that is to be amended. Its tasks stand.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.own`, WrongStep, Stale, Refused `plan.documentRequired`.
 */
export async function returnWorkPlan(work: Work, input: ReturnWorkPlanInput): Promise<WorkPlan> {
  const { plan, facts } = await loadPlan(work, "return", input);
  await planDocument(work, input, facts);
  plan.state = PlanState.RETURNED;
  plan.returnNote = input.note.normalize("NFC").trim();
  await work.em.flush();
  await tell(work, plan, concerned(plan), { rule: "notice.planReturned", kind: NoticeKind.TASK });
  return plan;
}

/**
 * Closes a plan: nothing is assigned from it any more; its tasks go on.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.own`, WrongStep, Stale, Refused `plan.documentRequired`.
 */
export async function closeWorkPlan(work: Work, input: CloseWorkPlanInput): Promise<WorkPlan> {
  const { plan, facts } = await loadPlan(work, "close", input);
  if (facts.personId !== null) await planDocument(work, input, facts);
  plan.state = PlanState.CLOSED;
  await work.em.flush();
  return plan;
}

function concerned({ personId, submittedByPersonId }: WorkPlan): (string | null)[] {
  return [personId, submittedByPersonId];
}
