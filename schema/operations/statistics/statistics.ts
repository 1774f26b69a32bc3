import { graphql } from "../../graphql.ts";

/** A table of statistics: one query answers a dashboard. */
export const Statistics = graphql(`
  query Statistics($query: StatisticsQueryInput!) {
    statistics(query: $query) {
      exact
      withoutOwn
      dimensions
      measures {
        id
        nameVi
        nameEn
        baseVi
        baseEn
        scale
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
      rowCount
    }
  }
`);

/** What every measure means. */
export const StatisticsMeasures = graphql(`
  query StatisticsMeasures {
    statisticsMeasures {
      id
      nameVi
      nameEn
      definitionVi
      definitionEn
      baseVi
      baseEn
      scale
      dimensions
      published
      sql
    }
  }
`);
