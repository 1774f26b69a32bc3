import { graphql } from "../graphql.ts";
import { AbilitiesOfEvaluation, EvaluationState } from "./evaluation.ts";
import { RatingFields } from "./evaluation/why.ts";
import { AnswersOfEvaluation, VersionToRateBy } from "./evaluation/answered.ts";
import { PersonSide } from "./evaluation/person.ts";

/** Everything that a form to rate by asks and what was answered so far. */
export const EvaluationForm = graphql(
  `
    query EvaluationForm($id: Uuid!) {
      evaluation(id: $id) {
        ...EvaluationState
        ...PersonSide
        ...AnswersOfEvaluation
        steps
        person {
          id
          fullName
        }
        abilities {
          ...AbilitiesOfEvaluation
        }
        programmeSource {
          value
          programmes {
            id
            startsOn
            endsOn
          }
        }
        frameworkVersion {
          ...VersionToRateBy
        }
      }
    }
  `,
  [EvaluationState, PersonSide, AbilitiesOfEvaluation, AnswersOfEvaluation, VersionToRateBy],
);

/** What the answers would give; nothing is stored. */
export const PreviewRating = graphql(
  `
    query PreviewRating($input: PreviewRatingInput!) {
      previewRating(input: $input) {
        isNotRated
        ...RatingFields
      }
    }
  `,
  [RatingFields],
);

export const SaveSelfRating = graphql(`
  mutation SaveSelfRating($input: SaveSelfRatingInput!) {
    saveSelfRating(input: $input) {
      id
      version
      step
    }
  }
`);

export const SubmitSelfRating = graphql(`
  mutation SubmitSelfRating($input: SubmitSelfRatingInput!) {
    submitSelfRating(input: $input) {
      id
      version
      step
    }
  }
`);

export const ScoreEvaluation = graphql(`
  mutation ScoreEvaluation($input: ScoreEvaluationInput!) {
    scoreEvaluation(input: $input) {
      id
      version
      step
      suggestedGrade
    }
  }
`);

export const DecideEvaluation = graphql(`
  mutation DecideEvaluation($input: DecideEvaluationInput!) {
    decideEvaluation(input: $input) {
      id
      version
      step
      decidedGrade
    }
  }
`);

export const ReturnEvaluation = graphql(`
  mutation ReturnEvaluation($input: ReturnEvaluationInput!) {
    returnEvaluation(input: $input) {
      id
      version
      step
    }
  }
`);

export const MarkNotRated = graphql(`
  mutation MarkNotRated($input: MarkNotRatedInput!) {
    markNotRated(input: $input) {
      id
      version
      step
    }
  }
`);
