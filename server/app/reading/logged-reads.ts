import { ReadKind } from "../../audit/index.ts";

const { PERSON, EVALUATION, COMPETENCY, DISCIPLINE, WORK, PERSONAL_DATA } = ReadKind;

/**
 * Fields of the API that open somebody's records, and the kind of data that they give out. Their rows carry `personId`,
 * or are people themselves.
 */
export const LOGGED_READS: Readonly<Record<string, Readonly<Record<string, ReadKind>>>> = {
  Query: {
    person: PERSON,
    persons: PERSON,
    personsConnection: PERSON,
    appointments: PERSON,
    cycleExclusions: PERSON,
    evaluation: EVALUATION,
    evaluations: EVALUATION,
    evaluationsConnection: EVALUATION,
    participantChanges: EVALUATION,
    externalResults: EVALUATION,
    useLists: EVALUATION,
    competencyAssessments: COMPETENCY,
    competencyGaps: COMPETENCY,
    actionProgramme: WORK,
    actionProgrammes: WORK,
    workMeasure: WORK,
    workMeasures: WORK,
    dataRequests: PERSONAL_DATA,
  },
  Person: { absences: PERSON, disciplines: DISCIPLINE },
};

/** Fields that give out such records and are not logged, with the reason. */
export const NOT_LOGGED: Readonly<Record<string, string>> = {
  account: "accounts are no records of a person's service; who changes them is in the trail",
  accounts: "accounts are no records of a person's service; who changes them is in the trail",
  apiTokens: "tokens are no personal data but for their owner's name",
  auditEntries: "the trail itself; only auditors read it",
  readEntries: "this log; only auditors read it",
  authorityPreview: "who decides on whom: names of offices",
  body: "members of collectives are officials in their office",
  bodies: "members of collectives are officials in their office",
  delegations: "officials in their office",
  formerUnitRequests: "tells that an opinion is asked for, nothing of its content",
  grants: "rights are no records of a person's service; who changes them is in the trail",
  mailAddress: "the owner's, and an administrator's to set it",
  me: "the own account",
  meeting: "those at the meeting see one paper together; it is in the minutes who they were",
  meetings: "tells that meetings are held",
  myData: "the own records",
  myEvaluations: "the own records",
  myNotices: "the own records",
  mySessions: "the own sessions",
  readersOfMe: "the own records",
  myDataRequests: "the own records",
  planLoad: "how full plans are, by name, for those who plan",
  progressTracking: "counts of units",
  reportingDuty: "what waits for the viewer's own action",
  quotaBoard: "opened beside the evaluations, which are logged",
  task: "work items are open within the unit",
  tasks: "work items are open within the unit",
  tasksConnection: "work items are open within the unit",
  unit: "the head is an official in office",
  units: "the head is an official in office",
  unitsConnection: "the head is an official in office",
  workPlan: "work items are open within the unit",
  workPlans: "work items are open within the unit",
};
