import { graphql } from "../../graphql.ts";

export const StatisticsParts = graphql(`
  fragment StatisticsParts on StatisticsTable {
    exact
    withoutOwn
    dimensions
    rowCount
    measures {
      id
      nameVi
      nameEn
      definitionVi
      definitionEn
      baseVi
      baseEn
      scale
      published
      sql
    }
    total {
      values {
        measure
        value
        base
        hidden
      }
    }
    rows {
      keys {
        dimension
        id
        code
        nameVi
        nameEn
        predecessors
      }
      values {
        measure
        value
        base
        hidden
      }
    }
  }
`);

/** One table: the periods of a unit with its trends, or what somebody put together. */
export const StatisticsOf = graphql(
  `
    query StatisticsOf($query: StatisticsQueryInput!) {
      table: statistics(query: $query) {
        ...StatisticsParts
      }
    }
  `,
  [StatisticsParts],
);

/** Everything that the overview of a unit shows. */
export const StatisticsOverview = graphql(
  `
    query StatisticsOverview(
      $units: StatisticsQueryInput!
      $grades: StatisticsQueryInput!
      $unitGrades: StatisticsQueryInput!
      $steps: StatisticsQueryInput!
      $stalls: StatisticsQueryInput!
      $months: StatisticsQueryInput!
      $unitId: Uuid!
      $filter: StatisticsFilterInput!
    ) {
      outliers: statisticsOutliers(unitId: $unitId, filter: $filter) {
        fewest
        farDeparture
        farGap
        items {
          unit {
            id
            nameVi
            nameEn
          }
          rated
          departure
          gap
          isFar
        }
      }
      units: statistics(query: $units) {
        ...StatisticsParts
      }
      grades: statistics(query: $grades) {
        ...StatisticsParts
      }
      unitGrades: statistics(query: $unitGrades) {
        ...StatisticsParts
      }
      steps: statistics(query: $steps) {
        ...StatisticsParts
      }
      stalls: statistics(query: $stalls) {
        ...StatisticsParts
      }
      months: statistics(query: $months) {
        ...StatisticsParts
      }
    }
  `,
  [StatisticsParts],
);

/** A unit with the units below it, through its periods, and by class of positions. */
export const StatisticsOfUnit = graphql(
  `
    query StatisticsOfUnit(
      $units: StatisticsQueryInput!
      $periods: StatisticsQueryInput!
      $classes: StatisticsQueryInput!
    ) {
      units: statistics(query: $units) {
        ...StatisticsParts
      }
      periods: statistics(query: $periods) {
        ...StatisticsParts
      }
      classes: statistics(query: $classes) {
        ...StatisticsParts
      }
    }
  `,
  [StatisticsParts],
);

/** Criteria by regulation and group, and one criterion or all by unit. */
export const StatisticsOfCriteria = graphql(
  `
    query StatisticsOfCriteria(
      $frameworks: StatisticsQueryInput!
      $groups: StatisticsQueryInput!
      $criteria: StatisticsQueryInput!
      $units: StatisticsQueryInput!
    ) {
      frameworks: statistics(query: $frameworks) {
        ...StatisticsParts
      }
      groups: statistics(query: $groups) {
        ...StatisticsParts
      }
      criteria: statistics(query: $criteria) {
        ...StatisticsParts
      }
      units: statistics(query: $units) {
        ...StatisticsParts
      }
    }
  `,
  [StatisticsParts],
);
