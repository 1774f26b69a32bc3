import { graphql } from "../../graphql.ts";
import { AbsenceFields } from "../organization-facts/absence.ts";
import { DisciplineFields } from "../organization-facts/discipline.ts";
import { FactAbilities } from "../organization-facts/fact-abilities.ts";
import { AppointmentFields, PersonFields } from "../person.ts";

/** A person with the appointments and facts that the viewer may see. */
export const PersonPage = graphql(
  `
    query PersonPage($id: Uuid!) {
      person(id: $id) {
        ...PersonFields
        ...FactAbilities
        absences {
          ...AbsenceFields
        }
        disciplines {
          ...DisciplineFields
        }
      }
      appointments(filter: { personId: $id }, page: { page: 1, perPage: 200 }) {
        items {
          ...AppointmentFields
        }
      }
    }
  `,
  [AbsenceFields, AppointmentFields, DisciplineFields, FactAbilities, PersonFields],
);
