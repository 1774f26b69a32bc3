import { graphql } from "../../graphql.ts";

/** What many positions require under one framework, one page of them. */
export const RequirementMatrix = graphql(`
  query RequirementMatrix($versionId: Uuid!, $filter: RequirementMatrixFilter, $page: PageInput) {
    requirementMatrix(versionId: $versionId, filter: $filter, page: $page) {
      total
      items {
        position {
          id
          code
          name
          nameEn
          positionClass
          canSetRequirements {
            allowed
            rule
          }
        }
        levels {
          criterionId
          code
          minLevel
          maxLevel
          startsOn
        }
      }
    }
  }
`);

export const SetRequirementsOfPositions = graphql(`
  mutation SetRequirementsOfPositions($input: SetRequirementsOfPositionsInput!) {
    setRequirementsOfPositions(input: $input) {
      positionId
    }
  }
`);
