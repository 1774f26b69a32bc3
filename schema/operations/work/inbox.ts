import { graphql } from "../../graphql.ts";

/** A task that waits for a leader. */
export const LedTask = graphql(`
  fragment LedTask on Task {
    id
    version
    unitId
    title
    productCode
    quantity
    coefficient
    origin
    dueOn
    state
    percent
    isLate
    owner {
      id
      fullName
    }
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
    }
  }
`);

/** What waits for a leader: products to judge, unplanned work to confirm, tasks to hand on, late ones. */
export const WorkInbox = graphql(
  `
    query WorkInbox {
      toAccept: tasks(filter: { mine: TO_ACCEPT }, page: { page: 1, perPage: 50 }) {
        total
        items {
          id
          version
          unitId
          title
          productCode
          quantity
          coefficient
          origin
          dueOn
          state
          percent
          isLate
          owner {
            id
            fullName
          }
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
  [LedTask],
);
