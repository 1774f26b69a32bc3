import { graphql } from "../../graphql.ts";

/** Competency frameworks with their versions, for a choice. */
export const CompetencyFrameworks = graphql(`
  query CompetencyFrameworks {
    frameworks(filter: { kind: COMPETENCY }, page: { page: 1, perPage: 100 }) {
      items {
        id
        code
        nameVi
        nameEn
        versions {
          id
          number
          status
        }
      }
    }
  }
`);

export const CompetencyFields = graphql(`
  fragment CompetencyFields on Competency {
    id
    versionId
    code
    textVi
    textEn
    groupCode
    groupVi
    groupEn
    levels {
      level
      variant
      descriptorVi
      descriptorEn
    }
  }
`);

/** The competencies of a version with the words of their levels. */
export const Competencies = graphql(
  `
    query Competencies($versionId: Uuid!) {
      competencies(versionId: $versionId) {
        ...CompetencyFields
      }
    }
  `,
  [CompetencyFields],
);

/** What a position requires today, and who may change it. */
export const PositionRequirements = graphql(
  `
    query PositionRequirements($positionId: Uuid!) {
      position(id: $positionId) {
        id
        canSetRequirements {
          allowed
          rule
        }
      }
      requirements(positionId: $positionId) {
        id
        versionId
        criterionId
        minLevel
        maxLevel
        startsOn
        endsOn
        competency {
          ...CompetencyFields
        }
      }
    }
  `,
  [CompetencyFields],
);

export const SetRequirements = graphql(`
  mutation SetRequirements($input: SetRequirementsInput!) {
    setRequirements(input: $input) {
      id
    }
  }
`);
