import { graphql } from "../graphql.ts";

export const AbilitiesOfEvaluation = graphql(`
  fragment AbilitiesOfEvaluation on EvaluationAbilities {
    canSelfRate {
      allowed
      rule
    }
    canScore {
      allowed
      rule
    }
    canDecide {
      allowed
      rule
    }
    canReturn {
      allowed
      rule
    }
    canMarkNotRated {
      allowed
      rule
    }
  }
`);

/** Standing and grades of an evaluation, as every list shows them. */
export const EvaluationState = graphql(`
  fragment EvaluationState on Evaluation {
    id
    version
    subject
    subjectUnitId
    step
    leading
    selfGrade
    suggestedGrade
    proposedGrade
    decidedGrade
    shownTotal
    exactTotal
    needsDecision
    returnReason
    notRatedReason
    selfSubmittedAt
    decidedAt
    grades {
      code
      nameVi
      nameEn
    }
    cycle {
      id
      code
      name
      kind
      status
      startsOn
      endsOn
      selfDueOn
      voteDueOn
      decisionDueOn
    }
    unit {
      id
      name
    }
    position {
      id
      name
      nameEn
      publicContact
    }
  }
`);

/** An evaluation in the list of its own subject. */
export const MyEvaluation = graphql(
  `
    fragment MyEvaluation on Evaluation {
      ...EvaluationState
      objectionDueOn
      noticedOn
      deadlines {
        step
        dueOn
        doneOn
        isLate
      }
      abilities {
        canSelfRate {
          allowed
          rule
        }
        canFileObjection {
          allowed
          rule
        }
        canAcceptResult {
          allowed
          rule
        }
      }
    }
  `,
  [EvaluationState],
);

/** One's own evaluations, newest period first. */
export const MyEvaluations = graphql(
  `
    query MyEvaluations($page: PageInput) {
      myEvaluations(page: $page) {
        total
        items {
          ...MyEvaluation
        }
      }
    }
  `,
  [MyEvaluation],
);

/** Evaluations of a unit itself, newest period first, for its head. */
export const UnitEvaluations = graphql(
  `
    query UnitEvaluations($unitId: Uuid!, $page: PageInput) {
      evaluations(filter: { unitId: $unitId, subject: UNIT }, sort: { field: PERIOD, order: DESC }, page: $page) {
        total
        items {
          ...MyEvaluation
        }
      }
    }
  `,
  [MyEvaluation],
);

/** One table for a whole unit: people with their four grades and what the viewer may do. */
export const Evaluations = graphql(
  `
    query Evaluations($filter: EvaluationFilter, $sort: EvaluationSort, $page: PageInput) {
      evaluations(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...EvaluationState
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
          frameworkVersion {
            id
            scheme {
              method
              steps
            }
          }
          abilities {
            ...AbilitiesOfEvaluation
          }
        }
      }
    }
  `,
  [EvaluationState, AbilitiesOfEvaluation],
);
