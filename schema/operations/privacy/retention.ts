import { graphql } from "../../graphql.ts";

export const Retention = graphql(`
  query Retention($page: PageInput) {
    retentionClasses {
      code
      nameVi
      nameEn
      basis
      untilDay
      dueRecords
      rule {
        id
        version
        keepMonths
        basis
        isActive
        decidedAt
      }
      canSetRule {
        allowed
        rule
      }
      canProposeErasure {
        allowed
        rule
      }
    }
    erasures(page: $page) {
      total
      items {
        id
        version
        recordClass
        untilDay
        basis
        state
        proposedRecords
        erasedRecords
        erasedEntries
        proposedAt
        approvedAt
        doneAt
        proposedBy {
          id
          displayName
        }
        approvedBy {
          id
          displayName
        }
        abilities {
          approve {
            allowed
            rule
          }
          drop {
            allowed
            rule
          }
        }
      }
    }
  }
`);

export const SetRetentionRule = graphql(`
  mutation SetRetentionRule($input: SetRetentionRuleInput!) {
    setRetentionRule(input: $input) {
      id
      version
    }
  }
`);

export const ProposeErasure = graphql(`
  mutation ProposeErasure($input: ProposeErasureInput!) {
    proposeErasure(input: $input) {
      id
      version
    }
  }
`);

export const ApproveErasure = graphql(`
  mutation ApproveErasure($input: ErasureInput!) {
    approveErasure(input: $input) {
      id
      version
    }
  }
`);

export const DropErasure = graphql(`
  mutation DropErasure($input: ErasureInput!) {
    dropErasure(input: $input) {
      id
      version
    }
  }
`);
