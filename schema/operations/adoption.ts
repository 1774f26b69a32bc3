import { graphql } from "../graphql.ts";

/** The units that run a framework, past and present, and the cycles that stay on their version. */
export const FrameworkAdoptions = graphql(`
  query FrameworkAdoptions($frameworkId: Uuid!) {
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
        version
        startsOn
        endsOn
        includesSubtree
        documentNumber
        unit {
          id
          name
          parent {
            id
            name
          }
        }
        abilities {
          canEnd {
            allowed
            rule
          }
        }
      }
    }
    framework(id: $frameworkId) {
      id
      runningCycles {
        versionId
        versionNumber
        cycle {
          id
          name
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export const AdoptFramework = graphql(`
  mutation AdoptFramework($input: AdoptFrameworkInput!) {
    adoptFramework(input: $input) {
      id
      version
    }
  }
`);

export const EndAdoption = graphql(`
  mutation EndAdoption($input: EndAdoptionInput!) {
    endAdoption(input: $input) {
      id
      version
      endsOn
    }
  }
`);
