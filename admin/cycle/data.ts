import { ChangeCycle, CycleById, Cycles, PlanCycle } from "../../schema/operations/cycle.ts";
import {
  ChangeCycleSeries,
  CreateCycleSeries,
  CycleSeriesById,
  CycleSeriesList,
} from "../../schema/operations/cycle/series.ts";
import { createdBy, listOf, oneOf, pickFields, type ResourceDefinition, savedBy } from "../shared/api/resource.ts";

const FIELDS = [
  "code",
  "name",
  "kind",
  "track",
  "unitId",
  "startsOn",
  "endsOn",
  "selfDueOn",
  "voteDueOn",
  "partyOpinionDueOn",
  "proposalDueOn",
  "decisionDueOn",
  "noticeDueOn",
  "strictDeadlines",
  "subjects",
] as const;

const SERIES_FIELDS = [
  ...["name", "unitId", "kind", "track", "subjects", "strictDeadlines", "startsOn", "endsOn", "openDaysBefore"],
  ...["codePattern", "namePattern", "selfDueDays", "voteDueDays", "partyOpinionDueDays", "proposalDueDays"],
  ...["decisionDueDays", "noticeDueDays"],
];

/** How cycles are read, planned and changed; opening and closing are verbs of their page. */
export const cycleResources: readonly ResourceDefinition[] = [
  {
    name: "cycles",
    list: listOf(Cycles, { pick: (result) => result.cycles, sort: { startsOn: "STARTS_ON", code: "CODE" } }),
    one: oneOf(CycleById, (result) => result.cycle),
    create: createdBy(
      PlanCycle,
      (data) => pickFields(data, ...FIELDS, "idempotencyKey"),
      (result) => result.planCycle,
    ),
    update: savedBy(
      ChangeCycle,
      (data) => ({ ...pickFields(data, ...FIELDS, "version"), cycleId: data["id"] }),
      (result) => result.changeCycle,
    ),
  },
  {
    name: "cycleSeries",
    list: listOf(CycleSeriesList, { pick: (result) => result.cycleSeriesList, sort: {} }),
    one: oneOf(CycleSeriesById, (result) => result.cycleSeries),
    create: createdBy(
      CreateCycleSeries,
      (data) => pickFields(data, ...SERIES_FIELDS, "idempotencyKey"),
      (result) => result.createCycleSeries,
    ),
    update: savedBy(
      ChangeCycleSeries,
      (data) => ({ ...pickFields(data, ...SERIES_FIELDS, "version"), seriesId: data["id"] }),
      (result) => result.changeCycleSeries,
    ),
  },
];
