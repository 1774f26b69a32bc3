import { makeFrameworkFile } from "../../support/build-framework.ts";
import { PASSWORD } from "../../support/build-identity.ts";
import { draftContent } from "../../support/framework-operations.ts";
import type { Place } from "./place.ts";

/** Arguments that an operation needs beyond what its types tell; a second name is another way to call it. */
export type Recipe = (place: Place) => Readonly<Record<string, unknown>>;

const NEXT_YEAR = { startsOn: "2027-01-01" };

const verbs: Readonly<Record<string, Recipe>> = {
  addBodyMember: ({ bodyId, employeeId }) => ({ bodyId, personId: employeeId, role: "MEMBER", ...NEXT_YEAR }),
  adoptFramework: ({ frameworkId, unitId }) => ({ frameworkId, unitId, ...NEXT_YEAR, endsOn: "2027-12-31" }),
  "adoptFramework (draft alone)": ({ draftFrameworkId, unitId }) => ({
    frameworkId: draftFrameworkId,
    unitId,
    ...NEXT_YEAR,
  }),
  appointPerson: ({ personId, otherUnitId }) => ({ personId, unitId: otherUnitId, isPrimary: false, ...NEXT_YEAR }),
  approveGrant: ({ pendingGrantId }) => ({ id: pendingGrantId }),
  assessCompetencies: ({ personId, competencyVersionId, competencyId }) => ({
    ...{ personId, versionId: competencyVersionId, step: "HEAD", rows: [{ criterionId: competencyId, level: 2 }] },
  }),
  "assessCompetencies (self)": ({ employeeId, competencyVersionId, competencyId }) => ({
    ...{ versionId: competencyVersionId, step: "SELF", rows: [{ criterionId: competencyId, level: 2 }] },
    personId: employeeId,
  }),
  castBallot: ({ meetingId, candidateId }) => ({ meetingId, choices: [{ evaluationId: candidateId, grade: "HTT" }] }),
  changeAppointment: ({ appointmentId }) => ({ id: appointmentId, startsOn: "2021-01-01", isPrimary: true }),
  changeCycle: ({ plannedCycleId }) => ({ cycleId: plannedCycleId, ...DECEMBER }),
  changePassword: () => ({ currentPassword: PASSWORD, newPassword: "một mật khẩu mới" }),
  changePerson: ({ personId }) => ({ id: personId }),
  changePosition: ({ positionId }) => ({ id: positionId }),
  changeUnit: ({ unitId }) => ({ id: unitId, kind: "COMMUNE" }),
  closeCycle: ({ emptyCycleId }) => ({ cycleId: emptyCycleId }),
  closeUnit: ({ emptyUnitId }) => ({ id: emptyUnitId, endsOn: "2026-12-31" }),
  commentOnDraft: ({ draftId }) => ({ versionId: draftId, path: "groups" }),
  conveneMeeting: ({ conveneCycleId, unitId }) => ({ cycleId: conveneCycleId, unitId, withoutLate: true }),
  createAccount: () => ({ username: "nguyen-thi-moi" }),
  "createAccount (person)": ({ partTimerId }) => ({ username: "nguyen-thi-moi", personId: partTimerId }),
  createFramework: ({ unitId }) => ({ ownerUnitId: unitId }),
  "createFramework (copy)": ({ unitId, draftId }) => ({ ownerUnitId: unitId, copyOfVersionId: draftId }),
  "createFramework (no owner)": () => ({}),
  createUnit: ({ unitId }) => ({ parentId: unitId }),
  "createUnit (root)": () => ({}),
  decideEvaluation: ({ decisionId }) => ({ evaluationId: decisionId, grade: "HTT", reason: "Lý do" }),
  discardDraft: ({ draftId }) => ({ versionId: draftId }),
  disableAccount: ({ accountId }) => ({ id: accountId }),
  enableAccount: ({ closedAccountId }) => ({ id: closedAccountId }),
  endAdoption: ({ adoptionId }) => ({ adoptionId, endsOn: "2030-12-31" }),
  endAppointment: ({ appointmentId }) => ({ id: appointmentId, endsOn: "2026-12-31" }),
  endBodyMembership: ({ membershipId }) => ({ id: membershipId, endsOn: "2026-12-31" }),
  extendFramework: ({ versionId, unitId }) => ({ superiorVersionId: versionId, ownerUnitId: unitId }),
  grantRole: ({ accountId, unitId }) => ({ accountId, unitId, role: "EMPLOYEE", startsOn: "2026-01-01" }),
  "grantRole (auditor)": ({ accountId, unitId }) => ({ accountId, unitId, role: "AUDITOR", startsOn: "2026-01-01" }),
  "grantRole (specialist)": ({ accountId, otherUnitId }) => ({
    ...{ accountId, unitId: otherUnitId, role: "ORG_SPECIALIST", startsOn: "2026-01-01" },
  }),
  "grantRole (administrator)": ({ accountId }) => ({ accountId, role: "SYSTEM_ADMIN", startsOn: "2026-01-01" }),
  importFramework: ({ unitId }) => ({ file: JSON.stringify(makeFrameworkFile()), ownerUnitId: unitId }),
  "importFramework (next version)": ({ frameworkCode }) => ({
    file: JSON.stringify(makeFrameworkFile({ code: frameworkCode, effectiveFrom: "2027-01-01" })),
  }),
  markNotRated: ({ decisionId }) => ({ evaluationId: decisionId }),
  moveUnit: ({ emptyUnitId, otherUnitId }) => ({ id: emptyUnitId, parentId: otherUnitId, onDay: "2027-01-01" }),
  openCycle: ({ plannedCycleId }) => ({ cycleId: plannedCycleId }),
  planCycle: ({ unitId }) => ({ unitId, ...DECEMBER }),
  publishFrameworkVersion: ({ draftId }) => ({ versionId: draftId }),
  recordSuccession: ({ emptyUnitId, otherUnitId }) => ({
    ...{ kind: "RENAME", takesEffectOn: "2027-01-01", documentNumber: "2/NQ" },
    ...{ fromUnitIds: [emptyUnitId], toUnitIds: [otherUnitId] },
  }),
  registerPerson: () => ({}),
  reopenVote: ({ secretMeetingId }) => ({ meetingId: secretMeetingId }),
  requestExport: ({ cycleId, unitId }) => ({ name: "EVALUATIONS", cycleId, unitId }),
  "requestExport (statistics)": ({ cycleId, unitId }) => ({ name: "UNIT_STATISTICS", cycleId, unitId }),
  "requestExport (closed cycle)": ({ closedCycleId, unitId }) => ({
    ...{ name: "UNIT_STATISTICS", cycleId: closedCycleId, unitId },
  }),
  "requestExport (over time)": ({ unitId }) => ({ name: "UNIT_STATISTICS_OVER_TIME", unitId }),
  retireFrameworkVersion: ({ versionId }) => ({ versionId }),
  returnEvaluation: ({ decisionId }) => ({ evaluationId: decisionId }),
  revokeGrant: ({ grantId }) => ({ id: grantId }),
  saveDraft: ({ draftId }) => ({ versionId: draftId, content: draftContent() }),
  saveSelfRating: ({ evaluationId }) => ({ evaluationId, strengths: "Chăm chỉ" }),
  scoreEvaluation: ({ decisionId }) => ({ evaluationId: decisionId }),
  setPasswordByLink: () => ({ token: "x".repeat(43), newPassword: PASSWORD }),
  setRequirements: ({ positionId, competencyVersionId, competencyId }) => ({
    ...{ positionId, versionId: competencyVersionId },
    rows: [{ criterionId: competencyId, minLevel: 2, maxLevel: 3 }],
  }),
  setPosts: ({ unitId, positionId }) => ({ unitId, posts: [{ positionId, count: 7 }], ...NEXT_YEAR }),
  signIn: ({ username }) => ({ username, password: PASSWORD }),
  signInDemo: ({ username }) => ({ username }),
  signOut: () => ({}),
  submitSelfRating: ({ evaluationId }) => ({ evaluationId, grade: "HTT" }),
  transferPerson: ({ appointmentId, otherUnitId }) => ({ appointmentId, unitId: otherUnitId, ...NEXT_YEAR }),
};

const DECEMBER = { startsOn: "2026-12-01", endsOn: "2026-12-31", code: "THANG-12", kind: "MONTH" };

const questions: Readonly<Record<string, Recipe>> = {
  account: ({ accountId }) => ({ id: accountId }),
  accounts: ({ personId }) => ({ filter: { personId } }),
  "accounts (all)": () => ({}),
  adoptions: ({ unitId }) => ({ filter: { unitId } }),
  appointments: ({ unitId }) => ({ filter: { unitId } }),
  auditEntries: ({ decisionId }) => ({ filter: { entityId: decisionId } }),
  "auditEntries (unit)": ({ unitId }) => ({ filter: { entityId: unitId } }),
  bodies: ({ unitId }) => ({ filter: { unitId } }),
  body: ({ bodyId }) => ({ id: bodyId }),
  checkDraft: ({ draftId }) => ({ versionId: draftId }),
  competencies: ({ competencyVersionId }) => ({ versionId: competencyVersionId }),
  competencyGaps: ({ unitId }) => ({ filter: { unitId } }),
  cycle: ({ cycleId }) => ({ id: cycleId }),
  cycleExclusions: ({ cycleId }) => ({ cycleId }),
  cycles: ({ unitId }) => ({ filter: { unitId } }),
  evaluation: ({ evaluationId }) => ({ id: evaluationId }),
  "evaluation (candidate)": ({ candidateId }) => ({ id: candidateId }),
  "evaluation (decision)": ({ decisionId }) => ({ id: decisionId }),
  evaluations: ({ unitId, cycleId }) => ({ filter: { unitId, cycleId } }),
  "evaluations (grade)": ({ closedCycleId }) => ({ filter: { cycleId: closedCycleId, grade: "KHT" } }),
  "evaluations (all)": () => ({}),
  exportFramework: ({ draftId }) => ({ versionId: draftId }),
  "exportFramework (published)": ({ versionId }) => ({ versionId }),
  framework: ({ frameworkId }) => ({ id: frameworkId }),
  frameworkVersion: ({ draftId }) => ({ id: draftId }),
  "frameworkVersion (published)": ({ versionId }) => ({ id: versionId }),
  frameworks: ({ unitId }) => ({ filter: { ownerUnitId: unitId } }),
  grants: ({ unitId }) => ({ filter: { unitId } }),
  meeting: ({ meetingId }) => ({ id: meetingId }),
  "meeting (secret)": ({ secretMeetingId }) => ({ id: secretMeetingId }),
  meetingOutlook: ({ conveneCycleId, unitId }) => ({ cycleId: conveneCycleId, unitId }),
  meetings: ({ unitId }) => ({ filter: { unitId } }),
  openingPreview: ({ plannedCycleId }) => ({ cycleId: plannedCycleId }),
  person: ({ personId }) => ({ id: personId }),
  persons: ({ unitId }) => ({ filter: { unitId } }),
  "persons (all)": () => ({}),
  position: ({ positionId }) => ({ id: positionId }),
  posts: ({ unitId }) => ({ unitId }),
  previewRating: ({ versionId }) => ({ input: { versionId, ...SAMPLE } }),
  "previewRating (draft)": ({ draftId }) => ({ input: { versionId: draftId, ...SAMPLE } }),
  unit: ({ unitId }) => ({ id: unitId }),
  unitStatistics: ({ cycleId, unitId }) => ({ filter: { cycleId, unitId } }),
  "unitStatistics (closed cycle)": ({ closedCycleId, unitId }) => ({ filter: { cycleId: closedCycleId, unitId } }),
  unitStatisticsOverTime: ({ unitId }) => ({ filter: { unitId } }),
  unitSuccessions: ({ otherUnitId }) => ({ filter: { unitId: otherUnitId } }),
  unitTree: ({ unitId }) => ({ rootId: unitId }),
  units: ({ unitId }) => ({ filter: { parentId: unitId } }),
};

const SAMPLE = { leading: false, criteria: [], metrics: [], findings: [] };

/** All recipes: those of verbs are their `input`. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  ...questions,
  ...Object.fromEntries(
    Object.entries(verbs).map(([name, recipe]) => [name, (place: Place) => ({ input: recipe(place) })]),
  ),
};
