import { graphql } from "../../graphql.ts";
import { GroupTree, SchemeFields } from "../framework.ts";
import { RollUpRules } from "./person.ts";

/** What was answered in an evaluation: scores, values and texts, with the numbers that the program counts. */
export const AnswersOfEvaluation = graphql(`
  fragment AnswersOfEvaluation on Evaluation {
    positionClass
    subjectType
    strengths
    weaknesses
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
  }
`);

/** What the subject answered in the period before, for the same questions. */
export const LastTime = graphql(`
  fragment LastTime on Evaluation {
    previous {
      id
      selfGrade
      decidedGrade
      cycle {
        id
        name
      }
      frameworkVersion {
        id
        frameworkId
      }
      scores {
        step
        criterionCode
        value
      }
    }
  }
`);

/** The version that an evaluation is rated by: its questions and its rules. */
export const VersionToRateBy = graphql(
  `
    fragment VersionToRateBy on FrameworkVersion {
      id
      frameworkId
      schemeText
      number
      nameVi
      nameEn
      isSample
      ...GroupTree
      scheme {
        ...SchemeFields
        ...RollUpRules
      }
    }
  `,
  [GroupTree, SchemeFields, RollUpRules],
);
