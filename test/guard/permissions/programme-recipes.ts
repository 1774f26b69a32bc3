import { PROGRAMME } from "./places/programme-place.ts";
import type { Recipe } from "./recipe.ts";

const SAYS = { text: "Nhất trí", kind: "QUESTION" };

/** Verbs on action programmes, on ones that stand where they may be done. */
export const programmeVerbs: Readonly<Record<string, Recipe>> = {
  answerProgrammeQuestion: ({ questionId }) => ({ id: questionId }),
  approveActionProgramme: ({ submittedProgrammeId }) => ({ id: submittedProgrammeId, documentNumber: "1/QĐ" }),
  askOnProgramme: ({ programmeId }) => ({ programmeId, ...SAYS }),
  "askOnProgramme (draft)": ({ draftProgrammeId }) => ({ programmeId: draftProgrammeId, ...SAYS }),
  cancelMilestone: ({ openMilestoneId }) => ({ id: openMilestoneId }),
  confirmMilestone: ({ reportedMilestoneId }) => ({ id: reportedMilestoneId }),
  discardActionProgramme: ({ draftProgrammeId }) => ({ id: draftProgrammeId }),
  draftActionProgramme: ({ employeeAppointmentId, councilId }) => ({
    ...{ ...PROGRAMME, appointmentId: employeeAppointmentId, bodyId: councilId },
  }),
  endActionProgramme: ({ programmeId }) => ({ id: programmeId, endedOn: "2026-07-01", documentNumber: "2/QĐ" }),
  excuseMilestone: ({ openMilestoneId }) => ({ id: openMilestoneId }),
  missMilestone: ({ openMilestoneId }) => ({ id: openMilestoneId }),
  recordProgrammeHearing: ({ submittedProgrammeId }) => ({ id: submittedProgrammeId, heardOn: "2026-07-01" }),
  rejectMilestone: ({ reportedMilestoneId }) => ({ id: reportedMilestoneId }),
  "rejectMilestone (confirmed)": ({ confirmedMilestoneId }) => ({ id: confirmedMilestoneId }),
  reportMilestone: ({ openMilestoneId }) => ({ id: openMilestoneId, doneOn: "2026-07-01" }),
  reportProgress: ({ programmeId }) => ({ programmeId, reportedOn: "2026-07-01" }),
  returnActionProgramme: ({ submittedProgrammeId }) => ({ id: submittedProgrammeId }),
  saveActionProgramme: ({ draftProgrammeId, councilId }) => ({ ...PROGRAMME, id: draftProgrammeId, bodyId: councilId }),
  submitActionProgramme: ({ draftProgrammeId }) => ({ id: draftProgrammeId }),
};
