import { HeadTable } from "../../schema/operations/evaluation/heads.ts";
import { Meetings } from "../../schema/operations/meeting.ts";
import { listOf, type ResourceDefinition } from "../shared/api/resource.ts";

/** How evaluations and meetings are listed; their pages ask for what they show. */
export const evaluationResources: readonly ResourceDefinition[] = [
  {
    name: "evaluations",
    list: listOf(HeadTable, {
      pick: (result) => result.evaluations,
      sort: { person: "PERSON_NAME", unit: "UNIT_NAME", step: "STEP" },
    }),
  },
  { name: "meetings", list: listOf(Meetings, { pick: (result) => result.meetings, sort: {} }) },
];
