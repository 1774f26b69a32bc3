import { graphql } from "../../graphql.ts";
import { TaskCard } from "./task-parts.ts";

/** A task that waits for a leader. */
export const LedTask = graphql(
  `
    fragment LedTask on Task {
      ...TaskCard
      unit {
        id
        name
      }
      abilities {
        needsDocument
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
        canChangeDue {
          allowed
          rule
        }
        canCancel {
          allowed
          rule
        }
      }
    }
  `,
  [TaskCard],
);

/** What waits for a leader: products to judge, unplanned work to confirm, tasks to hand on, late ones. */
export const WorkInbox = graphql(
  `
    query WorkInbox {
      toAccept: tasks(filter: { mine: TO_ACCEPT }, page: { page: 1, perPage: 50 }) {
        total
        items {
          ...TaskCard
          unit {
            id
            name
          }
          events {
            number
            kind
            happenedOn
            quantity
            note
          }
          shares {
            personId
            majorErrors
            regulation {
              majorError
            }
          }
          evidence {
            id
            file {
              name
              size
            }
          }
          abilities {
            needsDocument
            canAccept {
              allowed
              rule
            }
            canReturn {
              allowed
              rule
            }
          }
        }
      }
      toConfirm: tasks(filter: { mine: TO_CONFIRM }, page: { page: 1, perPage: 25 }) {
        total
        items {
          ...LedTask
        }
      }
      toHandOn: tasks(filter: { mine: TO_HAND_ON }, page: { page: 1, perPage: 25 }) {
        total
        items {
          ...LedTask
        }
      }
      late: tasks(filter: { mine: ASSIGNED_BY_ME, late: true }, page: { page: 1, perPage: 25 }) {
        total
        items {
          ...LedTask
        }
      }
    }
  `,
  [LedTask, TaskCard],
);
