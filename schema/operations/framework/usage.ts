import { graphql } from "../../graphql.ts";

/** Frameworks that run at a unit and below it, with the version in force and what it reaches. */
export const UnitFrameworkUsage = graphql(`
  query UnitFrameworkUsage($unitId: Uuid!) {
    unitFrameworkUsage(unitId: $unitId) {
      isRunning
      unitCount
      personCount
      version {
        id
        number
        effectiveFrom
      }
      adoption {
        id
        startsOn
        endsOn
        includesSubtree
        documentNumber
        unit {
          id
          name
        }
        framework {
          id
          code
          nameVi
          nameEn
        }
      }
    }
  }
`);

/** Frameworks of lower levels that extend a framework, and on which of its versions they stand. */
export const FrameworkExtensions = graphql(`
  query FrameworkExtensions($id: Uuid!) {
    framework(id: $id) {
      id
      extensions {
        frameworkId
        versionId
        pinnedVersionId
        pinnedNumber
        isBehind
        framework {
          id
          code
          nameVi
          nameEn
          ownerUnit {
            id
            name
          }
        }
        version {
          id
          number
          status
        }
      }
    }
  }
`);
