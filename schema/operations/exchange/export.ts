import { graphql } from "../../graphql.ts";

/** How far a file of one's own is. */
export const ExportProgress = graphql(`
  query ExportProgress($ticketId: Uuid!) {
    exportProgress(ticketId: $ticketId) {
      ticketId
      state
      rows
      total
    }
  }
`);
