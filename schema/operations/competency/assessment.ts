import { graphql } from "../../graphql.ts";

/** A person's assessments, newest first, and whether the viewer may add one. */
export const PersonAssessments = graphql(`
  query PersonAssessments($personId: Uuid!) {
    person(id: $personId) {
      id
      code
      fullName
      canAssessCompetencies {
        self {
          allowed
          rule
        }
        head {
          allowed
          rule
        }
      }
    }
    competencyAssessments(personId: $personId, page: { page: 1, perPage: 50 }) {
      total
      items {
        id
        versionId
        step
        assessedOn
        recordedAt
        note
        assessor {
          id
          fullName
        }
        unit {
          id
          name
        }
        position {
          id
          name
        }
        levels {
          id
          criterionId
          level
          note
          competency {
            id
            code
            textVi
            textEn
          }
        }
      }
    }
  }
`);

export const AssessCompetencies = graphql(`
  mutation AssessCompetencies($input: AssessCompetenciesInput!) {
    assessCompetencies(input: $input) {
      id
    }
  }
`);
