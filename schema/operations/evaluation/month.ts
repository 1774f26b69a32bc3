import { graphql } from "../../graphql.ts";
import { FormOfEvaluation } from "../rating.ts";
import { TaskCard, WorkSums } from "../work/task-parts.ts";
import { OwnTask } from "../work/my-work.ts";
import { WhyOfEvaluation } from "./why.ts";

/** The periods in which the viewer is rated, newest first, as far as choosing one needs it. */
export const MyPeriods = graphql(`
  query MyPeriods($page: PageInput) {
    myEvaluations(page: $page) {
      total
      items {
        id
        step
        objectionDueOn
        cycle {
          id
          name
          kind
          status
          startsOn
          endsOn
          selfDueOn
        }
        abilities {
          canSelfRate {
            allowed
            rule
          }
          canAcceptResult {
            allowed
            rule
          }
          canFileObjection {
            allowed
            rule
          }
        }
      }
    }
  }
`);

/** A task of one's own with the files that show what was done. */
export const MonthTask = graphql(
  `
    fragment MonthTask on Task {
      ...OwnTask
      evidence {
        id
        file {
          id
          name
          size
          contentType
        }
      }
    }
  `,
  [OwnTask],
);

/** One's own tasks of a period, those still open from before, those one helps with, and what they come to. */
export const WorkOfMonth = graphql(
  `
    fragment WorkOfMonth on Query {
      period: tasks(filter: { mine: OWN, dueFrom: $from, dueTo: $to }, page: { page: 1, perPage: 100 }) {
        total
        items {
          ...MonthTask
        }
      }
      earlier: tasks(filter: $earlier, page: { page: 1, perPage: 40 }) {
        total
        items {
          ...MonthTask
        }
      }
      helping: tasks(filter: { mine: COLLABORATING, dueFrom: $from, dueTo: $to }, page: { page: 1, perPage: 20 }) {
        total
        items {
          ...TaskCard
          isSplit
          assigner {
            id
            fullName
          }
        }
      }
      workMeasure(personId: $personId, from: $from, to: $to) {
        ...WorkSums
      }
    }
  `,
  [MonthTask, TaskCard, WorkSums],
);

/** Everything of one's own period in one answer: tasks, form, result with its reasons. */
export const MyMonth = graphql(
  `
    query MyMonth($id: Uuid!, $personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!, $earlier: TaskFilter!) {
      evaluation(id: $id) {
        ...FormOfEvaluation
        ...WhyOfEvaluation
      }
      ...WorkOfMonth
    }
  `,
  [FormOfEvaluation, WhyOfEvaluation, WorkOfMonth],
);

/** Tasks of a month in which nobody rates the viewer yet. */
export const MonthWithoutForm = graphql(
  `
    query MonthWithoutForm($personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!, $earlier: TaskFilter!) {
      ...WorkOfMonth
    }
  `,
  [WorkOfMonth],
);
