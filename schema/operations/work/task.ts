import { graphql } from "../../graphql.ts";
import { AppliedRegulation, TaskLine } from "./task-parts.ts";

/** Tasks that the viewer may read. */
export const Tasks = graphql(
  `
    query Tasks($filter: TaskFilter, $sort: TaskSortInput, $page: PageInput) {
      tasks(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...TaskLine
        }
      }
    }
  `,
  [TaskLine],
);

/** What waits for the viewer. */
export const WorkDesk = graphql(`
  query WorkDesk {
    workDesk {
      toStart
      inProgress
      returned
      submitted
      dueThisWeek
      late
      toAccept
      toConfirm
      toHandOn
      assignedLate
    }
  }
`);

/** One task with everything that happened to it. */
export const Task = graphql(
  `
    query Task($id: Uuid!) {
      task(id: $id) {
        ...TaskLine
        ownerPersonId
        assignerPersonId
        groupNumber
        output
        detail
        externalSystem
        externalId
        parent {
          id
          title
        }
        parts {
          id
          title
          quantity
          coefficient
          dueOn
          state
          owner {
            id
            fullName
          }
        }
        collaborators {
          id
          fullName
        }
        events {
          number
          kind
          happenedOn
          recordedAt
          quantity
          dueOn
          verdict
          percent
          aboutNumber
          note
          by {
            id
            fullName
          }
          owner {
            id
            fullName
          }
        }
        evidence {
          id
          eventNumber
          addedAt
          file {
            name
            size
            contentType
          }
        }
        shares {
          personId
          dueOn
          assigned
          completed
          isDone
          isUnplanned
          isTakenOver
          isHandedBack
          delays
          majorErrors
          minorErrors
          regulation {
            ...AppliedRegulation
          }
          person {
            id
            fullName
          }
        }
        abilities {
          needsDocument
          canStart {
            allowed
            rule
          }
          canReport {
            allowed
            rule
          }
          canSubmit {
            allowed
            rule
          }
          canHandBack {
            allowed
            rule
          }
          canAccept {
            allowed
            rule
          }
          canReturn {
            allowed
            rule
          }
          canExempt {
            allowed
            rule
          }
          canConfirm {
            allowed
            rule
          }
          canDecline {
            allowed
            rule
          }
          canHandOver {
            allowed
            rule
          }
          canRelease {
            allowed
            rule
          }
          canChangeDue {
            allowed
            rule
          }
          canCancel {
            allowed
            rule
          }
          canSetCollaborators {
            allowed
            rule
          }
          canSplit {
            allowed
            rule
          }
        }
      }
    }
  `,
  [TaskLine, AppliedRegulation],
);
