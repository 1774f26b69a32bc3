import type { Work } from "../../../kernel/index.ts";
import { loadPlan, planDocument } from "../load-plan.ts";
import type { AssignedPlanItems, AssignPlanItemsInput } from "./assign-items.inputs.ts";
import { assignLines } from "./assign-lines.ts";

/**
 * Assigns lines of an adopted plan to people, each of whom gets a task; a line may be split over several.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.own`, `task.notLeader`, `task.ownAssignment`, WrongStep, Stale.
 * @throws Refused `plan.notAllAssigned`, `task.notAllAssigned`, `plan.documentRequired`.
 */
export async function assignPlanItems(work: Work, input: AssignPlanItemsInput): Promise<AssignedPlanItems> {
  const { plan, facts } = await loadPlan(work, "assign", input);
  const documentId = await planDocument(work, input, facts);
  await work.em.flush();
  const tasks = await assignLines(work, plan, { wanted: input.assignments, path: "input.assignments", documentId });
  return { plan, tasks };
}
