import { graphql } from "../../graphql.ts";
import { AbilitiesOfEvaluation, EvaluationState } from "../evaluation.ts";
import { PersonSide, RollUpRules } from "./person.ts";
import { ProcessOfEvaluation } from "./process.ts";
import { GroupFields, SchemeFields } from "../framework.ts";

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
        ...ProcessOfEvaluation
        ...PersonSide
        positionClass
        subjectType
        strengths
        weaknesses
        person {
          id
          code
          fullName
        }
        unit {
          parent {
            id
          }
        }
        decider {
          kind
          personName
          bodyName
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
        workMetrics {
          name
          measure
          source
          value
          numerator
          denominator
          count
          mayBeTyped
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
          cause
          authorityName
          decidedAt
          supersededById
        }
        frameworkVersion {
          id
          schemeText
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
            ...RollUpRules
          }
        }
      }
    }
  `,
  [
    EvaluationState,
    ProcessOfEvaluation,
    PersonSide,
    RollUpRules,
    AbilitiesOfEvaluation,
    RatingFields,
    GroupFields,
    SchemeFields,
  ],
);
