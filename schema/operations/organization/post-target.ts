import { graphql } from "../../graphql.ts";

const PostTargetFields = graphql(`
  fragment PostTargetFields on PostTargetProgress {
    asOf
    titlesAtStart
    postsAtStart
    titlesNow
    postsNow
    titlesOver
    postsOver
    isReached
    isOverdue
    target {
      id
      version
      titles
      posts
      startsOn
      dueOn
      includesSubtree
      documentNumber
      unit {
        id
        name
      }
    }
  }
`);

/** Dated targets of titles and posts beside what there is on a day. */
export const PostTargets = graphql(
  `
    query PostTargets($unitId: Uuid!, $includeSubtree: Boolean!, $asOf: CalendarDate) {
      postTargets(unitId: $unitId, includeSubtree: $includeSubtree, asOf: $asOf) {
        ...PostTargetFields
      }
    }
  `,
  [PostTargetFields],
);

/** The same of a unit with those below it, with its name and whether the viewer sets targets for it. */
export const PostTargetsPage = graphql(
  `
    query PostTargetsPage($unitId: Uuid!, $asOf: CalendarDate) {
      unit(id: $unitId) {
        id
        name
        abilities {
          canMove {
            allowed
            rule
          }
        }
      }
      postTargets(unitId: $unitId, includeSubtree: true, asOf: $asOf) {
        ...PostTargetFields
      }
    }
  `,
  [PostTargetFields],
);

export const SetPostTarget = graphql(`
  mutation SetPostTarget($input: SetPostTargetInput!) {
    setPostTarget(input: $input) {
      id
      version
    }
  }
`);
