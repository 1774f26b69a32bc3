import { graphql } from "../../graphql.ts";
import { CycleFields } from "../cycle.ts";
import { AbilitiesOfEvaluation, EvaluationState } from "../evaluation.ts";
import { AbilitiesOfProcess } from "./process.ts";

/** A line of the decision table: the four grades, where it stands, and what the viewer may do. */
export const HeadRowFields = graphql(
  `
    fragment HeadRowFields on Evaluation {
      ...EvaluationState
      subject
      steps
      needsReview
      reviewReason
      noticedOn
      positionClass
      tallies {
        counts {
          grade
          count
        }
      }
      decisions {
        reason
        supersededById
      }
      unit {
        parent {
          id
        }
      }
      person {
        id
        code
        fullName
      }
      decider {
        kind
        personName
        bodyName
      }
      deadlines {
        step
        dueOn
        isLate
      }
      opinions {
        id
        kind
        agrees
        grade
        text
        byName
        voidedAt
      }
      frameworkVersion {
        id
        scheme {
          method
          steps
        }
      }
      abilities {
        ...AbilitiesOfEvaluation
        ...AbilitiesOfProcess
      }
    }
  `,
  [EvaluationState, AbilitiesOfEvaluation, AbilitiesOfProcess],
);

/** One table for a whole unit: its own evaluations and those of its people. */
export const HeadTable = graphql(
  `
    query HeadTable($filter: EvaluationFilter, $sort: EvaluationSort, $page: PageInput) {
      evaluations(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...HeadRowFields
        }
      }
    }
  `,
  [HeadRowFields],
);

/** The latest period that a unit is evaluated in; the table opens with both, whose names stand in its filters. */
export const HeadStart = graphql(
  `
    query HeadStart($filter: EvaluationFilter, $unitIds: [Uuid!], $hasUnit: Boolean!) {
      evaluations(filter: $filter, sort: { field: PERIOD, order: DESC }, page: { page: 1, perPage: 1 }) {
        items {
          id
          cycle {
            ...CycleFields
          }
        }
      }
      units(filter: { ids: $unitIds }) @include(if: $hasUnit) {
        items {
          id
          version
          code
          name
          nameEn
          tree
          kind
          startsOn
          endsOn
          parent {
            id
            name
          }
        }
      }
    }
  `,
  [CycleFields],
);
