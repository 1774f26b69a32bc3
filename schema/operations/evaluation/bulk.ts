import { graphql } from "../../graphql.ts";

/** What a bulk action did, one by one. */
export const BulkRows = graphql(`
  fragment BulkRows on BulkOutcome {
    accepted {
      evaluationId
      version
      step
      decidedGrade
    }
    refused {
      evaluationId
      code
      rule
      messageVi
      messageEn
    }
  }
`);

/** Decides several evaluations, each as one by one. */
export const DecideEvaluations = graphql(
  `
    mutation DecideEvaluations($input: DecideEvaluationsInput!) {
      decideEvaluations(input: $input) {
        ...BulkRows
      }
    }
  `,
  [BulkRows],
);

/** Decides as the rules suggest. */
export const AcceptSuggestedGrades = graphql(
  `
    mutation AcceptSuggestedGrades($input: AcceptSuggestedGradesInput!) {
      acceptSuggestedGrades(input: $input) {
        ...BulkRows
      }
    }
  `,
  [BulkRows],
);

/** Tells everybody of a unit whose result is decided. */
export const IssueNotices = graphql(
  `
    mutation IssueNotices($input: IssueNoticesInput!) {
      issueNotices(input: $input) {
        ...BulkRows
      }
    }
  `,
  [BulkRows],
);
