import { graphql } from "../graphql.ts";

/** What waits for the viewer: own forms, open votes, and evaluations to decide where the viewer may decide some. */
export const MyDesk = graphql(`
  query MyDesk($decides: Boolean!) {
    myEvaluations(page: { page: 1, perPage: 6 }) {
      items {
        id
        step
        returnReason
        decidedGrade
        cycle {
          id
          name
          selfDueOn
        }
        grades {
          code
          nameVi
          nameEn
        }
        abilities {
          canSelfRate {
            allowed
            rule
          }
        }
      }
    }
    meetings(filter: { state: VOTING }, page: { page: 1, perPage: 20 }) {
      items {
        id
        hasVoted
        eligibleCount
        votedCount
        unit {
          id
          name
        }
        cycle {
          id
          name
          voteDueOn
        }
        abilities {
          canVote {
            allowed
            rule
          }
          canClose {
            allowed
            rule
          }
        }
      }
    }
    evaluations(filter: { step: DECISION }, page: { page: 1, perPage: 200 }) @include(if: $decides) {
      total
      items {
        id
        cycle {
          id
          name
          decisionDueOn
        }
        abilities {
          canDecide {
            allowed
            rule
          }
        }
      }
    }
  }
`);
