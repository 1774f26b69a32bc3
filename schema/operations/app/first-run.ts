import { graphql } from "../../graphql.ts";

/** Everything that the guide of an agency shows. */
export const FirstRunGuide = graphql(`
  query FirstRunGuide($unitId: Uuid, $kind: CycleKind, $on: CalendarDate) {
    firstRun(unitId: $unitId, kind: $kind, on: $on) {
      isReady
      administration {
        units
        rootUnitId
        accounts {
          grantId
          accountId
          username
          displayName
          role
          isPending
          hasPassword
        }
      }
      agencies {
        id
        code
        name
        tree
        kind
        startsOn
      }
      agency {
        unitId
        units
        positions
        people
        withAccount
        authorityRows
        hasAuthority
        regulations {
          frameworkId
          code
          nameVi
          nameEn
          startsOn
        }
        starters {
          audience
          isSuggested
          frameworkId
          versionId
          code
          nameVi
          nameEn
          kinds
          people
        }
        deciders {
          unitId
          unitName
          people
          headName
          staffDecidedBy
          headDecidedBy
        }
        opening {
          startsOn
          endsOn
          track
          code
          cycleId
          people
          units
          reasons {
            reason
            count
          }
          leftOut {
            personId
            fullName
            unitName
            reason
          }
        }
      }
    }
  }
`);
