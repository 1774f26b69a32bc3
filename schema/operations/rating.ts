import { graphql } from "../graphql.ts";
import { AbilitiesOfEvaluation, EvaluationState } from "./evaluation.ts";
import { RatingFields } from "./evaluation/why.ts";
import { AnswersOfEvaluation, LastTime, VersionToRateBy } from "./evaluation/answered.ts";
import { PersonSide } from "./evaluation/person.ts";

/** Everything that a form to rate by asks, what was answered so far, and what stood in the form before. */
export const FormOfEvaluation = graphql(
  `
    fragment FormOfEvaluation on Evaluation {
      ...EvaluationState
      ...PersonSide
      ...AnswersOfEvaluation
      ...LastTime
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
  `,
  [EvaluationState, PersonSide, AbilitiesOfEvaluation, AnswersOfEvaluation, LastTime, VersionToRateBy],
);

/** One form. */
export const EvaluationForm = graphql(
  `
    query EvaluationForm($id: Uuid!) {
      evaluation(id: $id) {
        ...FormOfEvaluation
      }
    }
  `,
  [FormOfEvaluation],
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

/** The same for the five sample persons of a draft, with one request. */
export const PreviewRatings = graphql(
  `
    query PreviewRatings(
      $leader: PreviewRatingInput!
      $specialist: PreviewRatingInput!
      $violation: PreviewRatingInput!
      $leave: PreviewRatingInput!
      $missing: PreviewRatingInput!
      $content: DraftContentInput!
    ) {
      leader: previewRating(input: $leader, content: $content) {
        isNotRated
        ...RatingFields
      }
      specialist: previewRating(input: $specialist, content: $content) {
        isNotRated
        ...RatingFields
      }
      violation: previewRating(input: $violation, content: $content) {
        isNotRated
        ...RatingFields
      }
      leave: previewRating(input: $leave, content: $content) {
        isNotRated
        ...RatingFields
      }
      missing: previewRating(input: $missing, content: $content) {
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
