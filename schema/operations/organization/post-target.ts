import { graphql } from "../../graphql.ts";

/** Dated targets of titles and posts beside what there is on a day. */
export const PostTargets = graphql(`
  query PostTargets($unitId: Uuid!, $includeSubtree: Boolean!, $asOf: CalendarDate) {
    postTargets(unitId: $unitId, includeSubtree: $includeSubtree, asOf: $asOf) {
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
  }
`);

export const SetPostTarget = graphql(`
  mutation SetPostTarget($input: SetPostTargetInput!) {
    setPostTarget(input: $input) {
      id
      version
    }
  }
`);
