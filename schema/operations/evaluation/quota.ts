import { graphql } from "../../graphql.ts";

/** What a quota says of one group, in numbers and in a sentence. */
export const QuotaGroupFields = graphql(`
  fragment QuotaGroupFields on QuotaGroupView {
    by
    unitId
    name
    mode
    grade
    gradeNameVi
    gradeNameEn
    rated
    base
    percent
    allowed
    count
    excess
    noteVi
    noteEn
    basis
    evaluationIds
    withoutOwn
  }
`);

/** The quota of one agency with who would stand where. */
export const QuotaBoardOf = graphql(
  `
    query QuotaBoardOf($cycleId: Uuid!, $unitId: Uuid!) {
      quotaBoard(cycleId: $cycleId, unitId: $unitId) {
        unitId
        unitName
        withoutOwn
        groups {
          ...QuotaGroupFields
        }
        lines {
          evaluationId
          name
          dutyGroup
          grade
          gradeNameVi
          gradeNameEn
          gradeKind
          score
          shownScore
          step
        }
        extension {
          id
          version
          reason
          documentNumber
          grantedAt
        }
        canExtend {
          allowed
          rule
        }
      }
    }
  `,
  [QuotaGroupFields],
);

/** The groups of every agency of a cycle. */
export const QuotaGroups = graphql(
  `
    query QuotaGroups($cycleId: Uuid!) {
      quotaGroups(cycleId: $cycleId) {
        ...QuotaGroupFields
      }
    }
  `,
  [QuotaGroupFields],
);

/** Extends the quota of an agency, with its ground. */
export const GrantQuotaExtension = graphql(`
  mutation GrantQuotaExtension($input: GrantQuotaExtensionInput!) {
    grantQuotaExtension(input: $input) {
      id
      version
    }
  }
`);

/** Takes an extension back. */
export const WithdrawQuotaExtension = graphql(`
  mutation WithdrawQuotaExtension($input: WithdrawQuotaExtensionInput!) {
    withdrawQuotaExtension(input: $input) {
      id
      version
    }
  }
`);
