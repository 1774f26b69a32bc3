import { graphql } from "../../graphql.ts";

/** The yearly summary of a unit as the text of a file. */
export const ExportSummary = graphql(`
  query ExportSummary($cycleId: Uuid!, $unitId: Uuid!) {
    exportSummary(cycleId: $cycleId, unitId: $unitId)
  }
`);

/** What came from below for a yearly summary. */
export const SummaryCollection = graphql(`
  query SummaryCollection($cycleId: Uuid!, $unitId: Uuid!) {
    summaryCollection(cycleId: $cycleId, unitId: $unitId) {
      received {
        id
        unitCode
        unitName
        people
        digest
        madeAt
        collectedAt
        isReplaced
      }
      missing {
        id
        code
        name
      }
    }
  }
`);

/** Brings in the summary of a lower unit. */
export const ImportSummary = graphql(`
  mutation ImportSummary($input: ImportSummaryInput!) {
    importSummary(input: $input) {
      id
      unitName
      people
    }
  }
`);
