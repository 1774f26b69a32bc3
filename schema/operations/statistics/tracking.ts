import { graphql } from "../../graphql.ts";

/** Which units below have a regulation, opened their cycle, how far they are and who is late. */
export const ProgressTracking = graphql(`
  query ProgressTracking($filter: ProgressTrackingFilter!) {
    progressTracking(filter: $filter) {
      startsOn
      endsOn
      day
      detailed
      summaryVi
      summaryEn
      groups {
        kind
        units
        withRegulation
        opened
        closed
        late
      }
      units {
        unit {
          id
          name
          kind
          hasSubUnits
        }
        regulations {
          frameworkId
          code
          name
          startsOn
          origin
        }
        state
        cycleIds
        participants
        finished
        completion
        steps {
          step
          count
        }
        overdue
        isLate
        published
      }
    }
  }
`);
