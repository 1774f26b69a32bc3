import { graphql } from "../../graphql.ts";

export const CycleSeriesFields = graphql(`
  fragment CycleSeriesFields on CycleSeries {
    id
    version
    name
    unitId
    unit {
      id
      name
    }
    kind
    track
    subjects
    strictDeadlines
    startsOn
    endsOn
    openDaysBefore
    codePattern
    namePattern
    selfDueDays
    voteDueDays
    partyOpinionDueDays
    proposalDueDays
    decisionDueDays
    noticeDueDays
    next {
      startsOn
      endsOn
    }
    abilities {
      canChange {
        allowed
        rule
      }
    }
  }
`);

export const CycleSeriesList = graphql(
  `
    query CycleSeriesList($page: PageInput) {
      cycleSeriesList(page: $page) {
        total
        items {
          ...CycleSeriesFields
        }
      }
    }
  `,
  [CycleSeriesFields],
);

export const CycleSeriesById = graphql(
  `
    query CycleSeriesById($id: Uuid!) {
      cycleSeries(id: $id) {
        ...CycleSeriesFields
      }
    }
  `,
  [CycleSeriesFields],
);

export const CreateCycleSeries = graphql(
  `
    mutation CreateCycleSeries($input: CreateCycleSeriesInput!) {
      createCycleSeries(input: $input) {
        ...CycleSeriesFields
      }
    }
  `,
  [CycleSeriesFields],
);

export const ChangeCycleSeries = graphql(
  `
    mutation ChangeCycleSeries($input: ChangeCycleSeriesInput!) {
      changeCycleSeries(input: $input) {
        ...CycleSeriesFields
      }
    }
  `,
  [CycleSeriesFields],
);
