import { graphql } from "../../graphql.ts";
import { DueTask } from "./task-parts.ts";

/** Tasks by last day, for a calendar. */
export const DueTasks = graphql(
  `
    query DueTasks($filter: TaskFilter!) {
      tasks(filter: $filter, sort: { field: DUE, order: ASC }, page: { page: 1, perPage: 200 }) {
        total
        items {
          ...DueTask
        }
      }
    }
  `,
  [DueTask],
);
