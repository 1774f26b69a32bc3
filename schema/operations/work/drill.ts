import { graphql } from "../../graphql.ts";
import { AppliedRegulation } from "./task-parts.ts";

/** What one task counts for a person, with the task where the viewer may read it. */
export const CountedShare = graphql(`
  fragment CountedShare on TaskShare {
    id
    taskId
    dueOn
    assigned
    completed
    isDone
    isUnplanned
    isTakenOver
    isHandedBack
    delays
    majorErrors
    minorErrors
    regulation {
      majorError
      minorError
      delay
    }
    person {
      id
      fullName
    }
    task {
      id
      title
      productCode
      state
      isLate
    }
  }
`);

/** The tasks behind the metrics of one evaluation. */
export const EvaluationShares = graphql(
  `
    query EvaluationShares($id: Uuid!, $page: PageInput) {
      evaluation(id: $id) {
        id
        workShares(page: $page) {
          total
          items {
            ...CountedShare
          }
        }
      }
    }
  `,
  [CountedShare],
);

/** The tasks behind a person's numbers of a period. */
export const PersonShares = graphql(
  `
    query PersonShares($personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
      workMeasure(personId: $personId, from: $from, to: $to) {
        personId
        regulation {
          ...AppliedRegulation
        }
        shares {
          ...CountedShare
        }
      }
    }
  `,
  [CountedShare, AppliedRegulation],
);
