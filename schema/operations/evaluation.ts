import { graphql } from "../graphql.ts";
import { GroupFields, SchemeFields } from "./framework.ts";

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
    }
  }
`);

/** One's own evaluations, newest period first. */
export const MyEvaluations = graphql(
  `
    query MyEvaluations($page: PageInput) {
      myEvaluations(page: $page) {
        total
        items {
          ...EvaluationState
          abilities {
            canSelfRate {
              allowed
              rule
            }
          }
        }
      }
    }
  `,
  [EvaluationState],
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

export const RatingFields = graphql(`
  fragment RatingFields on RatingView {
    total
    exact
    grade
    needsDecision
    missing
    groups {
      code
      total
      exact
    }
    reasons {
      rule
      vi
      en
      basis
    }
    trace {
      depth
      kind
      key
      labelVi
      labelEn
      answer
      value
      shown
      text
      grade
      basis
    }
  }
`);

/** An evaluation as an argument: values, result with its trace, votes, decisions, legal basis. */
export const EvaluationWhy = graphql(
  `
    query EvaluationWhy($id: Uuid!) {
      evaluation(id: $id) {
        ...EvaluationState
        positionClass
        subjectType
        strengths
        weaknesses
        person {
          id
          code
          fullName
        }
        decider {
          kind
          personName
        }
        abilities {
          ...AbilitiesOfEvaluation
        }
        scores {
          step
          criterionId
          value
        }
        measures {
          step
          kind
          name
          value
        }
        result {
          id
          step
          contentHash
          rating {
            ...RatingFields
          }
        }
        tallies {
          meetingId
          evaluationId
          counts {
            grade
            count
          }
        }
        decisions {
          id
          grade
          reason
          authorityName
          decidedAt
          supersededById
        }
        frameworkVersion {
          id
          number
          nameVi
          nameEn
          isSample
          documents {
            id
            number
            title
            issuer
            issuedOn
            articles
            url
          }
          groups {
            ...GroupFields
            groups {
              ...GroupFields
              groups {
                ...GroupFields
              }
            }
          }
          scheme {
            ...SchemeFields
          }
        }
      }
    }
  `,
  [EvaluationState, AbilitiesOfEvaluation, RatingFields, GroupFields, SchemeFields],
);
