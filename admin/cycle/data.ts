import { ChangeCycle, CycleById, Cycles, PlanCycle } from "../../schema/operations/cycle.ts";
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
  "decisionDueOn",
] as const;

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
];
