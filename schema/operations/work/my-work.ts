import { graphql } from "../../graphql.ts";
import { CountedShare } from "./drill.ts";
import { TaskCard, WorkSums } from "./task-parts.ts";

/** A task as a card or a line shows it to its owner. */
export const OwnTask = graphql(
  `
    fragment OwnTask on Task {
      ...TaskCard
      isSplit
      assigner {
        id
        fullName
      }
      abilities {
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
      }
    }
  `,
  [TaskCard],
);

/** One's own tasks of a week or month, what is open from before, what one helps with, and the month's a, b, c. */
export const MyWork = graphql(
  `
    query MyWork(
      $personId: Uuid!
      $from: CalendarDate!
      $to: CalendarDate!
      $earlier: TaskFilter!
      $monthFrom: CalendarDate!
      $monthTo: CalendarDate!
    ) {
      period: tasks(filter: { mine: OWN, dueFrom: $from, dueTo: $to }, page: { page: 1, perPage: 100 }) {
        total
        items {
          ...OwnTask
        }
      }
      earlier: tasks(filter: $earlier, page: { page: 1, perPage: 40 }) {
        total
        items {
          ...OwnTask
        }
      }
      helping: tasks(filter: { mine: COLLABORATING, dueFrom: $from, dueTo: $to }, page: { page: 1, perPage: 20 }) {
        total
        items {
          ...OwnTask
        }
      }
      workMeasure(personId: $personId, from: $monthFrom, to: $monthTo) {
        ...WorkSums
      }
    }
  `,
  [OwnTask, WorkSums],
);

/** The shares behind a person's a, b, c. */
export const MeasureShares = graphql(
  `
    query MeasureShares($personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
      workMeasure(personId: $personId, from: $from, to: $to) {
        ...WorkSums
        shares {
          ...CountedShare
        }
      }
    }
  `,
  [WorkSums, CountedShare],
);
