import { graphql } from "../../graphql.ts";
import { OfficeDoor, OwnDoor } from "./waiting.ts";

/*
 * The first run and the grants that wait stand in two parts, field by field: a fragment that is named in both would be
 * left out of the second where the first is not asked for.
 */

/** What waits for a specialist: drafts, cycles to open, frameworks to move, grants, the first run. */
export const KeeperDoor = graphql(`
  fragment KeeperDoor on Query {
    drafts: frameworks(filter: { status: DRAFT }, page: { page: 1, perPage: 4 }) {
      total
      items {
        id
        code
        nameVi
        nameEn
        versions {
          id
          number
          status
          defects {
            rule
          }
          abilities {
            canEdit {
              allowed
            }
          }
        }
      }
    }
    planned: cycles(filter: { status: PLANNED }, sort: { order: ASC }, page: { page: 1, perPage: 12 }) {
      total
      items {
        id
        name
        startsOn
        unit {
          id
          name
        }
        abilities {
          canOpen {
            allowed
          }
        }
      }
    }
    rebaseTasks {
      versionId
      pinnedNumber
      successorNumber
      framework {
        id
        code
        nameVi
        nameEn
      }
      successor {
        id
        framework {
          id
          code
        }
      }
    }
    firstRun {
      isReady
    }
    pendingGrants: grants(filter: { status: PENDING }, page: { page: 1, perPage: 20 }) {
      total
      items {
        id
        abilities {
          approve {
            allowed
          }
        }
      }
    }
  }
`);

/** What waits for a system administrator. */
export const AdminDoor = graphql(`
  fragment AdminDoor on Query {
    systemState {
      makesBackups
      couldMakeBackups
      newestBackupAt
      failedJobs {
        job
        finishedAt
        error
      }
    }
    firstRun {
      isReady
    }
    pendingGrants: grants(filter: { status: PENDING }, page: { page: 1, perPage: 20 }) {
      total
      items {
        id
        abilities {
          approve {
            allowed
          }
        }
      }
    }
  }
`);

/** What an auditor looks at first. */
export const AuditDoor = graphql(`
  fragment AuditDoor on Query {
    auditState {
      sealedCount
      lastSealedAt
      unsealedCount
      verbUses(verbs: ["unlockEvaluation", "supersedeDecision", "skipStep", "reopenVote", "extendDeadline"]) {
        verb
        count
        lastAt
      }
    }
  }
`);

/** Cycles that run, for those who read figures. */
export const FigureDoor = graphql(`
  fragment FigureDoor on Query {
    open: cycles(filter: { status: OPEN }, page: { page: 1, perPage: 6 }) {
      total
      items {
        id
        name
        startsOn
        endsOn
        unit {
          id
          name
        }
      }
    }
  }
`);

/** Everything that the first page shows, in one request: the parts that the viewer's roles ask for. */
export const FrontDoor = graphql(
  `
    query FrontDoor(
      $takesPart: Boolean!
      $keeps: Boolean!
      $administers: Boolean!
      $audits: Boolean!
      $readsFigures: Boolean!
    ) {
      ...TakingPart @include(if: $takesPart)
      ...KeeperDoor @include(if: $keeps)
      ...AdminDoor @include(if: $administers)
      ...AuditDoor @include(if: $audits)
      ...FigureDoor @include(if: $readsFigures)
    }
  `,
  [
    graphql(
      `
        fragment TakingPart on Query {
          ...OwnDoor
          ...OfficeDoor
        }
      `,
      [OwnDoor, OfficeDoor],
    ),
    KeeperDoor,
    AdminDoor,
    AuditDoor,
    FigureDoor,
  ],
);
