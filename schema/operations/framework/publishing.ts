import { graphql } from "../../graphql.ts";

/** Whom a version of a framework concerns: its other versions, who runs it, and the cycles that stay on theirs. */
export const PublishOutlook = graphql(`
  query PublishOutlook($frameworkId: Uuid!) {
    framework(id: $frameworkId) {
      id
      versions {
        id
        number
        status
        effectiveFrom
        effectiveTo
      }
      runningCycles {
        versionId
        versionNumber
        cycle {
          id
          name
        }
      }
      extensions {
        frameworkId
        framework {
          id
          code
        }
      }
    }
    frameworkUsage(frameworkId: $frameworkId) {
      isRunning
      unitCount
      personCount
      version {
        id
        number
      }
      adoption {
        id
        unit {
          id
          name
        }
      }
    }
  }
`);
