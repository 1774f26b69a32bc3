import { graphql } from "../../graphql.ts";

export const PublicationContentFields = graphql(`
  fragment PublicationContentFields on PublicationContent {
    people {
      name
      unit
      position
      gradeVi
      gradeEn
    }
    grades {
      code
      nameVi
      nameEn
    }
    rows {
      unitId
      name
      rated
      cells {
        grade
        count
        share
      }
    }
  }
`);

export const PublicationFields = graphql(`
  fragment PublicationFields on Publication {
    id
    version
    audience
    includesSubUnits
    countedAt
    publishedAt
    publishedBy
    withdrawnAt
    withdrawnBy
    withdrawReason
    supersededAt
    change
    contentHash
    unit {
      id
      name
    }
    cycle {
      id
      name
    }
    abilities {
      canWithdraw {
        allowed
        rule
      }
    }
  }
`);

/** What is shown and, to those who may read the record, what was shown when. */
export const Publications = graphql(
  `
    query Publications($filter: PublicationFilter, $page: PageInput) {
      publications(filter: $filter, page: $page) {
        total
        items {
          ...PublicationFields
        }
      }
    }
  `,
  [PublicationFields],
);

/** One publication with what it shows. */
export const PublicationShown = graphql(
  `
    query PublicationShown($id: Uuid!) {
      publication(id: $id) {
        ...PublicationFields
        content {
          ...PublicationContentFields
        }
      }
    }
  `,
  [PublicationFields, PublicationContentFields],
);

/** Exactly what would be shown now. */
export const PublicationPreview = graphql(
  `
    query PublicationPreview(
      $cycleId: Uuid!
      $unitId: Uuid!
      $audience: PublicationAudience!
      $includesSubUnits: Boolean
    ) {
      publicationPreview(cycleId: $cycleId, unitId: $unitId, audience: $audience, includesSubUnits: $includesSubUnits) {
        contentHash
        unfinished
        becomeFinal
        canPublish {
          allowed
          rule
        }
        content {
          ...PublicationContentFields
        }
      }
    }
  `,
  [PublicationContentFields],
);

export const PublishResults = graphql(`
  mutation PublishResults($input: PublishResultsInput!) {
    publishResults(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawPublication = graphql(`
  mutation WithdrawPublication($input: WithdrawPublicationInput!) {
    withdrawPublication(input: $input) {
      id
      version
    }
  }
`);
