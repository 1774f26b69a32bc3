import { graphql } from "../graphql.ts";

export const StatisticFields = graphql(`
  fragment StatisticFields on UnitStatistic {
    unit {
      id
      code
      name
      depth
    }
    subjects
    rated
    completion
    grades {
      grade
      gradeNameVi
      gradeNameEn
      count
      share
    }
    notRated {
      reason
      count
    }
    steps {
      step
      count
      completed
    }
  }
`);

/** Numbers of a unit and the units below it in one cycle. */
export const UnitStatistics = graphql(
  `
    query UnitStatistics($filter: UnitStatisticsFilter!) {
      unitStatistics(filter: $filter) {
        exact
        cycle {
          id
          name
          status
        }
        total {
          ...StatisticFields
        }
        units {
          ...StatisticFields
        }
      }
    }
  `,
  [StatisticFields],
);

/** Numbers of a unit through its cycles, oldest first. */
export const UnitStatisticsOverTime = graphql(
  `
    query UnitStatisticsOverTime($filter: UnitStatisticsOverTimeFilter!) {
      unitStatisticsOverTime(filter: $filter) {
        exact
        cycle {
          id
          code
          name
          startsOn
          kind
        }
        statistic {
          ...StatisticFields
        }
      }
    }
  `,
  [StatisticFields],
);

/** How far cycles have come, for bars beside a list. */
export const CycleProgress = graphql(`
  query CycleProgress($filter: CycleProgressFilter!) {
    cycleProgress(filter: $filter) {
      cycleId
      subjects
      completion
    }
  }
`);

/** Asks for a file; the answer's address serves it once. */
export const RequestExport = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) {
      ticketId
      url
      expiresAt
    }
  }
`);
