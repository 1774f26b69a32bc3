import type { Recipe } from "./recipe.ts";

const DAY = "2026-12-31";

/** Verbs on several records at once. */
export const manyVerbs: Readonly<Record<string, Recipe>> = {
  classifyPositions: ({ positionId }) => ({ items: [{ id: positionId, positionClass: "SUPPORT", dutyGroup: "Khác" }] }),
  handleAccounts: ({ accountId }) => ({ verb: "DISABLE", items: [{ id: accountId }] }),
  handleAppointments: ({ appointmentId }) => ({ verb: "END", day: DAY, items: [{ id: appointmentId }] }),
  handleGrants: ({ grantId }) => ({ verb: "REVOKE", items: [{ id: grantId }] }),
  handleTasks: ({ taskId }) => ({ verb: "CANCEL", note: "Lý do", items: [{ id: taskId }] }),
};

/** What they would do. */
export const manyQuestions: Readonly<Record<string, Recipe>> = {
  previewClassifyPositions: ({ positionId }) => ({
    input: { items: [{ id: positionId, positionClass: "SUPPORT", dutyGroup: "Khác" }] },
  }),
  previewHandleAccounts: ({ accountId }) => ({ input: { verb: "DISABLE", items: [{ id: accountId }] } }),
  previewHandleAppointments: ({ appointmentId }) => ({
    input: { verb: "END", day: DAY, items: [{ id: appointmentId }] },
  }),
  previewHandleGrants: ({ grantId }) => ({ input: { verb: "REVOKE", items: [{ id: grantId }] } }),
  previewHandleTasks: ({ taskId }) => ({
    input: { verb: "CANCEL", note: "Lý do", items: [{ id: taskId }] },
  }),
};
