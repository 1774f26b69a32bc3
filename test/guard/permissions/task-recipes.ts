import { TASK } from "./places/task-place.ts";
import type { Recipe } from "./recipe.ts";

/** Verbs on tasks, on ones that stand where they may be done. */
export const taskVerbs: Readonly<Record<string, Recipe>> = {
  acceptTask: ({ submittedTaskId }) => ({ id: submittedTaskId }),
  assignTask: ({ unitId, employeeId }) => ({ ...TASK, unitId, ownerPersonId: employeeId }),
  "assignTask (head)": ({ unitId, headId }) => ({ ...TASK, unitId, ownerPersonId: headId }),
  assignTasks: ({ unitId, employeeId, colleagueId }) => ({
    tasks: [employeeId, colleagueId].map((ownerPersonId) => ({ ...TASK, unitId, ownerPersonId })),
  }),
  cancelTask: ({ taskId }) => ({ id: taskId }),
  changeTaskDue: ({ taskId }) => ({ id: taskId, dueOn: "2026-08-15" }),
  confirmUnplannedTask: ({ proposedTaskId }) => ({ id: proposedTaskId }),
  declineUnplannedTask: ({ proposedTaskId }) => ({ id: proposedTaskId }),
  exemptTask: ({ returnedTaskId }) => ({ id: returnedTaskId, aboutNumber: 3 }),
  handBackTask: ({ taskId }) => ({ id: taskId }),
  handTaskOver: ({ handedBackTaskId, colleagueId }) => ({
    ...{ id: handedBackTaskId, newOwnerPersonId: colleagueId, dueOn: "2026-08-15" },
  }),
  releaseTask: ({ taskId, colleagueId }) => ({ id: taskId, newOwnerPersonId: colleagueId, dueOn: "2026-08-15" }),
  reportTaskProgress: ({ taskId }) => ({ id: taskId, percent: 50 }),
  reportUnplannedTask: ({ unitId }) => ({ ...TASK, unitId }),
  returnTask: ({ submittedTaskId }) => ({ id: submittedTaskId, verdict: "MAJOR", dueOn: "2026-08-15" }),
  setTaskCollaborators: ({ taskId, colleagueId }) => ({ id: taskId, collaboratorPersonIds: [colleagueId] }),
  startTask: ({ taskId }) => ({ id: taskId }),
  submitTask: ({ taskId }) => ({ id: taskId }),
};

/** Questions about tasks. */
export const taskQuestions: Readonly<Record<string, Recipe>> = {
  task: ({ taskId }) => ({ id: taskId }),
  "task (proposed)": ({ proposedTaskId }) => ({ id: proposedTaskId }),
  tasks: ({ unitId }) => ({ filter: { unitId } }),
  "tasks (mine)": () => ({ filter: { mine: "OWN" } }),
  "tasks (to accept)": () => ({ filter: { mine: "TO_ACCEPT" } }),
  workDesk: () => ({}),
  workMeasure: ({ employeeId }) => ({ personId: employeeId, from: "2026-07-01", to: "2026-07-31" }),
  workMeasures: ({ unitId }) => ({ unitId, from: "2026-07-01", to: "2026-07-31" }),
};
