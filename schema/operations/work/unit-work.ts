import { graphql } from "../../graphql.ts";
import { DueTask, WorkSums } from "./task-parts.ts";

/** What the tasks of a unit come to in a period, who has how much, and what is late longest: one request. */
export const UnitWork = graphql(
  `
    query UnitWork($unitId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
      unit(id: $unitId) {
        id
        name
        parent {
          id
          name
        }
      }
      workProgress(unitId: $unitId, from: $from, to: $to) {
        total {
          tasks
          unplanned
          done
          submitted
          open
          late
          handedBack
        }
        lines {
          tasks
          unplanned
          done
          submitted
          open
          late
          handedBack
          unitId
          personId
          unit {
            id
            name
          }
        }
      }
      workMeasures(unitId: $unitId, from: $from, to: $to, includesSubtree: true, page: { page: 1, perPage: 200 }) {
        total
        unregulated
        unit {
          quantity
          quality
          progress
          assigned
          completed
          tasks
          done
          onTime
          late
          overdue
          delays
          majorErrors
          minorErrors
        }
        items {
          ...WorkSums
          person {
            id
            fullName
          }
        }
      }
      longest: tasks(
        filter: { unitId: $unitId, includeSubtree: true, late: true }
        sort: { field: DUE, order: ASC }
        page: { page: 1, perPage: 5 }
      ) {
        total
        items {
          ...DueTask
          unit {
            id
            name
          }
        }
      }
    }
  `,
  [DueTask, WorkSums],
);

/** Tasks that a number of the report counts. */
export const ReportTasks = graphql(
  `
    query ReportTasks($filter: TaskFilter!, $page: PageInput) {
      tasks(filter: $filter, sort: { field: DUE, order: ASC }, page: $page) {
        total
        items {
          ...DueTask
          percent
          unit {
            id
            name
          }
        }
      }
    }
  `,
  [DueTask],
);
