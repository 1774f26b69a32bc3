import { graphql } from "../../graphql.ts";
import { AbilitiesOfEvaluation, EvaluationState } from "../evaluation.ts";
import { AnswersOfEvaluation, VersionToRateBy } from "./answered.ts";
import { PersonSide } from "./person.ts";
import { ProcessOfEvaluation } from "./process.ts";

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
export const WhyOfEvaluation = graphql(
  `
    fragment WhyOfEvaluation on Evaluation {
      ...EvaluationState
      ...ProcessOfEvaluation
      ...PersonSide
      ...AnswersOfEvaluation
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
        ...VersionToRateBy
        documents {
          id
          number
          title
          issuer
          issuedOn
          articles
          url
        }
      }
    }
  `,
  [
    EvaluationState,
    ProcessOfEvaluation,
    PersonSide,
    AbilitiesOfEvaluation,
    RatingFields,
    AnswersOfEvaluation,
    VersionToRateBy,
  ],
);

/** The argument of one evaluation. */
export const EvaluationWhy = graphql(
  `
    query EvaluationWhy($id: Uuid!) {
      evaluation(id: $id) {
        ...WhyOfEvaluation
      }
    }
  `,
  [WhyOfEvaluation],
);
