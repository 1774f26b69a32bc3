import { graphql } from "../../graphql.ts";

/** The results of somebody, of those that the viewer may read, the latest first. */
export const EvaluationsOfPerson = graphql(`
  query EvaluationsOfPerson($personId: Uuid!, $page: PageInput) {
    evaluations(filter: { personId: $personId }, sort: { field: PERIOD, order: DESC }, page: $page) {
      total
      items {
        id
        step
        decidedGrade
        shownTotal
        grades {
          code
          nameVi
          nameEn
        }
        cycle {
          id
          name
        }
        unit {
          id
          name
        }
      }
    }
  }
`);
