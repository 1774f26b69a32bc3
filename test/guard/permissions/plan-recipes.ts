import { LINE } from "./places/plan-place.ts";
import type { Recipe } from "./recipe.ts";

const MONTH = { kind: "MONTH", startsOn: "2026-10-01", title: "Kế hoạch tháng 10", items: [] };

/** Verbs on work plans, on ones that stand where they may be done; calendars; lists of tasks. */
export const planVerbs: Readonly<Record<string, Recipe>> = {
  adoptWorkPlan: ({ submittedPlanId }) => ({ id: submittedPlanId }),
  "adoptWorkPlan (own)": ({ submittedOwnPlanId }) => ({ id: submittedOwnPlanId }),
  assignPlanItems: ({ planId, planItemId, colleagueId }) => ({
    ...{ id: planId, assignments: [{ itemId: planItemId, ownerPersonId: colleagueId }] },
  }),
  closeTaskFeed: () => ({}),
  closeWorkPlan: ({ planId }) => ({ id: planId }),
  copyWorkPlan: ({ planId }) => ({ id: planId, startsOn: "2026-11-01" }),
  discardWorkPlan: ({ draftPlanId }) => ({ id: draftPlanId }),
  draftWorkPlan: ({ unitId }) => ({ ...MONTH, unitId }),
  "draftWorkPlan (own)": ({ unitId }) => ({ ...MONTH, unitId, isPersonal: true }),
  importTasks: ({ planItemId }) => ({ fileId: planItemId }),
  openTaskFeed: () => ({}),
  "requestExport (plans)": ({ unitId }) => ({ name: "PLANS", unitId }),
  "requestExport (tasks)": ({ unitId }) => ({ name: "TASKS", unitId }),
  "requestExport (work results)": ({ unitId }) => ({ name: "WORK_RESULTS", unitId }),
  returnWorkPlan: ({ submittedPlanId }) => ({ id: submittedPlanId }),
  saveWorkPlan: ({ draftPlanId }) => ({ id: draftPlanId, items: [LINE] }),
  submitWorkPlan: ({ draftPlanId }) => ({ id: draftPlanId }),
};

/** Questions about work plans. */
export const planQuestions: Readonly<Record<string, Recipe>> = {
  planLoad: ({ planId }) => ({ planId }),
  taskFeed: () => ({}),
  workPlan: ({ planId }) => ({ id: planId }),
  "workPlan (draft)": ({ draftPlanId }) => ({ id: draftPlanId }),
  "workPlan (own)": ({ submittedOwnPlanId }) => ({ id: submittedOwnPlanId }),
  workPlans: ({ unitId }) => ({ filter: { unitId } }),
  "workPlans (to adopt)": () => ({ filter: { mine: "TO_ADOPT" } }),
  workProgress: ({ unitId }) => ({ unitId, from: "2026-07-01", to: "2026-07-31" }),
};
