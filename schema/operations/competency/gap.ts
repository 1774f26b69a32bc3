import { graphql } from "../../graphql.ts";
import { CompetencyFields } from "./requirement.ts";

/** Required levels beside those found. */
export const CompetencyGaps = graphql(
  `
    query CompetencyGaps($filter: CompetencyGapFilter, $page: PageInput) {
      competencyGaps(filter: $filter, page: $page) {
        total
        items {
          requirementId
          criterionId
          minLevel
          maxLevel
          level
          step
          assessedOn
          status
          by
          person {
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
            positionClass
          }
          competency {
            ...CompetencyFields
          }
        }
      }
    }
  `,
  [CompetencyFields],
);

/** How many people stand at which level of each required competency. */
export const CompetencySpread = graphql(`
  query CompetencySpread($unitId: Uuid, $includeSubtree: Boolean!, $positionId: Uuid) {
    competencySpread(unitId: $unitId, includeSubtree: $includeSubtree, positionId: $positionId) {
      frameworkCode
      code
      textVi
      textEn
      required
      below
      within
      above
      notAssessed
      levels {
        level
        people
      }
    }
  }
`);

/** What people of a unit lack, most needed first. */
export const DevelopmentNeeds = graphql(`
  query DevelopmentNeeds($unitId: Uuid!, $includeSubtree: Boolean!, $page: PageInput) {
    developmentNeeds(unitId: $unitId, includeSubtree: $includeSubtree, page: $page) {
      total
      items {
        frameworkCode
        code
        textVi
        textEn
        required
        below
        levelsMissing
        notAssessed
        within
        above
        unit {
          id
          name
        }
      }
    }
  }
`);
