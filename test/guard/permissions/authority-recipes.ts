import { ROW } from "./places/authority-place.ts";
import type { Recipe } from "./recipe.ts";

/** Verbs on authority tables, quotas, uses of results and minutes. */
export const authorityVerbs: Readonly<Record<string, Recipe>> = {
  changeAuthorityRow: ({ authorityRowId }) => ({ ...ROW, id: authorityRowId }),
  confirmMinutes: ({ countedMeetingId }) => ({ meetingId: countedMeetingId }),
  createAuthorityRow: ({ unitId }) => ({ ...ROW, unitId, act: "RATING", startsOn: "2090-01-01" }),
  endAuthorityRow: ({ authorityRowId }) => ({ id: authorityRowId, endsOn: "2090-12-31" }),
  grantQuotaExtension: ({ cycleId, unitId }) => ({ cycleId, unitId }),
  moveAuthorityRow: ({ otherAuthorityRowId }) => ({ id: otherAuthorityRowId, place: 1 }),
  recordAttendance: ({ meetingId, employeeId }) => ({
    meetingId,
    attendees: [{ personId: employeeId, attendance: "PRESENT" }],
  }),
  recordMeetingOpinion: ({ countedMeetingId, countedCandidateId }) => ({
    meetingId: countedMeetingId,
    evaluationId: countedCandidateId,
  }),
  recordUseOutcome: ({ ownResultId }) => ({ evaluationId: ownResultId, code: "XX", decision: "APPLIED" }),
  "recordUseOutcome (another)": ({ finalId }) => ({ evaluationId: finalId, code: "XX", decision: "APPLIED" }),
  withdrawQuotaExtension: ({ extensionId }) => ({ extensionId }),
};
