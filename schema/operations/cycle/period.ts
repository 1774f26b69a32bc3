import { graphql } from "../../graphql.ts";
import { PersonSide } from "../evaluation/person.ts";

/** The shorter periods behind a longer one, with former units. */
export const EvaluationPeriods = graphql(
  `
    query EvaluationPeriods($id: Uuid!) {
      evaluation(id: $id) {
        id
        version
        step
        shownTotal
        exactTotal
        suggestedGrade
        startsOn
        endsOn
        track
        person {
          id
          fullName
          abilities {
            canChange {
              allowed
              rule
            }
          }
        }
        unit {
          id
          name
        }
        cycle {
          id
          name
        }
        grades {
          code
          nameVi
          nameEn
        }
        ...PersonSide
      }
    }
  `,
  [PersonSide],
);

export const RecomputeResult = graphql(`
  mutation RecomputeResult($input: RecomputeResultInput!) {
    recomputeResult(input: $input) {
      id
      version
    }
  }
`);

export const ExternalResults = graphql(`
  query ExternalResults($personId: Uuid!) {
    externalResults(personId: $personId) {
      id
      kind
      track
      startsOn
      endsOn
      score
      grade
      agency
      documentNumber
      documentOn
      correctionReason
      supersededById
    }
  }
`);

export const RecordExternalResult = graphql(`
  mutation RecordExternalResult($input: RecordExternalResultInput!) {
    recordExternalResult(input: $input) {
      id
    }
  }
`);

export const CorrectExternalResult = graphql(`
  mutation CorrectExternalResult($input: CorrectExternalResultInput!) {
    correctExternalResult(input: $input) {
      id
    }
  }
`);
