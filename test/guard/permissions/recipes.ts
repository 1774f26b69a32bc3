import { makeFrameworkFile } from "../../support/build-framework.ts";
import { PASSWORD } from "../../support/build-identity.ts";
import { draftContent } from "../../support/framework-operations.ts";
import { authorityVerbs } from "./authority-recipes.ts";
import { PAPER, SERIES } from "./places/cycle-place.ts";
import { catalogueQuestions, catalogueVerbs } from "./catalogue-recipes.ts";
import type { Place } from "./place.ts";
import { importQuestions, importVerbs } from "./import-recipes.ts";
import { formQuestions, formVerbs } from "./places/form-place.ts";
import { privacyQuestions, privacyVerbs } from "./places/privacy-place.ts";
import { reportingQuestions, reportingVerbs } from "./places/reporting-place.ts";
import { manyQuestions, manyVerbs } from "./many-recipes.ts";
import { planQuestions, planVerbs } from "./plan-recipes.ts";
import { programmeVerbs } from "./programme-recipes.ts";
import { connectionQuestions, tokenVerbs } from "./places/token-place.ts";
import type { Recipe } from "./recipe.ts";
import { taskQuestions, taskVerbs } from "./task-recipes.ts";

const NEXT_YEAR = { startsOn: "2027-01-01" };

/** Verbs around the decision, on evaluations that stand where they may be done. */
const processVerbs: Readonly<Record<string, Recipe>> = {
  acceptResult: ({ ownResultId }) => ({ evaluationId: ownResultId }),
  acceptSuggestedGrades: ({ cycleId, unitId }) => ({ cycleId, unitId }),
  "acceptSuggestedGrades (one)": ({ decisionId }) => ({ evaluations: [{ evaluationId: decisionId }] }),
  confirmReview: ({ finalId }) => ({ evaluationId: finalId }),
  decideEvaluations: ({ decisionId }) => ({
    decisions: [{ evaluationId: decisionId, grade: "HTT", reason: "Lý do" }],
  }),
  fileObjection: ({ ownResultId }) => ({ evaluationId: ownResultId }),
  handleEvaluations: ({ decisionId }) => ({
    verb: "RETURN",
    items: [{ evaluationId: decisionId, version: 1, reason: "Lý do" }],
  }),
  issueNotice: ({ noticeId }) => ({ evaluationId: noticeId }),
  issueNotices: ({ processCycleId, unitId }) => ({ cycleId: processCycleId, unitId }),
  proposeByHr: ({ proposalId }) => ({ evaluationId: proposalId }),
  recordPartyOpinion: ({ opinionId }) => ({ evaluationId: opinionId }),
  reserveOpinion: ({ ownResultId }) => ({ evaluationId: ownResultId }),
  resolveObjection: ({ objectedId }) => ({ evaluationId: objectedId, outcome: "UPHOLD" }),
  skipStep: ({ opinionId }) => ({ evaluationId: opinionId }),
  supersedeDecision: ({ finalId }) => ({ evaluationId: finalId, grade: "HTT" }),
  unlockEvaluation: ({ noticeId }) => ({ evaluationId: noticeId }),
  withdrawObjection: ({ objectedId }) => ({ evaluationId: objectedId }),
};

const DISCIPLINE = { form: "Khiển trách", tree: "STATE", dutyRelated: true, act: "Khác", decidedOn: "2026-03-10" };

/** Verbs on what is known of people and of days, and on notices. */
const factVerbs: Readonly<Record<string, Recipe>> = {
  addHoliday: () => ({ day: "2091-01-01", kind: "HOLIDAY", nameVi: "Ngày nghỉ" }),
  changeHoliday: ({ holidayId }) => ({ id: holidayId, day: "2091-01-02", kind: "HOLIDAY", nameVi: "Ngày nghỉ" }),
  correctAbsence: ({ absenceId }) => ({ id: absenceId, kind: "SICK", startsOn: "2026-03-02", endsOn: "2026-03-05" }),
  correctDiscipline: ({ disciplineId }) => ({ id: disciplineId, ...DISCIPLINE }),
  delegateActs: ({ unitId, employeeId }) => ({
    ...{ unitId, toPersonId: employeeId, acts: ["ALL"], startsOn: "2026-01-01", document: "UQ 2" },
  }),
  endDelegation: ({ delegationId }) => ({ id: delegationId, endsOn: "2026-12-31" }),
  markNoticesRead: () => ({}),
  recordAbsence: ({ personId }) => ({ personId, kind: "SICK", startsOn: "2026-05-04", endsOn: "2026-05-08" }),
  recordDiscipline: ({ personId }) => ({ personId, ...DISCIPLINE }),
  removeHoliday: ({ holidayId }) => ({ id: holidayId }),
  setMailAddress: ({ accountId }) => ({ accountId, email: null, digest: false }),
  withdrawAbsence: ({ absenceId }) => ({ id: absenceId }),
  withdrawDiscipline: ({ disciplineId }) => ({ id: disciplineId }),
};

/** Verbs around cycles and what makes their periods. */
const cycleVerbs: Readonly<Record<string, Recipe>> = {
  addParticipant: ({ cycleId, partTimerId }) => ({ cycleId, personId: partTimerId }),
  changeCycleSeries: ({ seriesId, unitId }) => ({ ...SERIES, name: "Chuỗi sẵn có", seriesId, unitId }),
  copyCycle: ({ plannedCycleId }) => ({
    ...{ cycleId: plannedCycleId, code: "BAN-SAO", startsOn: "2092-01-01", endsOn: "2092-01-31" },
  }),
  correctExternalResult: ({ externalResultId }) => ({ ...PAPER, externalResultId }),
  createCycleSeries: ({ unitId }) => ({ ...SERIES, unitId }),
  extendDeadline: ({ plannedCycleId }) => ({ cycleId: plannedCycleId, deadline: "SELF", toDay: "2092-01-31" }),
  recomputeResult: ({ decisionId }) => ({ evaluationId: decisionId }),
  recordExternalResult: ({ personId }) => ({ ...PAPER, startsOn: "2026-03-01", endsOn: "2026-03-31", personId }),
  recordFormerUnitOpinion: ({ movedId, unitId }) => ({ evaluationId: movedId, unitId }),
  setUnitOptIn: ({ unitId }) => ({ unitId, ratesContractStaff: true, startsOn: "2092-01-01" }),
  syncParticipants: ({ cycleId }) => ({ cycleId }),
};

const verbs: Readonly<Record<string, Recipe>> = {
  ...formVerbs,
  ...reportingVerbs,
  ...tokenVerbs,
  ...privacyVerbs,
  publishResults: ({ closedCycleId, unitId }) => ({ cycleId: closedCycleId, unitId, audience: "PUBLIC" }),
  withdrawPublication: ({ publicationId }) => ({ publicationId, reason: "Sai sót" }),
  ...authorityVerbs,
  ...cycleVerbs,
  ...factVerbs,
  ...processVerbs,
  ...programmeVerbs,
  ...importVerbs,
  ...catalogueVerbs,
  ...taskVerbs,
  ...manyVerbs,
  ...planVerbs,
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
  closeFramework: ({ frameworkId }) => ({ frameworkId }),
  importCase: ({ unitId }) => ({ fileId: unitId, ownerUnitId: unitId }),
  openFramework: ({ frameworkId }) => ({ frameworkId }),
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
  setRequirementsOfPositions: ({ positionId, competencyVersionId, competencyId }) => ({
    versionId: competencyVersionId,
    positions: [{ positionId, rows: [{ criterionId: competencyId, minLevel: 2, maxLevel: 3 }] }],
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
  ...formQuestions,
  ...reportingQuestions,
  ...connectionQuestions,
  ...privacyQuestions,
  ...catalogueQuestions,
  ...importQuestions,
  ...taskQuestions,
  ...manyQuestions,
  ...planQuestions,
  search: () => ({ text: "nguyen", kinds: ["PERSON"] }),
  firstRun: () => ({}),
  actionProgramme: ({ programmeId }) => ({ id: programmeId }),
  "actionProgramme (draft)": ({ draftProgrammeId }) => ({ id: draftProgrammeId }),
  actionProgrammes: ({ employeeId }) => ({ filter: { personId: employeeId } }),
  account: ({ accountId }) => ({ id: accountId }),
  accounts: ({ personId }) => ({ filter: { personId } }),
  "accounts (all)": () => ({}),
  adoptions: ({ unitId }) => ({ filter: { unitId } }),
  appointments: ({ unitId }) => ({ filter: { unitId } }),
  auditEntries: ({ decisionId }) => ({ filter: { entityId: decisionId } }),
  "auditEntries (unit)": ({ unitId }) => ({ filter: { entityId: unitId } }),
  authorityRows: ({ unitId }) => ({ filter: { unitId } }),
  bodies: ({ unitId }) => ({ filter: { unitId } }),
  body: ({ bodyId }) => ({ id: bodyId }),
  checkDraft: ({ draftId }) => ({ versionId: draftId }),
  competencies: ({ competencyVersionId }) => ({ versionId: competencyVersionId }),
  requirementMatrix: ({ competencyVersionId, unitId }) => ({ versionId: competencyVersionId, filter: { unitId } }),
  competencySpread: ({ unitId }) => ({ unitId }),
  competencyGaps: ({ unitId }) => ({ filter: { unitId } }),
  cycle: ({ cycleId }) => ({ id: cycleId }),
  cycleExclusions: ({ cycleId }) => ({ cycleId }),
  cycleSeries: ({ seriesId }) => ({ id: seriesId }),
  cycleSeriesList: () => ({}),
  cycles: ({ unitId }) => ({ filter: { unitId } }),
  delegations: ({ unitId }) => ({ filter: { unitId } }),
  evaluation: ({ evaluationId }) => ({ id: evaluationId }),
  "evaluation (candidate)": ({ candidateId }) => ({ id: candidateId }),
  "evaluation (decision)": ({ decisionId }) => ({ id: decisionId }),
  evaluations: ({ unitId, cycleId }) => ({ filter: { unitId, cycleId } }),
  "evaluations (grade)": ({ closedCycleId }) => ({ filter: { cycleId: closedCycleId, grade: "KHT" } }),
  "evaluations (all)": () => ({}),
  exportCase: ({ draftId }) => ({ versionId: draftId }),
  "exportCase (published)": ({ versionId }) => ({ versionId }),
  exportFramework: ({ draftId }) => ({ versionId: draftId }),
  "exportFramework (published)": ({ versionId }) => ({ versionId }),
  exportProgress: ({ unitId }) => ({ ticketId: unitId }),
  externalResults: ({ personId }) => ({ personId }),
  formerUnitRequests: () => ({}),
  framework: ({ frameworkId }) => ({ id: frameworkId }),
  frameworkVersion: ({ draftId }) => ({ id: draftId }),
  "frameworkVersion (published)": ({ versionId }) => ({ id: versionId }),
  frameworks: ({ unitId }) => ({ filter: { ownerUnitId: unitId } }),
  grants: ({ unitId }) => ({ filter: { unitId } }),
  holidays: () => ({ filter: { year: 2090 } }),
  legalDocuments: () => ({ search: "nghị định" }),
  mailAddress: ({ accountId }) => ({ accountId }),
  meeting: ({ meetingId }) => ({ id: meetingId }),
  "meeting (secret)": ({ secretMeetingId }) => ({ id: secretMeetingId }),
  "meeting (counted)": ({ countedMeetingId }) => ({ id: countedMeetingId }),
  meetingMinutes: ({ countedMeetingId }) => ({ meetingId: countedMeetingId }),
  latestCycleWith: () => ({ content: "QUOTA" }),
  meetingOutlook: ({ conveneCycleId, unitId }) => ({ cycleId: conveneCycleId, unitId }),
  meetings: ({ unitId }) => ({ filter: { unitId } }),
  myNotices: () => ({}),
  openingProgress: ({ cycleId }) => ({ cycleId }),
  participantChanges: ({ cycleId }) => ({ cycleId }),
  openingPreview: ({ plannedCycleId }) => ({ cycleId: plannedCycleId }),
  person: ({ personId }) => ({ id: personId }),
  persons: ({ unitId }) => ({ filter: { unitId } }),
  "persons (all)": () => ({}),
  position: ({ positionId }) => ({ id: positionId }),
  posts: ({ unitId }) => ({ unitId }),
  previewBulk: ({ decisionId }) => ({
    input: { verb: "RETURN", items: [{ evaluationId: decisionId, version: 1, reason: "Lý do" }] },
  }),
  previewCase: ({ unitId }) => ({ fileId: unitId }),
  previewRating: ({ versionId }) => ({ input: { versionId, ...SAMPLE } }),
  "previewRating (draft)": ({ draftId }) => ({ input: { versionId: draftId, ...SAMPLE } }),
  progressTracking: ({ unitId }) => ({ filter: { unitId, kind: "MONTH", day: "2026-07-15" } }),
  publication: ({ publicationId }) => ({ id: publicationId }),
  publicationPreview: ({ closedCycleId, unitId }) => ({ cycleId: closedCycleId, unitId, audience: "INTERNAL" }),
  publications: ({ unitId }) => ({ filter: { unitId } }),
  quotaBoard: ({ processCycleId, unitId }) => ({ cycleId: processCycleId, unitId }),
  "rebaseOutlook (draft)": ({ draftId }) => ({ versionId: draftId }),
  quotaGroups: ({ processCycleId }) => ({ cycleId: processCycleId }),
  statistics: ({ cycleId, unitId }) => ({
    query: { unitId, groupBy: ["GRADE"], measures: ["SUBJECTS", "SHARE"], filter: { cycleIds: [cycleId] } },
  }),
  "statistics (closed cycle)": ({ closedCycleId, unitId }) => ({
    query: { unitId, groupBy: ["GRADE"], measures: ["RATED", "SHARE"], filter: { cycleIds: [closedCycleId] } },
  }),
  statisticsMeasures: () => ({}),
  statisticsOutliers: ({ cycleId, unitId }) => ({ unitId, filter: { cycleIds: [cycleId] } }),
  unit: ({ unitId }) => ({ id: unitId }),
  unitStatistics: ({ cycleId, unitId }) => ({ filter: { cycleId, unitId } }),
  "unitStatistics (closed cycle)": ({ closedCycleId, unitId }) => ({ filter: { cycleId: closedCycleId, unitId } }),
  cycleProgress: ({ cycleId }) => ({ filter: { cycleIds: [cycleId] } }),
  unitStatisticsOverTime: ({ unitId }) => ({ filter: { unitId } }),
  unitSuccessions: ({ otherUnitId }) => ({ filter: { unitId: otherUnitId } }),
  unitTree: ({ unitId }) => ({ rootId: unitId }),
  units: ({ unitId }) => ({ filter: { parentId: unitId } }),
  useLists: ({ processCycleId }) => ({ cycleId: processCycleId }),
};

const SAMPLE = { leading: false, criteria: [], metrics: [], findings: [] };

/** All recipes: those of verbs are their `input`. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  ...questions,
  ...Object.fromEntries(
    Object.entries(verbs).map(([name, recipe]) => [name, (place: Place) => ({ input: recipe(place) })]),
  ),
};
